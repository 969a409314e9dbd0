/** Hocuspocus with its own database extension over SQLite: the driver, journal and durability that the product has. */
import { join } from 'node:path';
import { Database as Storage } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import Database from 'libsql';

const db = new Database(join(process.env.DATA_DIR, 'hocuspocus.sqlite'));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)');
const select = db.prepare('SELECT data FROM documents WHERE name = ?');
const upsert = db.prepare(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
);

const server = new Server({
  address: '127.0.0.1',
  // It takes 0 for 'not set'; the bench finds a free one.
  port: Number(process.env.PORT),
  quiet: true,
  websocketOptions: { perMessageDeflate: false },
  extensions: [
    new Storage({
      fetch: async ({ documentName }) => {
        const row = select.get(documentName);
        return row ? new Uint8Array(row.data) : null;
      },
      store: async ({ documentName, state }) => {
        upsert.run(documentName, state);
      },
    }),
  ],
});
await server.listen();
console.log(`@hocuspocus/server: http://127.0.0.1:${server.address.port}`);
