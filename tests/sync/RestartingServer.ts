import { startServer, type TestServer } from '../fixtures/server.ts';

/** A server that goes away and comes back with the same data and at the same address. */
export class RestartingServer {
  restarts = { SIGTERM: 0, SIGKILL: 0 };
  #current: TestServer;
  #restarting: Promise<void> | null = null;

  static async start(): Promise<RestartingServer> {
    return new RestartingServer(await startServer());
  }

  private constructor(server: TestServer) {
    this.#current = server;
  }

  get url(): string {
    return this.#current.url;
  }

  get dataDir(): string {
    return this.#current.dataDir;
  }

  /** Resolves when the server is back. A restart under way is joined. */
  restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.#restarting ??= this.#restart(signal).finally(() => {
      this.#restarting = null;
    });
    return this.#restarting;
  }

  async #restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.restarts[signal] += 1;
    const { dataDir, port } = this.#current;
    if (signal === 'SIGKILL') await this.#current.kill9();
    else await this.#current.stop();
    this.#current = await startServer({ dataDir, env: { PORT: String(port) } });
  }

  async stop(): Promise<void> {
    await this.#restarting;
    await this.#current.stop();
  }
}
