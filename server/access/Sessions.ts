import type { ParticipantId } from '../../shared/board/ids.ts';
import { newId } from '../../shared/document/newId.ts';
import type { AccessRole } from '../../shared/protocol/http.ts';
import type { Member, Members, StoredSession } from '../storage/Members.ts';
import { AccessError } from './AccessError.ts';
import { higherRole } from './roles.ts';
import { hashSecret, newSecret } from './secrets.ts';

/** What of a request tells who is asking. */
export interface Credentials {
  authorization: string | undefined;
  cookie: string | undefined;
}

/** A living session. */
export interface Session {
  /** the hash of the token, which names the session without giving it away */
  hash: string;
  member: Member;
  role: AccessRole;
}

export const cookieName = (workshop: string): string => `arvo_${workshop}`;

export class Sessions {
  readonly #members: Members;

  constructor(members: Members) {
    this.#members = members;
  }

  /** @throws AccessError 'noSession'; 'forbidden' for a session of another workshop */
  async authorise(credentials: Credentials, workshop: string): Promise<Session> {
    const token = tokenOf(credentials, workshop);
    if (token === null) throw new AccessError('noSession');
    const hash = hashSecret(token);
    const stored = await this.#members.findSession(hash);
    if (!stored || stored.revoked) throw new AccessError('noSession');
    if (stored.member.workshop !== workshop) throw new AccessError('forbidden');
    return { hash, member: stored.member, role: stored.role };
  }

  /**
   * Comes in by a link. Whoever has been here before with the same session stays the same participant; a session that
   * is still good never loses rights by a lesser link, and one that was revoked gets those of the link and no more.
   * @throws AccessError 'unknownLink'
   */
  async join(
    credentials: Credentials,
    linkToken: string,
    alias: string | undefined,
  ): Promise<{ session: Session; token: string }> {
    const link = await this.#members.findLink(hashSecret(linkToken));
    if (!link) throw new AccessError('unknownLink');
    const earlier = await this.#earlierSession(credentials, link.workshop);
    const member = earlier ? await this.#renamed(earlier.stored.member, alias) : await this.#newMember(link, alias);
    if (earlier && !earlier.stored.revoked) {
      const role = higherRole(earlier.stored.role, link.role);
      if (role !== earlier.stored.role) await this.#members.setSessionRole(earlier.hash, role);
      return { session: { hash: earlier.hash, member, role }, token: earlier.token };
    }
    if (earlier) await this.#members.removeSession(earlier.hash);
    const token = newSecret();
    const hash = hashSecret(token);
    await this.#members.addSession(hash, member.id, link.role);
    return { session: { hash, member, role: link.role }, token };
  }

  async #earlierSession(
    credentials: Credentials,
    workshop: string,
  ): Promise<{ token: string; hash: string; stored: StoredSession } | null> {
    const token = tokenOf(credentials, workshop);
    if (token === null) return null;
    const hash = hashSecret(token);
    const stored = await this.#members.findSession(hash);
    return stored?.member.workshop === workshop ? { token, hash, stored } : null;
  }

  async #renamed(member: Member, alias: string | undefined): Promise<Member> {
    if (!alias || alias === member.alias) return member;
    await this.#members.rename(member.id, alias);
    return { ...member, alias };
  }

  async #newMember({ workshop }: { workshop: string }, alias = ''): Promise<Member> {
    const member = { id: newId<ParticipantId>(), workshop, alias };
    await this.#members.add(member);
    return member;
  }
}

/** `Authorization: Bearer …`, else the cookie of this workshop. */
function tokenOf({ authorization, cookie }: Credentials, workshop: string): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  for (const pair of (cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === cookieName(workshop) && value) return value;
  }
  return null;
}
