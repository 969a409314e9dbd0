import * as z from 'zod/mini';
import { DeletionList, Restored } from '../../shared/protocol/deletions.ts';
import {
  type AccessRole,
  type CreateWorkshop,
  type EditWorkshop,
  ErrorBody,
  type ErrorCode,
  type Join,
  Joined,
  LinkRotated,
  PublicSettings,
  Workshop,
  WorkshopCreated,
  WorkshopView,
} from '../../shared/protocol/http.ts';
import { type KeepVersion, VersionKept, VersionList, type VersionSummary } from '../../shared/protocol/versions.ts';

/** How long a person waits before the network counts as away, in milliseconds. */
const PATIENCE = 10_000;

/** The server's refusal; status 0 and code 'offline' where no answer came. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: ErrorCode | 'offline';

  constructor(status: number, code: ErrorCode | 'offline') {
    super(code);
    this.status = status;
    this.code = code;
  }

  /** The server could not be asked; what it thinks is not known. */
  get isAway(): boolean {
    return this.code === 'offline' || this.status >= 500;
  }
}

export const createWorkshop = (body: CreateWorkshop): Promise<WorkshopCreated> =>
  ask(WorkshopCreated, 'POST', '/api/workshops', body);

export const joinWorkshop = (body: Join): Promise<Joined> => ask(Joined, 'POST', '/api/join', body);

export const getWorkshop = (id: string): Promise<WorkshopView> =>
  ask(WorkshopView, 'GET', `/api/workshops/${encodeURIComponent(id)}`);

export const editWorkshop = async (id: string, body: EditWorkshop): Promise<Workshop> =>
  (await ask(z.object({ workshop: Workshop }), 'PATCH', `/api/workshops/${id}`, body)).workshop;

export const deleteWorkshop = (id: string): Promise<void> => ask(z.void(), 'DELETE', `/api/workshops/${id}`);

export const rotateLink = async (id: string, role: AccessRole): Promise<string> =>
  (await ask(LinkRotated, 'POST', `/api/workshops/${id}/links/${role}/rotate`)).link;

/** What the workshop knows of this person, as a JSON file. */
export const myDataUrl = (id: string): string => `/api/workshops/${id}/me`;

export const removeMe = (id: string): Promise<void> => ask(z.void(), 'DELETE', myDataUrl(id));

/** Sends somebody out of the workshop; what they drew stays. */
export const removePerson = (id: string, person: string): Promise<void> =>
  ask(z.void(), 'DELETE', `/api/workshops/${id}/people/${person}`);

export const listDeletions = (board: string): Promise<DeletionList> =>
  ask(DeletionList, 'GET', `/api/boards/${board}/deletions`);

export const restoreDeletion = (board: string, deletion: string): Promise<Restored> =>
  ask(Restored, 'POST', `/api/boards/${board}/deletions/${deletion}/restore`);

export const listVersions = async (board: string): Promise<VersionSummary[]> =>
  (await ask(VersionList, 'GET', `/api/boards/${board}/versions`)).versions;

/** Keeps the board as it is now. */
export const keepVersion = async (board: string, why: KeepVersion): Promise<VersionSummary> =>
  (await ask(VersionKept, 'POST', `/api/boards/${board}/versions`, why)).version;

/** The JSON of the version's board file. */
export const readVersion = (board: string, version: string): Promise<unknown> =>
  ask(z.unknown(), 'GET', `/api/boards/${board}/versions/${version}`);

export const removeVersion = (board: string, version: string): Promise<void> =>
  ask(z.void(), 'DELETE', `/api/boards/${board}/versions/${version}`);

export const getSettings = (): Promise<PublicSettings> => ask(PublicSettings, 'GET', '/api/settings');

/** @throws ApiError */
async function ask<T>(schema: z.ZodMiniType<T>, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  }).catch(() => {
    throw new ApiError(0, 'offline');
  });
  const json: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(response.status, ErrorBody.safeParse(json).data?.error.code ?? 'internal');
  const answer = schema.safeParse(json);
  if (!answer.success) throw new ApiError(response.status, 'internal');
  return answer.data;
}
