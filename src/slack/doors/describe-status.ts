import { words } from '../wording/words.ts';
import type { Config } from '../../config.ts';
import type { Courier } from '../../delivery/courier.ts';
import type { DeliveryState, DestinationStatus } from '../../delivery/delivery.ts';
import type { Maintenance } from '../../delivery/outbox/outbox.ts';
import type { StateCount } from '../../delivery/outbox/reading.ts';
import type { Destination } from '../../import-api/destination.ts';
import type { Inboxes } from '../../inboxes/inboxes.ts';
import { readToken, tokenState } from '../../import-api/token.ts';
import { nameCountry } from '../wording/describe.ts';
import { cutText, escapeText, limits, slackDate } from '../payload/text.ts';

export type StatusOptions = {
  readonly config: Pick<Config, 'defaultCountry' | 'access' | 'keepDays' | 'dataKeys' | 'slack'>;
  /** Only this workspace is described, where workspaces have inboxes of their own. */
  readonly teamId: string;
  /** What to say where no inbox is set up. */
  readonly sayNoInbox: () => Promise<string>;
  readonly inboxes: Pick<Inboxes, 'areShared' | 'of' | 'titleOf' | 'ownerOf'>;
  readonly engine: 'sqlite' | 'postgres';
  readonly version: string;
  readonly outbox: Pick<Maintenance, 'counts' | 'oldestWaiting' | 'countPending'>;
  readonly courier: Pick<Courier, 'status'>;
  readonly now: () => number;
};

/**
 * The text of `/addcontact status`: each inbox with its host, token end, state and queue, then how the app is
 * set up. Contains no secret.
 */
export async function describeStatus(options: StatusOptions): Promise<string> {
  const { outbox, courier, inboxes, teamId, now } = options;
  const own = inboxes.areShared ? null : teamId;
  const [counts, oldest, untold] = await Promise.all([
    outbox.counts(),
    outbox.oldestWaiting(own),
    outbox.countPending(own),
  ]);
  const destinations = inboxes.of(teamId);
  const health = new Map(courier.status().map((status) => [status.name, status]));
  const described = destinations.map((one) =>
    describeDestination(one, { status: health.get(one.name), counts, now: now() }),
  );
  const queue = [
    ...(oldest === null ? [] : [words().status.oldest(slackDate(oldest))]),
    ...(untold === 0 ? [] : [words().status.untold(untold)]),
  ];
  const text = [
    ...(destinations.length > 0 ? described : [await options.sayNoInbox()]),
    ...describeGone(options, destinations, counts),
    ...(queue.length > 0 ? [queue.join('\n')] : []),
    describeSetUp(options),
  ].join('\n\n');
  return cutText(text, limits.sectionText);
}

type DestinationActivity = {
  readonly status: DestinationStatus | undefined;
  readonly counts: readonly StateCount[];
  readonly now: number;
};

function describeDestination(
  { name, title, url, token }: Destination,
  { status, counts, now }: DestinationActivity,
): string {
  const health = status?.health ?? 'ok';
  const count = (state: DeliveryState) =>
    counts.find((one) => one.destination === name && one.state === state)?.count ?? 0;
  const also = [
    ...(count('imported') > 0 ? [words().status.imported(count('imported'))] : []),
    ...(count('refused') > 0 ? [words().status.refused(count('refused'))] : []),
  ];
  return [
    `${words().home.lamp(health === 'ok')} *${escapeText(title)}* (${url.host}) ${words().home.health[health]}`,
    `• ${[words().status.waiting(count('waiting')), ...also].join(' · ')}`,
    `• ${describeToken(token, now)}`,
  ].join('\n');
}

/** Deliveries for an inbox that is no longer set up. Nothing else reports them. */
function describeGone(
  { inboxes, teamId }: StatusOptions,
  destinations: readonly Destination[],
  counts: readonly StateCount[],
): string[] {
  return counts
    .filter(({ state, destination }) => {
      const isOwn = inboxes.areShared || inboxes.ownerOf(destination) === teamId;
      return state === 'waiting' && isOwn && !destinations.some(({ name }) => name === destination);
    })
    .map(({ destination, count }) =>
      words().status.gone(escapeText(inboxes.titleOf(destination) ?? destination), count),
    );
}

function describeToken(token: string, now: number): string {
  const kind = readToken(token);
  if (kind.kind === 'key') return words().status.tokenKey;
  if (kind.endsAt === null) return words().status.tokenEndless;
  const day = new Date(kind.endsAt).toISOString().slice(0, 10);
  switch (tokenState(kind, now)) {
    case 'ended':
      return words().status.tokenEnded(day);
    case 'ends-soon':
      return words().status.tokenEndsSoon(day);
    case 'valid':
    case 'lasting':
      return words().status.tokenUntil(day);
  }
}

function describeSetUp({ config, engine, version }: StatusOptions): string {
  const { defaultCountry, keepDays, dataKeys, slack } = config;
  return [
    words().status.version(version),
    `• ${defaultCountry ? words().status.country(nameCountry(defaultCountry)) : words().status.noCountry}`,
    `• ${describeAccess(config.access)}`,
    `• ${words().status.kept({ engine, keepDays, isSealed: dataKeys.length > 0 })}`,
    `• ${slack.transport.kind === 'http' ? words().status.http : words().status.socket}`,
  ].join('\n');
}

function describeAccess({ users, userGroups, channels, guests }: Config['access']): string {
  const named = [
    ...(users.length > 0 ? [words().status.people(users.length)] : []),
    ...(userGroups.length > 0 ? [words().status.groups(userGroups.length)] : []),
  ];
  const everybody = guests ? words().status.everybodyAndGuests : words().status.everybody;
  const who = named.length > 0 ? new Intl.ListFormat(words().locale).format(named) : everybody;
  const mentions = channels.map((id) => `<#${id}>`);
  return words().status.access(
    who,
    channels.length > 0 ? words().status.inChannels(mentions) : words().status.anywhere,
  );
}
