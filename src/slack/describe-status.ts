import type { Config } from '../config.ts';
import type { Courier } from '../delivery/courier.ts';
import type { DestinationStatus } from '../delivery/delivery.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Destination } from '../import-api/destination.ts';
import { readToken, tokenState } from '../import-api/token.ts';
import { escapeText } from './slack-text.ts';

export type StatusParts = {
  readonly config: Pick<Config, 'destinations'>;
  readonly outbox: Pick<Outbox, 'counts'>;
  readonly courier: Pick<Courier, 'status'>;
  readonly now: () => number;
};

/** The text of `/addcontact status`: a line a destination with its host, its token's kind and end, its state, and how many wait. */
export async function describeStatus({ config, outbox, courier, now }: StatusParts): Promise<string> {
  const counts = await outbox.counts();
  const health = new Map(courier.status().map((status) => [status.name, status]));
  return config.destinations
    .map((destination) => {
      const waiting = counts.find(
        ({ destination: name, state }) => name === destination.name && state === 'waiting',
      );
      return describeDestination(destination, health.get(destination.name), waiting?.count ?? 0, now());
    })
    .join('\n\n');
}

function describeDestination(
  { title, url, token }: Destination,
  status: DestinationStatus | undefined,
  waiting: number,
  now: number,
): string {
  return [
    `*${escapeText(title)}* (${url.host})`,
    `• ${describeHealth(status?.health ?? 'ok')}`,
    `• ${describeToken(token, now)}`,
    `• ${waiting === 0 ? 'Nothing is waiting.' : `${waiting} waiting to be delivered.`}`,
  ].join('\n');
}

function describeHealth(health: DestinationStatus['health']): string {
  switch (health) {
    case 'ok':
      return 'Takes contacts.';
    case 'unavailable':
      return 'Cannot be reached right now; what waits goes out by itself.';
    case 'unauthorised':
      return 'Refuses the token: whoever looks after this app must put in a valid one. Nothing is lost.';
    case 'misconfigured':
      return 'Its address is not set up right: whoever looks after this app must check it. Nothing is lost.';
    case 'suspicious':
      return 'Refused many contacts in a row, so the rest is held back until somebody has looked. Nothing is lost.';
  }
}

function describeToken(token: string, now: number): string {
  const kind = readToken(token);
  if (kind.kind === 'key') return 'Token: a developer key, which does not end by itself.';
  if (kind.endsAt === null) return 'Token: a session that does not tell its end.';
  const day = new Date(kind.endsAt).toISOString().slice(0, 10);
  const state = tokenState(kind, now);
  if (state === 'ended') return `Token: a session that ended on ${day}.`;
  return `Token: a session until ${day}${state === 'ends-soon' ? ', within a week: put in a new one' : ''}.`;
}
