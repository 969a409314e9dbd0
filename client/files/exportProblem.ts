import type { Translate } from '../../shared/i18n/translate.ts';
import { ApiError } from '../join/api.ts';
import { apiProblem } from '../join/apiProblem.ts';

/** Why there is no file, and what to do, in the reader's language. */
export function exportProblem(error: unknown, t: Translate): string {
  switch (error instanceof ApiError ? error.code : '') {
    case 'offline':
      return t('files.needsConnection');
    case 'busy':
      return t('files.busy');
    case 'tooHeavy':
      return t('files.tooHeavy');
    case 'invalidQuery':
      return t('files.gone');
    default:
      return apiProblem(error, t);
  }
}
