import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTeamSettings } from '../../src/users/read-team-settings.ts';
import { blankSettings } from '../../src/users/team-settings.ts';

const faultsOf = (given: unknown) => {
  const reading = readTeamSettings(given);
  return reading.ok ? [] : reading.faults.map(({ code, place, value }) => [code, place.join('.'), value]);
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

  it('have faults of content listed beside entries of a wrong shape', () => {
    const given = parse(`
country: Atlantis
fields:
  - { key: a, label: A, type: select }
  - { key: B-c, label: B, type: text }
channels: { sales: {}, C1: { fields: { b: 1, a: x } } }
tags: { mode: list }
`);
    expect(faultsOf(given)).toEqual([
      ['shape', 'country', 'must be a country code of two letters, like IN.'],
      ['key-form', 'fields.1.key', 'must be lowercase letters, digits and _, at most 40.'],
      ['shape', 'channels.sales', 'must be the id of a channel.'],
      ['options-missing', 'fields.a.options', ''],
      ['tags-missing', 'tags.list', ''],
      ['value-invalid', 'channels.C1.fields.a', 'x'],
    ]);
  });

  it('keep the options of all fields within what one form of Slack takes', () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, place) => ({
        key: `f${place}`,
        label: `Field ${place}`,
        type: 'select',
        options: Array.from({ length: 100 }, (_one, index) => `Option of this field, ${index}`),
      }));
    expect(faultsOf({ fields: fields(10) })).toEqual([]);
    expect(faultsOf({ fields: fields(20) })).toEqual([
      ['shape', 'fields.f10.options', expect.stringContaining('no room in one form')],
    ]);
  });

  it('take a part without anything in it as left out', () => {
    expect(readTeamSettings(parse('fields:\nchannels:\ntags: ~\nconsent: ~'))).toEqual(readTeamSettings({}));
  });

  it('keep labels and options as single lines without invisible characters', () => {
    const field = { key: 'a', label: ' Lead\n source\u202E ', type: 'select', options: ['Trade  fair'] };
    expect(readTeamSettings({ fields: [field] })).toMatchObject({
      settings: { fields: [{ label: 'Lead source', options: ['Trade fair'] }] },
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
    const given = { colour: 'red', country: 'Atlantis', email: 'maybe', access: { users: ['ann'] } };
    expect(faultsOf(given)).toEqual([
      ['shape', 'country', 'must be a country code of two letters, like IN.'],
      ['shape', 'email', 'must be one of optional, required, hidden.'],
      ['shape', 'access.users.0', 'must be a Slack id like U012ABCDEF.'],
      ['shape', '', 'there is no setting “colour”.'],
    ]);
  });

  it('refuse fields that could not be told apart or filled in', () => {
    const field = { key: 'source', label: 'Source', type: 'select' };
    const fields = [
      field,
      { ...field, options: ['A', 'a'], default: 'B' },
      { key: 'opt_in', label: 'Opt in', type: 'text', options: ['x'] },
      { key: 'both', label: 'Both', type: 'multi-select', options: ['a, b'] },
    ];
    expect(faultsOf({ fields })).toEqual([
      ['options-missing', 'fields.source.options', ''],
      ['key-twice', 'fields.source.key', ''],
      ['label-twice', 'fields.source.label', ''],
      ['options-twice', 'fields.source.options', ''],
      ['default-invalid', 'fields.source.default', 'B'],
      ['key-taken', 'fields.opt_in.key', ''],
      ['options-needless', 'fields.opt_in.options', ''],
      ['option-separator', 'fields.both.options', ''],
    ]);
    expect(faultsOf({ fields: [{ ...field, key: 'Größe', options: ['A'] }] })).toMatchObject([
      ['key-form', 'fields.0.key', 'must be lowercase letters, digits and _, at most 40.'],
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
      ['tag-strange', 'tags.default', 'new'],
      ['tag-strange', 'channels.C1.tags', 'old'],
      ['value-invalid', 'channels.C1.fields.seats', 'many'],
      ['field-unknown', 'channels.C1.fields.city', 'city'],
    ]);
  });
});
