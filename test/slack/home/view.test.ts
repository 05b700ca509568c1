import { describe, expect, it } from 'vitest';
import { groupImports } from '../../../src/users/group-imports.ts';
import { arrangeHistory } from '../../../src/users/history.ts';
import { checkView } from '../../../src/sandbox/slack/blocks/block-kit.ts';
import { buildHome, buildRefusedHome, type HomePage } from '../../../src/slack/home/view.ts';
import { buildTeamSettings } from '../../../src/slack/home/team/overview.ts';
import { blankSettings, settingsSections } from '../../../src/users/team-settings.ts';
import type { Delivery } from '../../../src/delivery/delivery.ts';
import { aContact, aDelivery as aNewDelivery } from '../../support/build-delivery.ts';
import { textOf } from '../../support/house.ts';

function aDelivery(person: number, overrides: Partial<Delivery> = {}): Delivery {
  return {
    ...aNewDelivery(person),
    id: `id-${person}`,
    state: 'imported',
    attempts: 1,
    reason: null,
    createdAt: 1_700_000_000_000,
    addedAt: 1_700_000_000_000,
    settledAt: 1_700_000_001_000,
    toldAt: null,
    ...overrides,
  };
}

function aPage(deliveries: readonly Delivery[], overrides: Partial<HomePage> = {}): HomePage {
  const { open, done } = groupImports(arrangeHistory(deliveries, deliveries.length));
  return {
    open,
    done,
    imports: new Map(),
    total: deliveries.length,
    page: 0,
    own: { country: null, destination: null, language: null },
    sharedCountry: null,
    teamBlocks: [],
    destinations: [{ name: 'main', title: 'Main', url: new URL('https://inbox.example/'), health: 'ok' }],
    formerTitleOf: (name) => name,
    adminBlocks: [],
    notYet: null,
    now: 1_700_000_100_000,
    ...overrides,
  };
}

const many = (count: number, overrides: Partial<Delivery> = {}) =>
  Array.from({ length: count }, (_, person) => aDelivery(person, overrides));

describe('the Home as a view', () => {
  it.each([0, 3, 300])('builds a Home that Slack accepts with %i deliveries', (count) => {
    const view = buildHome(aPage(many(count)));
    expect(checkView(view)).toMatchObject({ ok: true });
    expect(view.blocks.length).toBeLessThanOrEqual(100);
  });

  it('builds a Home that Slack accepts at its fullest, whatever people typed', () => {
    const long = '*_~`<@U1>&'.repeat(20);
    const named = (person: number) => aContact(person, { name: long });
    const deliveries = Array.from({ length: 300 }, (_, person) =>
      aDelivery(person, {
        contact: named(person),
        ...(person < 150 ? { state: 'refused', reason: long } : {}),
      }),
    );
    const inbox = (name: string) =>
      ({ name, title: long, url: new URL('https://inbox.example/'), health: 'suspicious' }) as const;
    const view = buildHome(
      aPage(deliveries, {
        destinations: ['main', ...Array.from({ length: 120 }, (_, index) => `inbox-${index}`)].map(inbox),
        own: { country: 'DE', destination: 'main', language: null },
        page: 3,
        teamBlocks: buildTeamSettings(
          {
            settings: blankSettings,
            version: 0,
            inboxes: [],
            locked: { people: true, channels: false },
            defaults: { country: null, language: null },
            groups: { kind: 'unknown' },
          },
          [{ teamId: 'T1', by: 'U2', sections: settingsSections, at: 1 }],
        ),
      }),
    );
    expect(checkView(view)).toMatchObject({ ok: true });
    expect(textOf(view)).toContain('138 more not shown here');
    expect(textOf(view)).toContain('61–80 of 300');
    expect(JSON.stringify(view)).not.toMatch(/"mrkdwn","text":"[^"]*<@U1>/);
  });

  it('counts an import in one line, and the others as lines beside it', () => {
    const rows = many(5, { batchId: 'B1' });
    const alone = aDelivery(9);
    const imports = new Map([['B1', { imported: 3, waiting: 0, refused: 2 }]]);
    const text = textOf(buildHome(aPage([...rows, alone], { imports })));
    expect(text).toContain('*Import of 5 contacts*');
    expect(text).toContain('*Main* · 3 added · 2 refused');
    expect(text.match(/:white_check_mark:/g)).toHaveLength(1);
  });

  it('turns to the nearest page when the one asked for is not there (any more)', () => {
    expect(textOf(buildHome(aPage(many(45), { page: 9 })))).toContain('41–45 of 45');
    expect(textOf(buildHome(aPage(many(45), { page: -1 })))).toContain('1–20 of 45');
  });

  it('says on the last page how many are not listed', () => {
    expect(textOf(buildHome(aPage(many(3), { total: 10 })))).toContain('7 more not shown here');
    expect(textOf(buildHome(aPage(many(3))))).not.toContain('more not shown');
  });

  it('offers Retry for what was refused, and Edit alone where its inbox is gone', () => {
    const refused = aDelivery(1, { state: 'refused', reason: 'opted out' });
    expect(JSON.stringify(buildHome(aPage([refused])))).toContain('retry_delivery');
    const gone = JSON.stringify(buildHome(aPage([{ ...refused, destination: 'old' }])));
    expect(gone).not.toContain('retry_delivery');
    expect(gone).toContain('edit_contact');
    expect(gone).toContain('“old” is no longer set up here');
  });

  it('shows neither name nor number nor Edit of what is erased', () => {
    const erased = [
      aDelivery(1, { contact: null }),
      aDelivery(2, { contact: null, state: 'refused', reason: null }),
    ];
    const text = JSON.stringify(buildHome(aPage(erased)));
    expect(text).not.toContain('Asha');
    expect(text).not.toContain('edit_contact');
    expect(text).not.toContain('Waiting');
    expect(text).toContain('Details deleted');
  });

  it('offers a default inbox when there are several', () => {
    expect(JSON.stringify(buildHome(aPage([])))).not.toContain('default_destination');
    const two = ['main', 'other'].map((name) => ({
      name,
      title: 'Tropitech',
      url: new URL('https://a.example'),
      health: 'ok' as const,
    }));
    const view = buildHome(
      aPage([], { destinations: two, own: { country: null, destination: 'other', language: null } }),
    );
    expect(textOf(view)).toContain('Tropitech (other)');
  });

  it('shows only the refusal to a person who may not add', () => {
    const view = buildRefusedHome('You may not. Ask <@U1>.');
    expect(checkView(view)).toMatchObject({ ok: true });
    expect(textOf(view)).toBe('WhatsApp contacts\n:no_entry: You may not. Ask <@U1>.');
  });
});
