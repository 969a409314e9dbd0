import { memo } from 'react';
import { pathAtSize } from '../../shared/drawing/iconPaths.ts';
import styles from './PathIcon.module.css';

interface PathIconProps {
  /** one of `iconPaths.ts` */
  path: string;
  /** px */
  size: number;
}

/**
 * An icon that also exported maps are drawn with. A map has hundreds: each is one path, neither scaled nor clipped, for
 * which the browser would have to begin a part of the picture of its own.
 */
export const PathIcon = memo(function PathIcon({ path, size }: PathIconProps) {
  return (
    <svg className={styles['icon']} width={size} height={size} strokeWidth={size / 12} aria-hidden>
      <path d={pathAtSize(path, size)} />
    </svg>
  );
});
