import { createDraft, draftPhone, type Draft } from '../../contact/draft.ts';
import { emailIn, oneLine } from '../fields.ts';

/**
 * Reads `MECARD:N:Doe,Jane;TEL:+91…;;` (NTT DoCoMo) and `BIZCARD:N:Jane;X:Doe;B:+91…;;`. Null when the card
 * names nobody.
 */
export function readMecard(text: string): Draft | null {
  const [, kind = '', body = ''] = /^(MECARD|BIZCARD):([\s\S]*)$/i.exec(text) ?? [];
  const isBusiness = kind.toUpperCase() === 'BIZCARD';
  const fields = splitFields(body);
  const all = (...keys: readonly string[]) =>
    fields.flatMap(({ key, value }) => (keys.includes(key) && value.trim() !== '' ? [value.trim()] : []));
  const phones = isBusiness
    ? [...all('M'), ...all('B')]
        .map((raw) => draftPhone(raw))
        .concat(all('F').map((raw) => ({ ...draftPhone(raw), label: 'fax' })))
    : all('TEL', 'TEL-AV').map((raw) => draftPhone(raw));
  const emails = all(isBusiness ? 'E' : 'EMAIL').flatMap((value) => emailIn(value) ?? []);
  const organization = oneLine(all(isBusiness ? 'C' : 'ORG')[0] ?? '') || null;
  const named = isBusiness
    ? oneLine([...all('N').slice(0, 1), ...all('X').slice(0, 1)].join(' '))
    : nameOf(all('N')[0] ?? all('NICKNAME')[0] ?? '');
  const name = named || (organization ?? '');
  if (name === '' && phones.length === 0 && emails.length === 0) return null;
  return createDraft({ name, phones, emails, organization });
}

type MecardField = { readonly key: string; readonly value: string };

/** A backslash escapes the character after it. */
function splitFields(body: string): readonly MecardField[] {
  return [...body.matchAll(/((?:\\[\s\S]|[^\\;])+);?/g)].flatMap(([, field = '']) => {
    const colon = field.indexOf(':');
    if (colon < 0) return [];
    const value = field.slice(colon + 1).replaceAll(/\\([\s\S])/g, '$1');
    return [{ key: field.slice(0, colon).trim().toUpperCase(), value }];
  });
}

/** Family name, comma, given name. In Han, Kana or Hangul they stay in that order. */
function nameOf(value: string): string {
  const [family = '', ...given] = value.split(',').map((part) => part.trim());
  const isEastern = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u.test(family);
  return oneLine((isEastern ? [family, ...given] : [...given, family]).join(' '));
}
