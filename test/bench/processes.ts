import { fork, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../support/free-port.ts';
import type { LoadFigures, LoadJob } from './load-worker.ts';
import { buildRequest } from './signed-requests.ts';

/** A program under measurement, in a process of its own. */
export type Subject = {
  readonly port: number;
  /** From the start of the process to the first answered `/addcontact help`, in milliseconds. */
  readonly coldStartMs: number;
  /** CPU used so far, user and system, in milliseconds; 0 where the system does not tell. */
  readonly cpuMs: () => number;
  /** Resident memory in MB; 0 where the system does not tell. */
  readonly memoryMb: () => number;
  readonly stop: () => Promise<void>;
  /** Ends it as a lost machine does, without a word. */
  readonly crash: () => Promise<void>;
};

/** Starts a program and waits for its first answer; fails with what it wrote when it ends before. */
export async function startSubject(
  args: readonly string[],
  env: Record<string, string>,
  slackUrl: string,
): Promise<Subject> {
  const port = Number(env['PORT'] ?? (await freePort()));
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  await firstAnswer(port, child, slackUrl, () => said);
  const coldStartMs = performance.now() - begun;
  return {
    port,
    coldStartMs,
    cpuMs: () => readCpuMs(child.pid),
    memoryMb: () => readMemoryMb(child.pid),
    async stop() {
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 25_000);
      await ended;
      clearTimeout(hard);
    },
    async crash() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function firstAnswer(
  port: number,
  child: ChildProcess,
  slackUrl: string,
  said: () => string,
): Promise<void> {
  const request = buildRequest('help', 0, slackUrl, Date.now);
  while (child.exitCode === null) {
    if (await answers(port, request)) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`a program under measurement ended by itself:\n${said()}`);
}

function answers(port: number, request: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.once('data', (chunk) => {
      resolve(chunk.toString('latin1').startsWith('HTTP/1.1 200'));
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

/** Linux counts in hundredths of a second. */
function readCpuMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

function readMemoryMb(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return 0;
  }
}

/** The load generator, in a process of its own. */
export type Generator = {
  readonly run: (job: LoadJob) => Promise<LoadFigures>;
  readonly stop: () => void;
};

export function startGenerator(): Generator {
  const child = fork(join(import.meta.dirname, 'load-worker.ts'), { execArgv: ['--import', 'tsx'] });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        child.once('message', (figures: LoadFigures) => resolve(figures));
        const ended = () => reject(new Error('the load generator ended by itself'));
        child.once('exit', ended);
        child.once('message', () => child.off('exit', ended));
        child.send(job);
      }),
    stop: () => void child.kill(),
  };
}

/** Slack and the inbox as far as a measurement needs them: everything is answered well and at once. */
export type Outside = {
  readonly url: string;
  readonly requests: () => number;
  readonly stop: () => Promise<void>;
};

export async function startOutside(delayMs = 0): Promise<Outside> {
  let requests = 0;
  const answer = JSON.stringify({
    ok: true,
    status: 'success',
    success: true,
    team_id: 'T0BENCH001',
    user_id: 'U0BOT00001',
    bot_id: 'B0BOT00001',
    user: { id: 'U0BENCH001', team_id: 'T0BENCH001' },
    channel: { id: 'D0BENCH001' },
  });
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    request.once('end', () => {
      const reply = () =>
        response
          .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': answer.length })
          .end(answer);
      if (delayMs === 0) reply();
      else setTimeout(reply, delayMs);
    });
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    requests: () => requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
