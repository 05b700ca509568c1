import { parseArgs } from 'node:util';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { startGenerator, startOutside, type Subject } from '../bench/processes.ts';
import { phones } from '../bench/line-shapes.ts';
import { start } from '../bench/subjects.ts';
import { startPostgres } from '../support/postgres.ts';

/**
 * Two replicas on one PostgreSQL take 200 commands a second while the inbox comes and goes; with `--kill` one of them
 * is killed half-way and started again. Ends with 1 when an ack took longer than Slack waits, a request failed while
 * its replica was up, an acked contact was lost, or one person's contact was on its way twice at once.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, kill: { type: 'boolean', default: false } },
});
const seconds = Number(values.seconds);
const perSecond = 200;
const slackWaitsMs = 3000;
const drainWithinMs = 180_000;
const metricsPorts = ['31881', '31882'];

const say = (line: string) => void process.stdout.write(`${line}\n`);
const pass = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

const postgres = await startPostgres();
const inbox = await createInbox();
const outside = await startOutside();
const settings = {
  DATABASE_URL: await postgres.newDatabase(),
  IMPORT_API_URL: inbox.url,
  IMPORT_API_TOKEN: inbox.token,
};
const startReplica = (index: number, port?: number): Promise<Subject> =>
  start('addcontact', outside.url, {
    ...settings,
    METRICS_PORT: metricsPorts[index] ?? '',
    ...(port === undefined ? {} : { PORT: String(port) }),
  });
const replicas = await Promise.all(metricsPorts.map((_, index) => startReplica(index)));
// As a load balancer does: nothing is sent to a replica before it is ready.
await Promise.all(replicas.map(({ port }) => untilReady(port)));
const generators = replicas.map(() => startGenerator());
const memoryAtStart = memoryNow();

let turn = 0;
const flapping = setInterval(() => {
  turn += 1;
  if (turn % 2 === 0) inbox.heal();
  else inbox.fault(turn % 4 === 1 ? { kind: 'outage' } : { kind: 'slow', ms: 300 });
}, 3000);
let memoryHalfWay: readonly number[] = [];
let downMs = 0;
const halfWay = pass((seconds * 1000) / 2).then(async () => {
  memoryHalfWay = memoryNow();
  if (values.kill) await killAndRestart(1);
});

const progressMs = 10_000;
let told = 0;
const telling = setInterval(() => {
  told += 1;
  process.stderr.write(
    `  ${(told * progressMs) / 1000} of ${seconds} s: ${inbox.contacts().length} contacts in the inbox\n`,
  );
}, progressMs);
const figures = await Promise.all(
  generators.map((generator, index) =>
    generator.run({
      port: replicas[index]?.port ?? 0,
      door: 'command',
      slackUrl: `${outside.url}api/`,
      connections: 64,
      seconds,
      perSecond: perSecond / replicas.length,
      from: index * 1_000_000,
    }),
  ),
);
await halfWay;
clearInterval(flapping);
clearInterval(telling);
process.stderr.write('  waiting until everything is in the inbox\n');
inbox.heal();

const answered = figures.reduce((sum, one) => sum + one.answered, 0);
const failed = figures.reduce((sum, one) => sum + one.failed, 0);
const slowestMs = Math.max(...figures.map((one) => one.maxMs));
const endedAt = performance.now();
const acked = figures.flatMap((one) => one.acked).map((index) => phones.in(index).replaceAll(/\D/g, ''));
while (countLost() > 0 && performance.now() < endedAt + drainWithinMs) await pass(200);
const drainedMs = performance.now() - endedAt;
const lost = countLost();
const { overlaps } = inbox.tally();
const lags = await Promise.all(metricsPorts.map(readLagMs));
const memoryAtEnd = memoryNow();
// A killed replica's requests of that moment, and those that came while it was down, have nobody to ack them.
const allowed = Math.ceil((downMs / 1000) * (perSecond / replicas.length)) + (values.kill ? 64 : 0);

say(
  `acked: ${answered}, not acked: ${failed}${values.kill ? ` (a replica was down for ${downMs.toFixed(0)} ms)` : ''}`,
);
say(
  `slowest ack: ${slowestMs.toFixed(0)} ms; p99: ${figures.map((one) => `${one.p99Ms.toFixed(1)} ms`).join(', ')}`,
);
say(
  `lost: ${lost}, on their way twice at once: ${overlaps}; all in the inbox ${drainedMs.toFixed(0)} ms after the last`,
);
say(
  `memory at the start, half-way, at the end: ${replicas.map((_, at) => [memoryAtStart, memoryHalfWay, memoryAtEnd].map((all) => `${all[at]?.toFixed(0)}`).join(' → ')).join(' MB, ')} MB`,
);
say(`event loop lag, p99: ${lags.join(', ')}`);

for (const generator of generators) generator.stop();
await Promise.all(replicas.map((replica) => replica.stop()));
await outside.stop();
await inbox.stop();
await postgres.stop();
process.exit(failed > allowed || lost > 0 || overlaps > 0 || slowestMs > slackWaitsMs ? 1 : 0);

/** Acked, and not in the inbox (yet). */
function countLost(): number {
  const there = new Set(inbox.contacts().map(({ prefix, number }) => prefix + number));
  return acked.filter((person) => !there.has(person)).length;
}

async function killAndRestart(index: number): Promise<void> {
  const replica = replicas[index];
  if (!replica) return;
  const killedAt = performance.now();
  await replica.crash();
  replicas[index] = await startReplica(index, replica.port);
  await untilReady(replica.port);
  downMs = performance.now() - killedAt;
}

function memoryNow(): readonly number[] {
  return replicas.map((replica) => replica.memoryMb());
}

async function untilReady(port: number): Promise<void> {
  while (!(await fetch(`http://127.0.0.1:${port}/health/ready`)).ok) await pass(50);
}

async function readLagMs(port: string): Promise<string> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const lag = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(text)?.[1];
  return `${(Number(lag) * 1000).toFixed(1)} ms`;
}
