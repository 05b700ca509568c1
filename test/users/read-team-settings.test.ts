import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTeamSettings } from '../../src/users/read-team-settings.ts';
import { blankSettings } from '../../src/users/team-settings.ts';

const faultsOf = (given: unknown) => {
  const reading = readTeamSettings(given);
  return reading.ok ? [] : reading.faults;
};

describe('the settings of a team', () => {
  it('are those nobody decided where nothing is given', () => {
    expect(readTeamSettings({})).toEqual({ ok: true, settings: blankSettings });
    expect(readTeamSettings(null)).toEqual({ ok: true, settings: blankSettings });
  });

  it('are read as the documentation writes them, with values as they are sent', () => {
    const reading = readTeamSettings(
      parse(`
language: pt-BR
country: br
tags: { mode: free, default: [slack] }
consent: { mode: require, label: Agreed to be messaged }
fields:
  - { key: source, label: Source, type: select, options: [Fair, Web], required: true }
  - { key: birthday, label: Birthday, type: date, default: 29.11.2026 }
channels:
  C0INDIA: { country: IN, tags: [india], inbox: m1bot, fields: { source: fair } }
`),
    );
    expect(reading).toMatchObject({
      ok: true,
      settings: {
        language: 'pt-BR',
        country: 'BR',
        email: 'optional',
        consent: { mode: 'require', label: 'Agreed to be messaged' },
        fields: [
          { key: 'source', required: true },
          { key: 'birthday', default: '2026-11-29' },
        ],
        channels: { C0INDIA: { country: 'IN', inbox: 'm1bot', fields: { source: 'Fair' } } },
      },
    });
  });

  it('are read again as they were stored', () => {
    const reading = readTeamSettings({
      fields: [{ key: 'vip', label: 'VIP', type: 'checkbox', default: true }],
      access: { admins: ['U0ADA'] },
    });
    const settings = reading.ok ? reading.settings : null;
    expect(settings).not.toBeNull();
    expect(readTeamSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ ok: true, settings });
  });

  it('list every fault with its place, also those of different kinds', () => {
    expect(
      faultsOf({ colour: 'red', country: 'Atlantis', email: 'maybe', access: { users: ['ann'] } }),
    ).toEqual([
      'country: must be a country code of two letters, like IN.',
      'email: must be one of optional, required, hidden.',
      'access, users, number 1: must be a Slack id like U012ABCDEF.',
      'there is no setting “colour”.',
    ]);
  });

  it('refuse fields that could not be told apart or filled in', () => {
    const field = { key: 'source', label: 'Source', type: 'select' };
    expect(
      faultsOf({
        fields: [
          field,
          { ...field, options: ['A', 'a'], default: 'B' },
          { key: 'opt_in', label: 'Opt in', type: 'text', options: ['x'] },
        ],
      }),
    ).toEqual([
      'fields, source: list the options to choose from.',
      'fields, source: another field has this key. Give each its own.',
      'fields, source: another field has this label. Give each its own.',
      'fields, source: two options are the same.',
      'fields, source: the default “B” isn’t a value of this field.',
      'fields, opt_in: addcontact uses this key itself. Choose another one.',
      'fields, opt_in: only select and multi-select have options.',
    ]);
  });

  it('refuse rules of channels for fields, values and tags that do not exist', () => {
    expect(
      faultsOf({
        tags: { mode: 'list', list: ['vip'], default: ['new'] },
        fields: [{ key: 'seats', label: 'Seats', type: 'number' }],
        channels: { C1: { tags: ['old'], fields: { seats: 'many', city: 'Pune' } } },
      }),
    ).toEqual([
      'tags, default: the tag “new” isn’t in the list of tags.',
      'channels, C1, tags: the tag “old” isn’t in the list of tags.',
      'channels, C1, fields: “many” isn’t a value of the field “seats”.',
      'channels, C1, fields: there is no field “city”.',
    ]);
  });
});
