import { expect, it } from 'vitest';
import type { DestinationStatus } from '../../../src/delivery/delivery.ts';
import { createConfiguredInboxes } from '../../../src/inboxes/inboxes.ts';
import { describeStatus, type StatusOptions } from '../../../src/slack/doors/describe-status.ts';
import type { Destination } from '../../../src/import-api/destination.ts';
import { aDestination } from '../../support/build-destination.ts';

const now = Date.UTC(2026, 10, 23);
const session = (endsAt: number) =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ exp: endsAt / 1000 })).toString('base64url')}.sig`;

function someParts(
  overrides: Partial<StatusOptions['config']> = {},
  health: DestinationStatus['health'] = 'ok',
  destinations: readonly Destination[] = [aDestination({ token: 'secret-key' })],
) {
  const parts: StatusOptions = {
    config: {
      defaultCountry: null,
      access: { users: [], userGroups: [], channels: [], guests: false, adminContact: null },
      keepDays: 30,
      dataKeys: [],
      slack: {
        access: { kind: 'token', botToken: 'xoxb-secret' },
        apiUrl: new URL('https://slack.com/api/'),
        transport: { kind: 'http', signingSecret: 'secret' },
      },
      ...overrides,
    },
    teamId: 'T1',
    sayNoInbox: async () => 'No inbox yet.',
    inboxes: createConfiguredInboxes(destinations),
    engine: 'sqlite',
    version: '1.2.3',
    outbox: {
      counts: async () => [
        { destination: 'tropitech', state: 'waiting', count: 3 },
        { destination: 'tropitech', state: 'imported', count: 120 },
        { destination: 'tropitech', state: 'refused', count: 2 },
        { destination: 'old', state: 'waiting', count: 1 },
      ],
      oldestWaiting: async () => now - 60_000,
      countPending: async () => 2,
    },
    courier: { status: () => [{ name: 'tropitech', health, since: null, nextTryAt: null }] },
    now: () => now,
  };
  return parts;
}

it('shows each inbox’s host, health, token and waiting contacts', async () => {
  const text = await describeStatus(someParts());
  expect(text).toContain('*Tropitech* (127.0.0.1:9) is connected.');
  expect(text).toContain('3 waiting · 120 delivered · 2 refused');
  expect(text).toContain('developer key');
  expect(text).toContain('“old” is no longer set up here, and 1 contact is waiting for it');
  expect(text).toContain('oldest has been waiting since <!date^1795391940^');
  expect(text).toContain('2 outcomes have not been reported yet');
});

it('tells how the app is set up', async () => {
  const text = await describeStatus(someParts());
  expect(text).toContain('addcontact 1.2.3');
  expect(text).toContain('Anyone except guests can add contacts, in any channel.');
  expect(text).toContain('Stored unencrypted in SQLite; deleted 30 days after delivery.');
  const strict = await describeStatus(
    someParts({
      defaultCountry: 'IN',
      access: {
        users: ['U1', 'U2'],
        userGroups: ['S1'],
        channels: ['C1'],
        guests: false,
        adminContact: null,
      },
      dataKeys: [Buffer.alloc(32)],
      keepDays: 0,
    }),
  );
  expect(strict).toContain('2 named people and members of a named group can add contacts, in <#C1>.');
  expect(strict).toContain('read as India');
  expect(strict).toContain('Stored encrypted in SQLite; deleted right after delivery.');
});

it('names the day a session ends, and warns within the last week', async () => {
  const day = 86_400_000;
  const withEnd = async (endsAt: number) =>
    describeStatus(someParts({}, 'ok', [aDestination({ token: session(endsAt) })]));
  expect(await withEnd(now + 8 * day)).toContain('session, expires on 2026-12-01.');
  expect(await withEnd(now + 6 * day)).toContain('Token expires on 2026-11-29: replace it.');
  expect(await withEnd(now - day)).toContain('Token expired on 2026-11-22: replace it.');
});

it('shows no secret, and fits a message with any number of inboxes', async () => {
  const token = session(now + 86_400_000);
  const destinations = Array.from({ length: 60 }, (_, index) =>
    aDestination({ name: `inbox-${index}`, title: `Inbox ${index}`, token }),
  );
  const text = await describeStatus(someParts({}, 'unauthorised', destinations));
  expect(text.length).toBeLessThanOrEqual(3000);
  for (const secret of [token, 'xoxb', 'secret']) expect(text).not.toContain(secret);
});
