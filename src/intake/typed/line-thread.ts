import type { Worker } from 'node:worker_threads';
import type { After } from '../../timing/run-later.ts';
import { startWorker } from '../start-worker.ts';
import type { CommandLine } from './command-line.ts';
import type { TypedLine } from './typed-line.ts';

export type ReadLine = (typed: TypedLine) => Promise<CommandLine>;

/** Reads typed lines in a thread of its own, so that the event loop is free for requests and the store. */
export type LineThread = {
  readonly start: () => void;
  /** Reads in the thread once it is started, and before that, or after a fault, by `readHere`. */
  readonly read: ReadLine;
  readonly stop: () => Promise<void>;
};

export type LineThreadOptions = {
  readonly readHere: ReadLine;
  readonly after: After;
  /** Called when the thread ended by itself. It starts again after a pause. */
  readonly onFault: (error: unknown) => void;
  readonly startThread?: () => Worker;
};

/** Far more than reading a line takes. */
const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 };
const restartMs = 10_000;

export function createLineThread(options: LineThreadOptions): LineThread {
  const { readHere, after, onFault } = options;
  const startThread =
    options.startThread ?? (() => startWorker(import.meta.url, 'line-worker', { resourceLimits }));
  let thread: Thread | null = null;
  let cancelRestart = () => {};
  let isStopped = false;

  function startAgain(error: unknown): void {
    thread = null;
    if (isStopped) return;
    onFault(error);
    cancelRestart = after(restartMs, start);
  }

  function start(): void {
    try {
      thread = openThread(startThread(), startAgain);
    } catch (error) {
      startAgain(error);
    }
  }

  return {
    start,
    async read(typed) {
      // A thread that ends leaves its lines unanswered.
      const line = thread === null ? null : await thread.read(typed);
      return line ?? readHere(typed);
    },
    async stop() {
      isStopped = true;
      cancelRestart();
      await thread?.end();
    },
  };
}

type Thread = {
  /** Null when it ends before it answers. */
  readonly read: (typed: TypedLine) => Promise<CommandLine | null>;
  readonly end: () => Promise<unknown>;
};

function openThread(worker: Worker, onEnd: (error: unknown) => void): Thread {
  const waiting: ((line: CommandLine | null) => void)[] = [];
  let fault: unknown = null;
  worker.unref();
  // It answers in the order in which the lines came.
  worker.on('message', (line: CommandLine) => waiting.shift()?.(line));
  worker.on('error', (error) => (fault = error));
  worker.on('exit', () => {
    onEnd(fault);
    for (const resolve of waiting.splice(0)) resolve(null);
  });
  return {
    read: (typed) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(typed);
      }),
    end: () => worker.terminate(),
  };
}
