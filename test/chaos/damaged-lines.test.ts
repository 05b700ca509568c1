import { describe, expect, it } from 'vitest';
import { readPhone } from '../../src/contact/phone/phone.ts';
import { readCommandLine } from '../../src/intake/typed/command-line.ts';
import { createDice, throwLines, type TypedLine } from '../support/throw-lines.ts';

const count = 6840;

/** What is saved at once of the lines, and which of it is another number than all the digits make. */
function readAll(lines: Iterable<TypedLine>) {
  let saved = 0;
  const wrong: string[] = [];
  for (const { text, spelling, country } of lines) {
    const line = readCommandLine(text, country);
    if (line.action !== 'add') continue;
    saved += 1;
    const whole = readPhone(spelling, country);
    if (!whole.ok || whole.phone.e164 !== line.contact.phone.e164) wrong.push(text);
  }
  return { saved, wrong };
}

describe('a line with a slip in its number', () => {
  it('saves a line with a slip as another number less than once in a thousand', { timeout: 60_000 }, () => {
    expect(readAll(throwLines(createDice(20261129), count, true)).wrong.length).toBeLessThan(count / 1000);
  });

  it('leaves lines without a slip to be saved at once', { timeout: 60_000 }, () => {
    const { saved, wrong } = readAll(throwLines(createDice(20261129), count, false));
    expect(wrong).toEqual([]);
    expect(saved / count).toBeGreaterThan(0.95);
  });

  it.each([
    ['Ann Lee 06 12 34 56 789', 'FR', 'Ann Lee'],
    ['Ann Lee 11 98765 43210', 'BR', 'Ann Lee'],
    ['Ann Lee +49 151 2345464', 'DE', 'Ann Lee'],
    ['(02) 3234 23200 Ann Lee', 'PH', 'Ann Lee'],
    ['Ann Lee +91 2 234 9024', 'AE', 'Ann Lee'],
    ['Jan Nowak 22 345 67 89-12', 'PL', 'Jan Nowak'],
    ['Sipho +27 71 123 4567-12', 'ZA', 'Sipho'],
    ['Amina 2254 712 122 048', 'KE', 'Amina'],
    ['Lars 4 40 61 90 35', 'NO', 'Lars'],
    ['Rosa 005 912 345 510', 'PE', 'Rosa'],
    ['Irina (+) 912 345-78-13', 'RU', 'Irina'],
    ['Irina + 912 345-78-13', 'RU', 'Irina'],
    ['Nok 00662 123 5629 1', 'TH', 'Nok'],
    ['Emre +9 (0)212 345 66 03', 'PK', 'Emre'],
  ] as const)('keeps the digits together: %s', (text, country, name) => {
    const line = readCommandLine(text, country);
    expect(line).toMatchObject({ action: 'form', draft: { name } });
    expect(line.action === 'form' && line.draft.phones).toHaveLength(1);
  });

  it.each([
    ['Jan 45/+48 512 345 678', 'PL', 'number-doubtful'],
    ['Ann 06 +33 6 12 34 56 78', 'FR', 'number-doubtful'],
    ['Agent 007 98765 43210', 'IN', 'number-doubtful'],
    ['José Ruiz (84 +82 2 2198 7801)', 'KR', 'name-doubtful'],
  ] as const)('asks about digits between name and number: %s', (text, country, code) => {
    expect(readCommandLine(text, country)).toMatchObject({ action: 'form', problems: [{ code }] });
  });

  it.each([
    ['Studio 54 646 867 5309', 'US', 'Studio 54', '+16468675309'],
    ['Ravi 2 98765 43210', 'IN', 'Ravi 2', '+919876543210'],
    ['Studio 54 0151 23455583', 'DE', 'Studio 54', '+4915123455583'],
    ['Forever 21 646 867 5309', 'US', 'Forever 21', '+16468675309'],
    ['Room 5 - +49 171 3920001', 'US', 'Room 5', '+491713920001'],
    ['Oksana +38 (050) 123 45 67', 'UA', 'Oksana', '+380501234567'],
    ['Oksana +38(0)50 123 45 67', 'UA', 'Oksana', '+380501234567'],
  ] as const)('leaves a name its digits: %s', (text, country, name, e164) => {
    expect(readCommandLine(text, country)).toMatchObject({
      action: 'add',
      contact: { name, phone: { e164 } },
    });
  });
});
