import type { ExportFormat, ExportOptions } from '../../shared/protocol/exports.ts';
import { ErrorBody, type ErrorCode } from '../../shared/protocol/http.ts';
import { ApiError } from '../join/api.ts';

/** Longer than the server gives itself, in milliseconds. */
const PATIENCE = 90_000;

/**
 * The file as the server writes it.
 * @throws ApiError
 */
export async function serverFile(boardId: string, format: ExportFormat, options: ExportOptions): Promise<Blob> {
  const { ids, layer, people, paper, table } = options;
  const query = new URLSearchParams({
    paper,
    table,
    ...(ids && { ids: ids.join(',') }),
    ...(layer && { layer }),
    ...(people && { people: '1' }),
  });
  const offline = () => {
    throw new ApiError(0, 'offline');
  };
  const response = await fetch(`/api/boards/${boardId}/export/${format}?${query}`, {
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(offline);
  if (response.ok) return response.blob().catch(offline);
  const json: unknown = await response.json().catch(() => undefined);
  const code: ErrorCode = ErrorBody.safeParse(json).data?.error.code ?? 'internal';
  throw new ApiError(response.status, code);
}
