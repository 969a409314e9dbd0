import type { ParticipantId } from '../../shared/board/ids.ts';
import type { AccessRole } from '../../shared/protocol/http.ts';

export interface Member {
  id: ParticipantId;
  workshop: string;
  alias: string;
}

/** A session as stored: the role is the session's, so that a revoked one gives back an identity and no rights. */
export interface StoredSession {
  member: Member;
  role: AccessRole;
  revoked: boolean;
}

/** Who may come in and who came: links, participants and sessions. Secrets arrive here hashed. */
export interface Members {
  findLink(hash: string): Promise<{ workshop: string; role: AccessRole } | null>;
  replaceLink(workshop: string, role: AccessRole, hash: string): Promise<void>;
  find(id: ParticipantId): Promise<Member | null>;
  add(member: Member): Promise<void>;
  rename(id: ParticipantId, alias: string): Promise<void>;
  /** The participant and all its sessions. */
  remove(id: ParticipantId): Promise<void>;
  findSession(hash: string): Promise<StoredSession | null>;
  addSession(hash: string, participant: ParticipantId, role: AccessRole): Promise<void>;
  removeSession(hash: string): Promise<void>;
  setSessionRole(hash: string, role: AccessRole): Promise<void>;
  /** Takes the rights from every session of a role but those of one participant. */
  revokeSessions(workshop: string, role: AccessRole, except: ParticipantId): Promise<void>;
}
