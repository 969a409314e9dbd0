import styles from './NameTag.module.css';

interface NameTagProps {
  name: string;
  /** a CSS colour that white text can be read on */
  colour: string;
  /** where the tag stands */
  className: string | undefined;
}

/** Whose hand this is, in words and in the person's colour. */
export function NameTag({ name, colour, className = '' }: NameTagProps) {
  return (
    <span className={`${styles['tag']} ${className}`} style={{ background: colour }}>
      {name}
    </span>
  );
}
