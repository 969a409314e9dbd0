import { ensurePrograms } from '../fixtures/ensurePrograms.ts';

/**
 * Makes sure that LibreOffice and Poppler can be called.
 * @throws Error when one is missing and can't be installed
 */
export const findPrograms = (): void =>
  ensurePrograms({ 'libreoffice-writer-nogui': ['soffice'], 'poppler-utils': ['pdfinfo', 'pdftotext'] });
