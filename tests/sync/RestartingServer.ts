import { startServer, type TestServer } from '../fixtures/server.ts';

/** A server that goes away and comes back with the same data and at the same address. */
export class RestartingServer {
  restarts = { SIGTERM: 0, SIGKILL: 0 };
  #current: TestServer;
  #restarting: Promise<void> | null = null;
  #whileDown: ((dataDir: string) => Promise<void>)[] = [];

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

  /**
   * Resolves when the server is back. A restart under way is joined.
   * @param whileDown what to do to the data while no server has them
   */
  restart(signal: 'SIGTERM' | 'SIGKILL', whileDown: (dataDir: string) => Promise<void>): Promise<void> {
    this.#whileDown.push(whileDown);
    this.#restarting ??= this.#restart(signal).finally(() => {
      this.#restarting = null;
    });
    return this.#restarting;
  }

  /** Asks the server, again when it went away meanwhile. */
  async ask<T>(question: (url: string) => Promise<T>): Promise<T> {
    for (;;) {
      await this.#restarting;
      const server = this.#current;
      try {
        return await question(server.url);
      } catch (error) {
        if (this.#restarting === null && server === this.#current) throw error;
      }
    }
  }

  async #restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.restarts[signal] += 1;
    const { dataDir, port } = this.#current;
    if (signal === 'SIGKILL') await this.#current.kill9();
    else await this.#current.stop();
    for (const work of this.#whileDown.splice(0)) await work(dataDir);
    this.#current = await startServer({ dataDir, env: { PORT: String(port) } });
  }

  async stop(): Promise<void> {
    await this.#restarting;
    await this.#current.stop();
  }
}
