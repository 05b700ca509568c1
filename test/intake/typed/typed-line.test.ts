import { describe, expect, it } from 'vitest';
import { noRules, type ContactRules } from '../../../src/contact/rules.ts';
import { readTypedLine } from '../../../src/intake/typed/typed-line.ts';

const source = {
  key: 'source',
  label: 'Lead source',
  type: 'select',
  options: ['Trade fair', 'Web'],
  required: true,
  default: null,
} as const;
const sourced: ContactRules = { ...noRules, fields: [source] };

const read = (text: string, rules = noRules, tags: readonly string[] = []) =>
  readTypedLine({ text, country: 'IN', rules, tags });

describe('a typed line by the rules of its team', () => {
  it('adds the team’s tags to a contact that can be saved at once', () => {
    const line = read('Asha Rao 98765 43210 #vip', noRules, ['fair', 'VIP']);

    expect(line).toMatchObject({ action: 'add', contact: { tags: ['vip', 'fair'] } });
  });

  it('takes a field’s value by its label', () => {
    const line = read('Asha Rao 98765 43210 lead source: trade fair', sourced);

    expect(line).toMatchObject({
      action: 'add',
      contact: { name: 'Asha Rao', attributes: [{ key: 'source', value: 'Trade fair' }] },
    });
  });

  it('asks for a required field', () => {
    const line = read('Asha Rao 98765 43210', sourced, ['fair']);

    expect(line).toMatchObject({
      action: 'form',
      draft: { name: 'Asha Rao', tags: ['fair'] },
      problems: [{ field: 'field_source', code: 'field-missing' }],
    });
  });

  it('leaves the values of several people to each of them', () => {
    const line = read('Asha Rao 98765 43210 source=Web\nRavi Iyer 98765 43211 source=Web', sourced);

    expect(line).toMatchObject({
      action: 'several',
      drafts: [{ attributes: [{ value: 'Web' }] }, { attributes: [{ value: 'Web' }] }],
    });
  });

  it('says what is wrong with a number before it asks for a field', () => {
    const line = read('Asha Rao 98765 4321', sourced);

    expect(line).toMatchObject({ action: 'form', problems: [{ field: 'phone' }] });
  });
});
