import { expect, test } from 'vitest';
import { validateContact } from '../../../src/contact/contact.ts';
import type { Draft } from '../../../src/contact/draft.ts';
import { createDraft } from '../../../src/contact/draft.ts';
import { readCsv } from '../../../src/intake/sheet/csv.ts';

function readOne(country: string, phone = '601 234 567'): Draft {
  const text = `Name,Phone,Country\nLena Graf,${phone},"${country}"\n`;
  return readCsv(new TextEncoder().encode(text)).drafts[0] ?? createDraft();
}

test.each(['POL', 'Polska', 'Poland (+48)', 'PL +48', 'Польша', 'ポーランド'])(
  'reads the country %s of a row',
  (country) => {
    expect(readOne(country).country).toBe('PL');
  },
);

test('asks which country is meant when the one filled in is not understood', () => {
  const checked = validateContact(readOne('Freedonia'), 'ES');
  expect(checked).toMatchObject({
    ok: false,
    problems: [{ field: 'country', code: 'country-not-understood' }],
    suggestions: [{ e164: '+34601234567' }],
  });
});

test('needs no country where the number has its calling code', () => {
  expect(validateContact(readOne('Freedonia', '+48 601 234 567'), 'ES').ok).toBe(true);
});

test.each(['', 'n/a', '-'])('uses the default country for %j', (country) => {
  expect(validateContact(readOne(country), 'ES').ok).toBe(true);
});
