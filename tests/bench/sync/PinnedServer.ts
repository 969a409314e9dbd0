import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The core that every server runs on; the load has the other one. */
const SERVER_CORE = '0';
const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** A server process on a core of its own. */
export class PinnedServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly #process: ChildProcess;

  /**
   * @param script to run with node; its first line on stdout ends with its port
   * @param profileDir where node writes what the processor's time went to; not measured without
   */
  static async start(script: string, profileDir: string | undefined): Promise<PinnedServer> {
    const profile = profileDir === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`];
    const child = spawn('taskset', ['-c', SERVER_CORE, process.execPath, ...profile, script], {
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        HOST: '127.0.0.1',
        PORT: String(await freePort()),
        DATA_DIR: mkdtempSync(join(tmpdir(), 'bench-sync-')),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const ready = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
    const line = await Promise.race([ready, once(child, 'exit').then(([code]) => `exited with ${code}`)]);
    const port = /:(\d+)$/.exec(line)?.[1];
    if (port === undefined) throw new Error(`${script}: ${line}`);
    return new PinnedServer(child, `http://127.0.0.1:${port}`);
  }

  private constructor(child: ChildProcess, url: string) {
    this.#process = child;
    this.url = url;
  }

  /** What all its threads have used of the processor so far, user and system, s. */
  cpuSeconds(): number {
    const stat = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8');
    // After the name, which is in parentheses, utime and stime are the 12th and 13th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  }

  memoryMegabytes(): number {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    await once(this.#process, 'exit');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
