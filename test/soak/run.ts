import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { startGenerator, startOutside } from '../bench/processes.ts';
import { start } from '../bench/subjects.ts';
import { startPostgres } from '../store/a-postgres.ts';

/**
 * Two replicas on one PostgreSQL take 200 commands a second while the inbox comes and goes. Ends with 1 when an ack
 * took longer than Slack waits, a contact was lost, or one person's contact was on its way twice at once.
 */
const option = process.argv.indexOf('--seconds');
const seconds = option < 0 ? 120 : Number(process.argv[option + 1]);
const perSecond = 200;
const slackWaitsMs = 3000;
const metricsPorts = ['31881', '31882'];

const say = (line: string) => void process.stdout.write(`${line}\n`);
const postgres = await startPostgres();
const inbox = await createInbox();
const outside = await startOutside();
const settings = {
  DATABASE_URL: await postgres.newDatabase(),
  IMPORT_API_URL: inbox.url,
  IMPORT_API_TOKEN: inbox.token,
};
const replicas = await Promise.all(
  metricsPorts.map((METRICS_PORT) => start('addcontact', outside.url, { ...settings, METRICS_PORT })),
);
// As a load balancer does: nothing is sent to a replica before it is ready.
await Promise.all(replicas.map(({ port }) => untilReady(port)));
const generators = replicas.map(() => startGenerator());
const memoryBefore = replicas.map((replica) => replica.memoryMb());

let turn = 0;
const flapping = setInterval(() => {
  turn += 1;
  if (turn % 2 === 0) inbox.heal();
  else inbox.fault(turn % 4 === 1 ? { kind: 'outage' } : { kind: 'slow', ms: 300 });
}, 3000);

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
clearInterval(flapping);
inbox.heal();

const answered = figures.reduce((sum, one) => sum + one.answered, 0);
const failed = figures.reduce((sum, one) => sum + one.failed, 0);
const slowestMs = Math.max(...figures.map((one) => one.maxMs));
const drainedBy = performance.now() + 120_000;
while (inbox.contacts().length < answered && performance.now() < drainedBy)
  await new Promise((resolve) => setTimeout(resolve, 100));
const lost = answered - inbox.contacts().length;
const { overlaps } = inbox.tally();
const lags = await Promise.all(metricsPorts.map(readLagMs));

say(`acked: ${answered}, not acked: ${failed}, slowest ack ${slowestMs.toFixed(0)} ms`);
say(`p99 of acks: ${figures.map((one) => `${one.p99Ms.toFixed(1)} ms`).join(', ')}`);
say(`lost: ${lost}, on their way twice at once: ${overlaps}`);
say(
  `memory: ${replicas.map((one, at) => `${memoryBefore[at]?.toFixed(0)} → ${one.memoryMb().toFixed(0)} MB`).join(', ')}`,
);
say(`event loop lag, p99: ${lags.join(', ')}`);

for (const generator of generators) generator.stop();
await Promise.all(replicas.map((replica) => replica.stop()));
await outside.stop();
await inbox.stop();
await postgres.stop();
process.exit(failed > 0 || lost !== 0 || overlaps > 0 || slowestMs > slackWaitsMs ? 1 : 0);

async function untilReady(port: number): Promise<void> {
  while (!(await fetch(`http://127.0.0.1:${port}/health/ready`)).ok)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

async function readLagMs(port: string): Promise<string> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const lag = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(text)?.[1];
  return `${(Number(lag) * 1000).toFixed(1)} ms`;
}
