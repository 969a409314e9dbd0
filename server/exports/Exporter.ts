import { Worker } from 'node:worker_threads';
import type * as z from 'zod/mini';
import type { Board } from '../../shared/board/board.ts';
import type { AnalysisQuery } from '../../shared/protocol/analysis.ts';
import type { ExportFormat, ExportOptions } from '../../shared/protocol/exports.ts';

/** One file to be written: of the board itself, or of what it says (`Findings` as JSON). */
export type Job = { board: Board } & (
  | { format: ExportFormat; options: ExportOptions }
  | { findings: z.output<typeof AnalysisQuery> }
);

export type Answer = { file: Uint8Array } | { error: string };

interface Waiting {
  job: Job;
  resolve: (file: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** So many files wait already that another would wait too long. */
export class ExportBusy extends Error {}

/** The file took more time or memory than one may. */
export class ExportTooHeavy extends Error {}

interface Limits {
  /** files that may wait besides the one being written */
  queue: number;
  /** for one file, in milliseconds */
  time: number;
  /** of the thread's own objects, in MiB; the pixels of a picture have a limit of their own */
  memory: number;
}

const LIMITS: Limits = { queue: 20, time: 60_000, memory: 1024 };

/** Writes files in a thread of its own, one after the other. The thread starts with the first and is kept. */
export class Exporter {
  readonly #workerFile: string;
  readonly #limits: Limits;
  #worker: Worker | null = null;
  #current: (Waiting & { timer: NodeJS.Timeout }) | null = null;
  #waiting: Waiting[] = [];

  /** @param workerFile what the build makes of `worker.ts`, or `worker.dev.js` where nothing is built */
  constructor(workerFile: string, limits: Partial<Limits> = {}) {
    this.#workerFile = workerFile;
    this.#limits = { ...LIMITS, ...limits };
  }

  /**
   * The board as a file.
   * @throws ExportBusy, ExportTooHeavy, Error where a writer failed
   */
  write(job: Job): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= this.#limits.queue) {
        reject(new ExportBusy());
        return;
      }
      this.#waiting.push({ job, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    for (const { reject } of this.#waiting) reject(new ExportBusy());
    this.#waiting = [];
    await this.#worker?.terminate();
  }

  #next(): void {
    if (this.#current) return;
    const next = this.#waiting.shift();
    if (!next) {
      // An idle thread keeps no process alive.
      this.#worker?.unref();
      return;
    }
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#current = { ...next, timer: setTimeout(() => this.#giveUp(new ExportTooHeavy()), this.#limits.time) };
    this.#worker.postMessage(next.job);
  }

  #start(): Worker {
    const worker = new Worker(this.#workerFile, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory } });
    const isOwn = () => this.#worker === worker;
    worker.on('message', (answer: Answer) => {
      if (isOwn()) this.#settle(answer);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (isOwn()) this.#giveUp(isFull ? new ExportTooHeavy() : error);
    });
    worker.on('exit', () => {
      if (isOwn()) this.#giveUp(new ExportBusy());
    });
    return worker;
  }

  #settle(answer: Answer): void {
    const done = this.#current;
    this.#current = null;
    clearTimeout(done?.timer);
    if ('file' in answer) done?.resolve(answer.file);
    else done?.reject(new Error(answer.error));
    this.#next();
  }

  /** Ends the thread with what it is at; the next file gets a new one. */
  #giveUp(error: Error): void {
    const lost = this.#current;
    const worker = this.#worker;
    this.#current = null;
    this.#worker = null;
    clearTimeout(lost?.timer);
    void worker?.terminate();
    lost?.reject(error);
    this.#next();
  }
}
