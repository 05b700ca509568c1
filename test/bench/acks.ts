import { startGenerator, startOutside, type Subject } from './processes.ts';
import type { LoadFigures } from './load-worker.ts';
import type { Door } from './signed-requests.ts';
import { sayProgress } from './progress.ts';
import { start, subjects, type SubjectName } from './subjects.ts';
import { median, type Row } from './table.ts';

type Measured = LoadFigures & { readonly cpuMs: number };

/**
 * Each door at 1, 16 and 64 requests at once, by short turns, since a shared machine is now fast and now slow. The ratio
 * is our throughput to bare Bolt's, of the middle round: more is better.
 */
export async function measureAcks(quick: boolean): Promise<Row[]> {
  const seconds = 1;
  const doors = ['command', 'command, mixed lines', 'submission', 'shortcut'] as const;
  const loads = quick ? [16] : [1, 16, 64];
  return withAll(async ({ run }) => {
    const rows: Row[] = [];
    for (const door of doors) {
      for (const connections of loads) {
        sayProgress(`  ${door}, ${connections} at once:`, rows.length + 1, doors.length * loads.length);
        const rounds = await takeTurns(quick ? 1 : 9, (name) =>
          run(name, { door, connections, seconds, perSecond: null }),
        );
        const rate = (name: SubjectName) =>
          median(rounds.map((round) => round[name].answered / round[name].seconds));
        const ratioOf = (round: Round) => round.addcontact.answered / round['bare Bolt'].answered;
        const middle = rounds.toSorted((one, other) => ratioOf(one) - ratioOf(other))[rounds.length >> 1];
        rows.push({
          what: `${door}, ${connections} at once`,
          ours: describe(middle?.addcontact),
          peer: `bare Bolt ${describe(middle?.['bare Bolt'])}; raw ${Math.round(rate('raw node:http'))}/s`,
          ratio: middle ? ratioOf(middle) : null,
        });
      }
    }
    return rows;
  });
}

/** 200 a second whatever is answered. The ratio is our p99 to bare Bolt's: less is better. */
export async function measureOpenLoop(seconds: number): Promise<Row[]> {
  return withAll(async ({ run }) => {
    const rows: Row[] = [];
    for (const door of ['command', 'command, mixed lines'] as const) {
      const rounds = await takeTurns(1, (name) =>
        run(name, { door, connections: 32, seconds, perSecond: 200 }),
      );
      for (const { addcontact, 'bare Bolt': bolt } of rounds)
        rows.push(describeSteady(door, addcontact, bolt));
    }
    return rows;
  });
}

function describeSteady(what: string, addcontact: Measured, bolt: Measured): Row {
  return {
    what,
    ours: `p50 ${addcontact.p50Ms.toFixed(2)} ms, p99 ${addcontact.p99Ms.toFixed(2)} ms, failed ${addcontact.failed}`,
    peer: `bare Bolt p50 ${bolt.p50Ms.toFixed(2)} ms, p99 ${bolt.p99Ms.toFixed(2)} ms`,
    ratio: addcontact.p99Ms / bolt.p99Ms,
  };
}

/** From the start of the process, by turns; and what it holds in memory after ten seconds of load. Less is better. */
export async function measureStarts(rounds: number): Promise<Row[]> {
  const outside = await startOutside();
  const times = { ours: new Array<number>(), bolt: new Array<number>() };
  for (let round = 0; round < rounds; round += 1) {
    sayProgress('  start', round + 1, rounds);
    for (const [name, into] of [
      ['bare Bolt', times.bolt],
      ['addcontact', times.ours],
    ] as const) {
      const subject = await start(name, outside.url);
      into.push(subject.coldStartMs);
      await subject.stop();
    }
  }
  const ratio = median(times.ours.map((ms, index) => ms / (times.bolt[index] ?? ms)));
  const memory = await measureMemory(outside.url);
  await outside.stop();
  return [
    {
      what: 'cold start',
      ours: `${median(times.ours).toFixed(0)} ms`,
      peer: `bare Bolt ${median(times.bolt).toFixed(0)} ms`,
      ratio,
    },
    { what: 'memory, idle', ours: `${memory.idle.toFixed(0)} MB`, peer: '–', ratio: null },
    { what: 'memory, after load', ours: `${memory.loaded.toFixed(0)} MB`, peer: '–', ratio: null },
  ];
}

async function measureMemory(
  outsideUrl: string,
): Promise<{ readonly idle: number; readonly loaded: number }> {
  const generator = startGenerator();
  const subject = await start('addcontact', outsideUrl);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const idle = subject.memoryMb();
  await generator.run({
    port: subject.port,
    slackUrl: `${outsideUrl}api/`,
    from: 1,
    door: 'command',
    connections: 16,
    seconds: 10,
    perSecond: 200,
  });
  const loaded = subject.memoryMb();
  generator.stop();
  await subject.stop();
  return { idle, loaded };
}

type Load = {
  readonly door: Door;
  readonly connections: number;
  readonly seconds: number;
  readonly perSecond: number | null;
};
type Stage = { readonly run: (name: SubjectName, load: Load) => Promise<Measured> };

/** All subjects, running, and warm: what is measured is not the first second of a process. */
async function withAll(measure: (stage: Stage) => Promise<Row[]>): Promise<Row[]> {
  const outside = await startOutside();
  const generator = startGenerator();
  const running = new Map<SubjectName, Subject>();
  let from = 1;
  const run = async (name: SubjectName, load: Load): Promise<Measured> => {
    const subject = running.get(name);
    if (!subject) throw new Error(`${name} does not run`);
    from += 1_000_000;
    const before = subject.cpuMs();
    const figures = await generator.run({
      ...load,
      port: subject.port,
      slackUrl: `${outside.url}api/`,
      from,
    });
    const cpuMs = (subject.cpuMs() - before) / Math.max(1, figures.answered);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { ...figures, cpuMs };
  };
  for (const name of subjects) running.set(name, await start(name, outside.url));
  for (const name of subjects)
    await run(name, { door: 'command', connections: 16, seconds: 2, perSecond: null });
  try {
    return await measure({ run });
  } finally {
    generator.stop();
    for (const subject of running.values()) await subject.stop();
    await outside.stop();
  }
}

type Round = Readonly<Record<SubjectName, Measured>>;

async function takeTurns(rounds: number, run: (name: SubjectName) => Promise<Measured>): Promise<Round[]> {
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push({
      'raw node:http': await run('raw node:http'),
      'bare Bolt': await run('bare Bolt'),
      addcontact: await run('addcontact'),
    });
  }
  return all;
}

function describe(figures: Measured | undefined): string {
  if (!figures) return '–';
  const { answered, seconds, p50Ms, p99Ms, cpuMs } = figures;
  return `${Math.round(answered / seconds)}/s, p50 ${p50Ms.toFixed(1)}, p99 ${p99Ms.toFixed(1)} ms, ${(cpuMs * 1000).toFixed(0)} µs CPU`;
}
