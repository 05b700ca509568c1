import { readConfig, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { createLog } from '../log.ts';

/** How long a stop waits for what is in flight before it leaves the rest to the store. */
const stopWithinMs = 10_000;

/** Runs the app until it is told to stop; 0 after a clean stop, 1 when it could not start. */
export async function runStart(env: Environment): Promise<number> {
  const reading = readConfig(env);
  if (!reading.ok) {
    process.stderr.write(explainFaults(reading.faults));
    return 1;
  }
  const log = createLog(reading.config.logLevel);
  try {
    const { startApp } = await import('../app.ts');
    const stopped = untilStopped();
    const app = await startApp(reading.config, log);
    log.info({ port: app.port, transport: reading.config.slack.transport.kind }, 'addcontact is running');
    log.info({ signal: await stopped }, 'stopping');
    await app.stop(stopWithinMs);
    log.info('stopped');
    // Whatever still tries to reach Slack must not keep the process: all that matters is stored.
    setTimeout(() => process.exit(0), 500).unref();
    return 0;
  } catch (error) {
    const explanation = explainError(error, reading.config);
    if (explanation === null) log.error({ err: error }, 'could not start');
    else process.stderr.write(`addcontact cannot start: ${explanation}\n`);
    return 1;
  }
}

/** What the operator can do about it, or null when the fault is ours. */
function explainError(error: unknown, { port, metricsPort }: Config): string | null {
  if (!(error instanceof Error)) return null;
  const wanted = 'port' in error && typeof error.port === 'number' ? error.port : port;
  const setting = wanted === metricsPort ? 'METRICS_PORT' : 'PORT';
  if ('code' in error && error.code === 'EADDRINUSE')
    return `port ${wanted} is taken. Set ${setting} to a free one.`;
  if ('code' in error && error.code === 'EACCES')
    return `port ${wanted} may not be opened by this user. Set ${setting} to one above 1023.`;
  const storeFault = error.name === 'StoreUnavailableError' ? error.cause : error;
  const code = codeOf(storeFault);
  if (error.name === 'StoreUnavailableError' || code.startsWith('SQLITE_')) {
    return `the store cannot be written to (${code || 'no answer'}). The disk of DATA_DIR must have room and no other program may lock it, or the PostgreSQL of DATABASE_URL must be there; what is stored stays.`;
  }
  const forOperators = ['AlreadyRunningError', 'StoreOpenError', 'StoreTooNewError', 'DataKeyError'];
  return forOperators.includes(error.name) ? error.message : null;
}

/** An error's code; its message may hold more than may be shown. */
function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

function explainFaults(faults: readonly string[]): string {
  const list = faults.map((fault) => `  • ${fault}\n`).join('');
  return `addcontact cannot start: ${faults.length === 1 ? 'one setting needs' : `${faults.length} settings need`} attention.\n${list}\nSettings are environment variables, or lines of a file .env; .env.example explains each.\n`;
}

function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve('SIGTERM'));
    process.once('SIGINT', () => resolve('SIGINT'));
  });
}
