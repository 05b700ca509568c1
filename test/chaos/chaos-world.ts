import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pass } from 'node:timers/promises';
import { listen, readRequest } from '../support/build-destination.ts';
import type { ChaosCommand, ChaosStart } from './chaos.script.ts';

const script = new URL('chaos.script.ts', import.meta.url).pathname;

/** Numbers from 0 to below 1 that a seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What happened in the world outside the app. */
export type ChaosRecord = {
  /** Per person, the commands in the order they were first acknowledged. */
  readonly acked: Map<number, string[]>;
  /** Per person, what the API took in, in that order, repeats and all. */
  readonly received: Map<number, string[]>;
  readonly told: Map<string, string[]>;
  readonly inFlightTwice: string[];
  posts: number;
  failedPosts: number;
};

export type ChaoticApi = {
  /** The share of POSTs that fail. */
  readonly failing?: number;
  /** The longest it takes over one. */
  readonly slowestMs?: number;
};

/**
 * An API that fails in every way it knows (one of them: taking the contacts in and then not answering), refuses whoever
 * is called "bad", and can be away; and the place where outcomes are told.
 */
export async function aChaoticWorld(
  random: () => number,
  { failing = 0.15, slowestMs = 27 }: ChaoticApi = {},
) {
  const record: ChaosRecord = {
    acked: new Map(),
    received: new Map(),
    told: new Map(),
    inFlightTwice: [],
    posts: 0,
    failedPosts: 0,
  };
  const inFlight = new Set<number>();
  let away = false;

  const importContacts = async (body: string, response: ServerResponse) => {
    const people = (JSON.parse(body) as Profile[]).map(readProfile);
    for (const { person, name } of people) {
      if (inFlight.has(person)) record.inFlightTwice.push(name);
      inFlight.add(person);
    }
    response.once('close', () => {
      for (const { person } of people) inFlight.delete(person);
    });
    record.posts += 1;
    await pass(2 + random() * (slowestMs - 2));
    const take = () => {
      for (const { person, name } of people) push(record.received, person, name);
    };
    const fault = away ? 0 : (random() * 0.15) / failing;
    if (fault < 0.15) {
      record.failedPosts += 1;
      if (fault > 0.12) take();
      if (fault > 0.08) return void response.destroy();
      return void response.writeHead(fault > 0.04 ? 503 : 429, { 'retry-after': '0' }).end('<html>no</html>');
    }
    if (people.some(({ name }) => name.includes('bad'))) {
      return void response.writeHead(400).end('{"status":"error","message":"not on WhatsApp"}');
    }
    take();
    response.writeHead(200).end('{"status":"success","message":"ok"}');
  };

  const server = await listen((request: IncomingMessage, response: ServerResponse) => {
    void readRequest(request)
      .then(async ({ url, body }) => {
        if (url === '/import') return importContacts(body, response);
        const { key, kind } = JSON.parse(body) as { key: string; kind: string };
        push(record.told, key, kind);
        response.end('ok');
      })
      .catch(() => response.destroy());
  });
  return {
    record,
    url: server.url.href,
    close: server.close,
    setAway(value: boolean) {
      away = value;
    },
  };
}

type Profile = {
  readonly profile: {
    readonly userDetails: {
      readonly userProvidedName: string;
      readonly contact: { readonly phone: { readonly number: string } };
    };
  };
};

const readProfile = ({ profile: { userDetails } }: Profile) => ({
  person: Number(userDetails.contact.phone.number) - 9_000_000_000,
  name: userDetails.userProvidedName,
});

function push<Key>(map: Map<Key, string[]>, key: Key, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A process that is loaded and waits to be started, so that a kill is followed by a start at once. */
export type AProcess = {
  readonly start: (start: ChaosStart) => Promise<string>;
  /** Sets its clock off by so much from now on. */
  readonly setClock: (skewMs: number) => void;
  readonly kill: () => Promise<void>;
};

export function loadProcess(): AProcess {
  const child: ChildProcess = fork(script, { execArgv: ['--import', 'tsx'] });
  const loaded = once(child, 'message');
  const ended = once(child, 'exit');
  return {
    async start(start) {
      await loaded;
      const listening = once(child, 'message');
      child.send(start);
      const answer: unknown[] = await Promise.race([listening, ended]);
      return typeof answer[0] === 'number' && child.exitCode === null ? `http://127.0.0.1:${answer[0]}` : '';
    },
    setClock(skewMs) {
      child.send({ skewMs });
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Starts a process, and another where that one could not: the store is locked, or somebody else sends for a moment. */
export async function ensureStarted(
  start: ChaosStart,
): Promise<{ readonly running: AProcess; readonly target: string }> {
  for (let tries = 0; tries < 30; tries += 1) {
    const running = loadProcess();
    const target = await running.start(start);
    if (target) return { running, target };
    await running.kill();
  }
  throw new Error('It did not start.');
}

/** People who each give one command after the other, the same again until it is acknowledged. */
export async function giveCommands(options: {
  readonly people: number;
  readonly record: ChaosRecord;
  readonly random: () => number;
  /** The longest that one of them waits before the next. */
  readonly pauseMs?: number;
  /** Where to, or empty while nothing runs. */
  readonly target: () => string;
  readonly until: () => boolean;
}): Promise<void> {
  const { people, record, random, pauseMs = 60, target, until } = options;
  const give = async (person: number) => {
    for (let turn = 0; !until(); turn += 1) {
      const name = `${random() < 0.05 ? 'bad' : 'good'} ${person} #${turn}`;
      const command: ChaosCommand = { key: `${person}-${turn}`, person, name };
      while (!(await acknowledged(target(), command))) await pass(15);
      push(record.acked, person, name);
      await pass(random() * pauseMs);
    }
  };
  await Promise.all(Array.from({ length: people }, (_, person) => give(person)));
}

async function acknowledged(url: string, command: ChaosCommand): Promise<boolean> {
  if (!url) return false;
  const body = JSON.stringify(command);
  const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(5000) }).catch(
    () => null,
  );
  return answer?.ok ?? false;
}

/** What went wrong, in words; empty when every promise was kept. */
export function judge({ acked, received, told, inFlightTwice }: ChaosRecord): readonly string[] {
  const faults = inFlightTwice.map((name) => `in flight twice: ${name}`);
  for (const [person, commands] of acked) {
    const got = received.get(person) ?? [];
    const turns = got.map((name) => Number(name.split('#')[1]));
    if (turns.some((turn, at) => turn < (turns[at - 1] ?? 0))) faults.push(`out of order: ${got.join(', ')}`);
    for (const name of commands) {
      const bad = name.startsWith('bad');
      const told1 = told.get(`${person}-${name.split('#')[1]}`) ?? [];
      if (!bad && !got.includes(name)) faults.push(`lost: ${name}`);
      if (!told1.includes(bad ? 'refused' : 'imported')) faults.push(`not told: ${name}`);
      if (told1.includes(bad ? 'imported' : 'refused')) faults.push(`told wrongly: ${name}`);
    }
  }
  return faults;
}

/** Whether everything acknowledged was told, which comes after everything else. */
export function allTold({ acked, told }: ChaosRecord): boolean {
  return [...acked].every(([person, names]) =>
    names.every((name) => told.has(`${person}-${name.split('#')[1]}`)),
  );
}

/** One line on what was seen, for whoever reads the test's output. */
export function summary({ acked, received, told, posts, failedPosts }: ChaosRecord): string {
  const count = (lists: Iterable<readonly string[]>) =>
    [...lists].reduce((sum, list) => sum + list.length, 0);
  const unique = [...received.values()].reduce((sum, list) => sum + new Set(list).size, 0);
  const toldTwice = [...told.values()].filter((list) => list.length > 1).length;
  return `${count(acked.values())} acknowledged, ${posts} POSTs (${failedPosts} failed), ${count(received.values()) - unique} contacts repeated, ${toldTwice} told twice`;
}
