import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, onTestFinished } from 'vitest';
import { startApp, type RunningApp } from '../../src/app.ts';
import { readConfig, type Config } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { addContactFunction } from '../../src/slack/payload/workflow-function.ts';
import type { Waits } from '../../src/timing/waits.ts';
import { shortWaits } from './short-waits.ts';
import { createSlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';

type Slack = Awaited<ReturnType<typeof createSlackWorkspace>>;
type Inbox = Awaited<ReturnType<typeof createInbox>>;

/** The real app between the two stand-ins, over real signed HTTP. */
export type House = {
  readonly slack: Slack;
  readonly inbox: Inbox;
  /** Everything the app has logged so far. */
  readonly logged: () => string;
  /** The texts of the errors it was about, and of those that caused them, which the log leaves out. */
  readonly thrown: () => string;
  readonly port: () => number;
  /** The folder of the store. */
  readonly dataDir: string;
  readonly stopApp: (deadlineMs?: number) => Promise<void>;
  /** Stops the app and starts it again on the same store, with other settings where given. */
  readonly restart: (env?: Record<string, string>) => Promise<void>;
};

/** Starts everything on free ports and an empty store, and takes it down when the test has finished. */
export async function startHouse(
  env: Record<string, string> = {},
  adapt: (config: Config) => Config = (config) => config,
  waits: Waits = shortWaits,
): Promise<House> {
  const slack = pressPatiently(
    await createSlackWorkspace({ functions: [addContactFunction], patienceMs: 60_000 }),
  );
  const inbox = await createInbox();
  const dataDir = await mkdtemp(join(tmpdir(), 'addcontact-'));
  const lines: string[] = [];
  const thrown: string[] = [];
  const log = createLog('trace', sinkInto(lines)).child({}, { formatters: { log: notingErrors(thrown) } });
  let app: RunningApp | null = null;

  async function start(more: Record<string, string>): Promise<void> {
    const reading = readConfig({
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_BOT_TOKEN: slack.botToken,
      IMPORT_API_URL: inbox.url,
      IMPORT_API_TOKEN: inbox.token,
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      ...env,
      ...more,
    });
    if (!reading.ok) throw new Error(reading.faults.join('\n'));
    app = await startApp(adapt(reading.config), log, waits);
    slack.connect(`http://127.0.0.1:${app.port}/slack/events`);
  }

  async function stopApp(deadlineMs = 3_000): Promise<void> {
    await app?.stop(deadlineMs);
    app = null;
  }

  onTestFinished(async () => {
    await stopApp();
    await slack.stop();
    await inbox.stop();
    await rm(dataDir, { recursive: true, force: true });
    expect(slack.staleInputs(), 'inputs that showed one choice while Slack reported another').toEqual([]);
  });
  await start({});
  return {
    slack,
    inbox,
    logged: () => lines.join(''),
    thrown: () => thrown.join('\n'),
    port: () => app?.port ?? 0,
    dataDir,
    stopApp,
    async restart(more = {}) {
      await stopApp();
      await start(more);
    },
  };
}

/** A person presses a button once it is on their screen. */
function pressPatiently(slack: Slack): Slack {
  const press: Slack['press'] = async (name, on) => {
    let isPressed = false;
    const pressed = await slack.until(() => {
      if (isPressed) return null;
      try {
        const reply = slack.press(name, on);
        isPressed = true;
        return { reply };
      } catch {
        return null;
      }
    });
    return pressed.reply;
  };
  return { ...slack, press };
}

function sinkInto(lines: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
}

/** Passes what is logged on as it is, and keeps the texts of its error before the log reduces it. */
function notingErrors(thrown: string[]) {
  return (line: object) => {
    let error: unknown = 'err' in line ? line.err : null;
    for (; error instanceof Error; error = error.cause) thrown.push(error.message);
    return { ...line };
  };
}

/** Every text in blocks, a card or a view, joined: what a person reads. */
export function textOf(shown: unknown): string {
  if (typeof shown === 'string') return '';
  if (Array.isArray(shown)) return shown.map(textOf).filter(Boolean).join('\n');
  if (typeof shown !== 'object' || shown === null) return '';
  return Object.entries(shown)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : textOf(value)))
    .filter(Boolean)
    .join('\n');
}
