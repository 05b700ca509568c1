import { readConfig, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createLog } from '../log.ts';
import { exits, explainSettings, readArguments, type Io } from './command.ts';
import { AppTokenError } from '../slack/http/app-token.ts';
import { appTokenAdvice } from './doctor/slack.ts';
import { sentenceFor } from './operator-error.ts';

const usage = `addcontact start

Runs the app until it is stopped with Ctrl-C or SIGTERM. It then finishes what is in flight within ten seconds; the rest
stays stored and goes out with the next start. Events are printed as JSON lines.
`;

/** How long a stop waits for what is in flight. The rest stays stored. */
const stopWithinMs = 10_000;

/** Runs the app until told to stop. Exit status 0 after a clean stop, 1 when it could not start. */
export async function runStart(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'start', usage, options: {} }, io);
  if (typeof read === 'number') return read;
  const reading = readConfig(env);
  if (!reading.ok) return explainSettings('start', reading.faults, io);
  const log = createLog(reading.config.logLevel);
  try {
    const { startApp } = await import('../app.ts');
    const stopped = untilStopped();
    const app = await startApp(reading.config, log);
    log.info({ port: app.port, transport: reading.config.slack.transport.kind }, 'addcontact is running');
    log.info({ signal: await stopped }, 'stopping');
    await app.stop(stopWithinMs);
    log.info('stopped');
    // Pending requests to Slack must not keep the process alive. Everything that matters is stored.
    setTimeout(() => process.exit(0), 500).unref();
    return exits.done;
  } catch (error) {
    const explanation = explainError(error, reading.config);
    if (explanation === null) log.error({ err: error }, 'could not start');
    else io.stderr.write(`addcontact can't start: ${explanation}\n`);
    return exits.failed;
  }
}

/** What the operator can do about it, or null when the fault is ours. */
function explainError(error: unknown, { port, metricsPort }: Config): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof AppTokenError) return `${error.message}. ${appTokenAdvice}`;
  const wanted = 'port' in error && typeof error.port === 'number' ? error.port : port;
  const setting = wanted === metricsPort ? 'METRICS_PORT' : 'PORT';
  if ('code' in error && error.code === 'EADDRINUSE')
    return `port ${wanted} is taken. Set ${setting} to a free one.`;
  if ('code' in error && error.code === 'EACCES')
    return `port ${wanted} needs root. Set ${setting} to one above 1023.`;
  return sentenceFor(error);
}

function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve('SIGTERM'));
    process.once('SIGINT', () => resolve('SIGINT'));
  });
}
