import { connect, type Socket } from 'node:net';
import { buildRequest, type Door } from './signed-requests.ts';

/** One run of requests. Closed: every connection asks again once it is answered. Open: so many a second, whatever is answered. */
export type LoadJob = {
  readonly port: number;
  readonly door: Door;
  readonly slackUrl: string;
  readonly connections: number;
  readonly seconds: number;
  readonly perSecond: number | null;
  /** The first request's number; runs on the same store must not repeat one. */
  readonly from: number;
};

export type LoadFigures = {
  readonly answered: number;
  /** The numbers of the requests that were. */
  readonly acked: readonly number[];
  readonly failed: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
};

process.on('message', (job: LoadJob) => {
  void runLoad(job).then((figures) => process.send?.(figures));
});

/** Over bare sockets with keep-alive: a generator that costs less than what it measures. */
async function runLoad(job: LoadJob): Promise<LoadFigures> {
  const latencies: number[] = [];
  let failed = 0;
  let next = job.from;
  const sockets = await Promise.all(Array.from({ length: job.connections }, () => openLasting(job.port)));
  const acked: number[] = [];
  const begun = performance.now();
  const until = begun + job.seconds * 1000;
  const ask = async (line: Line, from: number) => {
    const index = next++;
    if (await line.ask(buildRequest(job.door, index, job.slackUrl, Date.now))) {
      latencies.push(performance.now() - from);
      acked.push(index);
    } else failed += 1;
  };
  if (job.perSecond === null) {
    await Promise.all(
      sockets.map(async (line) => {
        while (performance.now() < until) await ask(line, performance.now());
      }),
    );
  } else {
    await openLoop({ sockets, begun, until, everyMs: 1000 / job.perSecond, ask });
  }
  const seconds = (performance.now() - begun) / 1000;
  for (const line of sockets) line.close();
  latencies.sort((one, other) => one - other);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    answered: latencies.length,
    acked,
    failed,
    seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
  };
}

type OpenLoop = {
  readonly sockets: readonly Line[];
  readonly begun: number;
  readonly until: number;
  readonly everyMs: number;
  readonly ask: (line: Line, from: number) => Promise<void>;
};

/** Counts from when a request was due, so that waiting for a free connection is part of the latency. */
async function openLoop({ sockets, begun, until, everyMs, ask }: OpenLoop): Promise<void> {
  const free = [...sockets];
  const due: number[] = [];
  const asked: Promise<void>[] = [];
  const serve = () => {
    while (due.length > 0) {
      const line = free.pop();
      if (!line) return;
      asked.push(
        ask(line, due.shift() ?? 0).then(() => {
          free.push(line);
          serve();
        }),
      );
    }
  };
  for (let at = begun; at < until; at += everyMs) {
    while (performance.now() < at)
      await new Promise((resolve) => setTimeout(resolve, at - performance.now()));
    due.push(at);
    serve();
  }
  while (due.length > 0 || free.length < sockets.length)
    await new Promise((resolve) => setTimeout(resolve, 1));
  await Promise.all(asked);
}

/** One keep-alive connection; true for a 200. */
type Line = { readonly ask: (request: Buffer) => Promise<boolean>; readonly close: () => void };
type Connection = Line & { readonly closed: () => boolean };

/** Connects anew where the server has closed what was idle for long, as every HTTP client does. */
async function openLasting(port: number): Promise<Line> {
  let connection = await open(port);
  return {
    async ask(request) {
      try {
        if (connection.closed()) connection = await open(port);
      } catch {
        return false;
      }
      return connection.ask(request);
    },
    close: () => connection.close(),
  };
}

function open(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    let received = '';
    let answered: (ok: boolean) => void = () => undefined;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? -1);
      const isWhole = length >= 0 ? received.length >= end + 4 + length : received.endsWith('0\r\n\r\n');
      if (!isWhole) return;
      // A saved contact is acked with nothing; a sentence would mean that it was not.
      const ok = received.startsWith('HTTP/1.1 200') && received.length <= end + 9;
      received = '';
      answered(ok);
    });
    socket.on('close', () => answered(false));
    socket.on('error', reject);
    socket.on('connect', () =>
      resolve({
        ask: (request) =>
          new Promise((done) => {
            answered = done;
            if (socket.destroyed) done(false);
            else socket.write(request);
          }),
        closed: () => socket.destroyed || !socket.writable,
        close: () => socket.destroy(),
      }),
    );
  });
}
