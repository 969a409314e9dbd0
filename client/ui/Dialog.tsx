import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  title: string;
  /** what the button that closes it is called */
  closeLabel: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}
