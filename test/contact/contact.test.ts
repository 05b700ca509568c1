import { describe, expect, it } from 'vitest';
import { validateContact } from '../../src/contact/contact.ts';
import { describeSplitPhone } from '../../src/slack/wording/describe.ts';
import { createDraft, draftPhone } from '../../src/contact/draft.ts';
import { readPhone, type CountryCode } from '../../src/contact/phone/phone.ts';

describe('a draft', () => {
  it('becomes a contact, cleaned', () => {
    const draft = createDraft({
      name: ' Jane\u202e\n Doe ',
      phones: [draftPhone('098765 43210')],
      emails: ['Jane@X.COM'],
      tags: ['#vip', 'VIP'],
      attributes: [{ key: 'City', value: ' Pune ' }],
    });
    expect(validateContact(draft, 'IN')).toMatchObject({
      ok: true,
      contact: {
        name: 'Jane Doe',
        phone: { prefix: '91', number: '9876543210' },
        email: 'Jane@x.com',
        tags: ['vip'],
        attributes: [{ key: 'city', value: 'Pune' }],
      },
    });
  });

  it('leaves an empty email out', () => {
    const draft = createDraft({ name: 'Jane', phones: [draftPhone('+919876543210')], emails: [' '] });
    expect(validateContact(draft, null)).toMatchObject({ ok: true, contact: { email: null } });
  });

  it('reads a number with the draft’s own country before the default', () => {
    const draft = createDraft({ name: 'Jane', phones: [draftPhone('0171 3920000')], country: 'DE' });
    expect(validateContact(draft, 'IN')).toMatchObject({
      ok: true,
      contact: { phone: { e164: '+491713920000' } },
    });
  });

  it('tells every problem at its field, all at once', () => {
    const draft = createDraft({
      phones: [draftPhone('12')],
      emails: ['nope'],
      country: 'ZZ' as CountryCode,
      tags: ['x'.repeat(76)],
      attributes: [{ key: '__proto__', value: 'x' }],
    });
    const validation = validateContact(draft, 'IN');
    const fields = validation.ok ? [] : validation.problems.map(({ field }) => field);
    expect(fields).toEqual(['name', 'phone', 'country', 'email', 'tags', 'attributes']);
  });

  it('hands on the suggestions of a number that is right but doubtful', () => {
    const draft = createDraft({ name: 'Jane', phones: [draftPhone('+54 11 8765 4321')] });
    expect(validateContact(draft, null)).toMatchObject({
      ok: true,
      suggestions: [{ e164: '+5491187654321' }],
    });
  });
});

describe('a name', () => {
  it.each(['José Ñandú', '李雷', 'محمد', '🌸', '50 Cent', 'Kiran (plumber) 2'])(
    'accepts “%s” as a name',
    (name) => {
      expect(
        validateContact(createDraft({ name, phones: [draftPhone('+919876543210')] }), null),
      ).toMatchObject({
        ok: true,
        contact: { name },
      });
    },
  );

  it('keeps the joiners that emoji and scripts need', () => {
    const name = 'क्‍ष 👩‍🚀';
    expect(validateContact(createDraft({ name, phones: [draftPhone('+919876543210')] }), null)).toMatchObject(
      {
        contact: { name },
      },
    );
  });

  it.each([
    ['', 'name-missing'],
    [' \u200e ', 'name-missing'],
    ['+91 98765 43210', 'not-a-name'],
    ['--', 'not-a-name'],
    ['x'.repeat(201), 'name-too-long'],
  ])('is not %j: %s', (name, code) => {
    expect(validateContact(createDraft({ name, phones: [draftPhone('+919876543210')] }), null)).toMatchObject(
      {
        ok: false,
        problems: [{ field: 'name', code }],
      },
    );
  });
});

describe('a phone in words', () => {
  it.each([
    ['+54 9 11 2345 6789', '+54 · 91123456789 — Argentina, mobile'],
    ['+1 201 555 0123', '+1 · 2015550123 — United States, mobile or landline'],
    ['+870 301 234 567', '+870 · 301234567 — international, mobile'],
  ])('%s is %s', (typed, words) => {
    const reading = readPhone(typed, null);
    expect(reading.ok && describeSplitPhone(reading.phone)).toBe(words);
  });
});
