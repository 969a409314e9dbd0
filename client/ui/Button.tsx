import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** primary is for the one thing to do next, plain for what is seldom done */
  variant: 'primary' | 'quiet' | 'plain' | 'danger';
  icon?: ReactNode;
}

export function Button({ variant, icon, type = 'button', className = '', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`${styles['button']} ${styles[variant]} ${className}`}>
      {icon}
      <span>{children}</span>
    </button>
  );
}
