import type { Translate } from '../../shared/i18n/translate.ts';
import { ApiError } from './api.ts';

/** What went wrong and what to do, in the reader's language. */
export function apiProblem(error: unknown, t: Translate): string {
  const code = error instanceof ApiError ? error.code : 'internal';
  switch (code) {
    case 'offline':
      return t('problem.offline');
    case 'tooManyRequests':
      return t('problem.tooManyRequests');
    case 'noSession':
    case 'forbidden':
    case 'notFound':
      return t('problem.noAccess');
    case 'storageAway':
      return t('problem.storageAway');
    default:
      return t('problem.server');
  }
}
