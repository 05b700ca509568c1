import { expect, vi } from 'vitest';
import { freePort } from './free-port.ts';
import { startHouse, type House } from './house.ts';

/** What was heard of an app while a journey went through it. */
export type Heard = {
  /** Everything written: log lines of every level, both streams, the console, warnings. */
  readonly written: string;
  /** What the endpoint for metrics answered, during the journey and after it. */
  readonly metrics: string;
  /** The texts of every error the log heard of, and of those that caused it; the log leaves them out. */
  readonly thrown: string;
};

/** An app that is listened to; `scrape` asks for its metrics now. */
export type Overheard = House & { readonly scrape: () => Promise<void> };

/** Goes through an app with everything on that could say something, and gives all it has said. */
export async function overhear(
  journey: (house: Overheard) => Promise<void>,
  env: Record<string, string> = {},
): Promise<Heard> {
  const said: string[] = [];
  const metrics: string[] = [];
  const silence = listen((chunk) => said.push(String(chunk)) > 0);
  const metricsPort = await freePort();
  const house = await startHouse({ LOG_LEVEL: 'trace', METRICS_PORT: String(metricsPort), ...env });
  const scrape = async () => {
    // A connection of its own: a kept one may be closed by the other side while this asks on it.
    const headers = { connection: 'close' };
    metrics.push(await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`, { headers })).text());
  };
  try {
    await journey({ ...house, scrape });
    await scrape();
    await house.stopApp();
  } finally {
    silence();
  }
  const { botToken, signingSecret } = house.slack;
  const written = house.logged() + said.join('\n');
  expect(metrics.join('\n')).toContain('addcontact_ack_seconds_count');
  for (const secret of [botToken, signingSecret, house.inbox.token]) {
    expect((written + metrics.join('\n')).includes(secret), 'a secret').toBe(false);
  }
  return { written, metrics: metrics.join('\n'), thrown: house.thrown() };
}

function listen(keep: (chunk: unknown) => boolean): () => void {
  const warn = (warning: Error) => void keep(warning.stack ?? warning.message);
  process.on('warning', warn);
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep),
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation((...all: unknown[]) => all.forEach(keep)),
    ),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
    process.off('warning', warn);
  };
}

/**
 * Everything personal carries one of these marks: names, addresses, tags, attributes, companies, files, columns and
 * reasons say zyx, numbers begin with 98765 123 however they are spelt.
 */
const marks = [/[zZ]yx/, /98765\D{0,3}123/, /\/response\//, /files-pri/];

/** Every line of what was said in which a mark stands, or where to answer or to download. */
export function namedIn(heard: Partial<Heard>): readonly string[] {
  return Object.entries(heard).flatMap(([where, said]) =>
    said
      .split('\n')
      .filter((line) => marks.some((mark) => mark.test(line)))
      .map((line) => `${where}: ${line}`),
  );
}
