import { create } from 'qrcode';
import { useMemo } from 'react';
import styles from './QrCode.module.css';

/** The quiet zone around a code, in modules. */
const QUIET = 4;

/** A link as a QR code, black on white in every theme so that every phone reads it. */
export function QrCode({ link, label }: { link: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(link, { errorCorrectionLevel: 'M' });
    const dark = [...modules.data.keys()].filter((index) => modules.data[index]);
    const squares = dark.map((i) => `M${(i % modules.size) + QUIET} ${Math.floor(i / modules.size) + QUIET}h1v1h-1z`);
    return { size: modules.size + 2 * QUIET, path: squares.join('') };
  }, [link]);
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
