import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../../src/contact/phone/phone.ts';

type Vector = {
  readonly input: string;
  readonly defaultRegion: CountryCode | null;
  readonly e164: string | null;
  readonly preferredE164?: string;
  readonly verdict: 'accept' | 'reject' | 'either';
};

const path = fileURLToPath(new URL('../../../../shared/corpus/phones.json', import.meta.url));
const vectors: Vector[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).vectors : [];

const letters =
  'letters are refused and the digits on their keys offered (docs/phones.md, “Before the library”, 5)';
const noSuchUsers = 'premium-rate and shared-cost numbers have no WhatsApp (docs/decisions.md 15)';
const zeros = 'a leading 00 is a plus, also where no country is set (docs/decisions.md 13)';

/** Vectors whose verdict we differ from on purpose. */
const exceptions: Readonly<Record<string, string>> = {
  '0800 DDA 005': letters,
  '0900 DDA 6005': letters,
  '0900 332 600a5': letters,
  '0900 332 600A5': letters,
  '+1800 six-flag': letters,
  '0180 1 2345': noSuchUsers,
  '0 891 12 34 56': noSuchUsers,
  '+979 1 2345 6789': noSuchUsers,
  '0049(89) 11196611': zeros,
  '01 (449)978-0001': 'The trunk 01, which Mexico gave up as it did 044, is left out like that.',
};

describe.skipIf(vectors.length === 0)(
  'the shared phone vectors (skipped where ../shared/corpus is missing)',
  () => {
    const judged = vectors.filter(({ input }) => !(input in exceptions));

    it.each(judged.filter(({ verdict }) => verdict === 'accept'))(
      'reads $input ($defaultRegion)',
      (vector) => {
        const reading = readPhone(vector.input, vector.defaultRegion);
        expect(reading.ok && reading.phone.e164).toBe(vector.preferredE164 ?? vector.e164);
      },
    );

    it.each(judged.filter(({ verdict }) => verdict === 'reject'))(
      'refuses $input ($defaultRegion)',
      (vector) => {
        expect(readPhone(vector.input, vector.defaultRegion).ok).toBe(false);
      },
    );

    it.each(vectors.filter(({ verdict, e164 }) => verdict === 'either' && e164))(
      'refuses $input ($defaultRegion) or reads it as Google does',
      (vector) => {
        const reading = readPhone(vector.input, vector.defaultRegion);
        expect([false, vector.e164]).toContain(reading.ok && reading.phone.e164);
      },
    );

    it('lists no exception that has become needless', () => {
      const stillDiffering = vectors.filter(({ input, defaultRegion, verdict, e164 }) => {
        const reading = readPhone(input, defaultRegion);
        return verdict === 'accept' ? !reading.ok || reading.phone.e164 !== e164 : reading.ok;
      });
      expect(
        Object.keys(exceptions).filter((input) => !stillDiffering.some((vector) => vector.input === input)),
      ).toEqual([]);
    });
  },
);
