import type Database from 'libsql';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { AccessRole } from '../../shared/protocol/http.ts';
import type { Member, Members } from './Members.ts';

interface SessionRow {
  id: ParticipantId;
  workshop: string;
  alias: string;
  role: AccessRole;
  revoked: number;
}

export function sqliteMembers(db: Database.Database): Members {
  const selectLink = db.prepare('SELECT workshop, role FROM link WHERE hash = ?');
  const updateLink = db.prepare('UPDATE link SET hash = ? WHERE workshop = ? AND role = ?');
  const select = db.prepare('SELECT id, workshop, alias FROM participant WHERE id = ?');
  const insert = db.prepare('INSERT INTO participant (id, workshop, alias) VALUES (?, ?, ?)');
  const rename = db.prepare('UPDATE participant SET alias = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM participant WHERE id = ?');
  const selectSession = db.prepare(
    `SELECT participant.id, workshop, alias, role, revoked
     FROM session JOIN participant ON participant.id = session.participant WHERE hash = ?`,
  );
  const insertSession = db.prepare('INSERT INTO session (hash, participant, role) VALUES (?, ?, ?)');
  const deleteSession = db.prepare('DELETE FROM session WHERE hash = ?');
  const updateRole = db.prepare('UPDATE session SET role = ? WHERE hash = ?');
  const revoke = db.prepare(
    `UPDATE session SET revoked = 1 WHERE role = ? AND participant <> ?
     AND participant IN (SELECT id FROM participant WHERE workshop = ?)`,
  );

  return {
    findLink: async (hash) => {
      const row = selectLink.get(hash) as { workshop: string; role: AccessRole } | undefined;
      return row ? { workshop: row.workshop, role: row.role } : null;
    },
    replaceLink: async (workshop, role, hash) => {
      updateLink.run(hash, workshop, role);
    },
    find: async (participant) => {
      const row = select.get(participant) as Member | undefined;
      return row ? { id: row.id, workshop: row.workshop, alias: row.alias } : null;
    },
    add: async ({ id, workshop, alias }) => {
      insert.run(id, workshop, alias);
    },
    rename: async (id, alias) => {
      rename.run(alias, id);
    },
    remove: async (id) => {
      remove.run(id);
    },
    findSession: async (hash) => {
      const row = selectSession.get(hash) as SessionRow | undefined;
      if (!row) return null;
      const { id, workshop, alias, role, revoked } = row;
      return { member: { id, workshop, alias }, role, revoked: revoked === 1 };
    },
    addSession: async (hash, participant, role) => {
      insertSession.run(hash, participant, role);
    },
    removeSession: async (hash) => {
      deleteSession.run(hash);
    },
    setSessionRole: async (hash, role) => {
      updateRole.run(role, hash);
    },
    revokeSessions: async (workshop, role, except) => {
      revoke.run(role, except, workshop);
    },
  };
}
