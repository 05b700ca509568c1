import { describe, expect, it } from 'vitest';
import { createDraft } from '../../src/contact/draft.ts';
import type { TeamField } from '../../src/contact/fields.ts';
import { applyRules, noRules, type ContactRules } from '../../src/contact/rules.ts';

const aField = (key: string, given: Partial<TeamField> = {}): TeamField => ({
  key,
  label: key,
  type: 'text',
  options: [],
  required: false,
  default: null,
  ...given,
});

const apply = (rules: Partial<ContactRules>, attributes: Record<string, string> = {}, tags: string[] = []) =>
  applyRules(
    createDraft({ tags, attributes: Object.entries(attributes).map(([key, value]) => ({ key, value })) }),
    { ...noRules, ...rules },
  );

const codesOf = ({ problems }: ReturnType<typeof apply>) =>
  problems.map(({ field, code }) => `${field}: ${code}`);
const sent = ({ draft }: ReturnType<typeof apply>) =>
  Object.fromEntries(draft.attributes.map(({ key, value }) => [key, value]));

describe('the rules of a team', () => {
  it('find a field by its key and by its label, in any case', () => {
    const fields = [aField('source', { label: 'Lead source' }), aField('size', { type: 'number' })];
    expect(sent(apply({ fields }, { 'Lead Source': 'Fair', SIZE: '3' }))).toEqual({
      source: 'Fair',
      size: '3',
    });
  });

  it('keep what a field cannot read, and say so at the field', () => {
    const read = apply({ fields: [aField('day', { type: 'date' })] }, { day: '5/6/2025' });
    expect(codesOf(read)).toEqual(['field_day: field-date']);
    expect(sent(read)).toEqual({ day: '5/6/2025' });
  });

  it('fill in a default, and miss only what has none', () => {
    const fields = [aField('a', { required: true, default: 'x' }), aField('b', { required: true })];
    const read = apply({ fields });
    expect(sent(read)).toEqual({ a: 'x' });
    expect(codesOf(read)).toEqual(['field_b: field-missing']);
  });

  it('allow the tags of a list in any case, and no others', () => {
    const read = apply({ tags: { mode: 'list', list: ['VIP'] } }, {}, ['#vip', 'new']);
    expect(read.draft.tags).toEqual(['VIP', 'new']);
    expect(codesOf(read)).toEqual(['tags: tag-not-allowed']);
  });

  it('want an email where the team does', () => {
    expect(codesOf(apply({ email: 'required' }))).toEqual(['email: email-missing']);
  });
});

describe('consent', () => {
  const consent = (mode: ContactRules['consent']['mode']) => ({
    consent: { mode, label: 'Agreed to WhatsApp', by: 'U1', on: '2026-11-29' },
  });

  it('sends consent with its day and who confirmed it', () => {
    expect(sent(apply(consent('ask'), { opt_in: 'Ja' }))).toEqual({
      opt_in: 'yes',
      opt_in_at: '2026-11-29',
      opt_in_by: 'U1',
    });
  });

  it('keeps the day it was first given', () => {
    const read = apply(consent('require'), { opt_in: 'yes', opt_in_at: '2025-01-02', opt_in_by: 'U2' });
    expect(sent(read)).toEqual({ opt_in: 'yes', opt_in_at: '2025-01-02', opt_in_by: 'U2' });
  });

  it('reports consent as missing when it is required and absent, refused or unclear', () => {
    for (const given of [{}, { opt_in: 'no' }, { opt_in: 'perhaps' }])
      expect(codesOf(apply(consent('require'), given))).toEqual(['consent: consent-missing']);
  });

  it('finds consent by its label, and leaves it alone where no one asks', () => {
    expect(sent(apply(consent('ask'), { 'Agreed to WhatsApp': 'sí' }))).toMatchObject({ opt_in: 'yes' });
    expect(sent(apply(consent('off'), { opt_in: 'yes' }))).toEqual({ opt_in: 'yes' });
  });
});
