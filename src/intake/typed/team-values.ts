import { attributeKey } from '../../contact/attributes.ts';
import type { Attribute } from '../../contact/draft.ts';
import { readFieldValue, type TeamField } from '../../contact/fields.ts';
import { consentKey, type ContactRules } from '../../contact/rules.ts';
import { readSlackMarkup } from '../prose/slack-markup.ts';
import { namesContact } from './keys.ts';

/** A line without the values of the team's fields, and those values. */
export type TeamValues = { readonly rest: string; readonly attributes: readonly Attribute[] };

/** Longer values are given in quotes. */
const mostWords = 8;
/** Anything longer was pasted, not typed. */
const mostCharacters = 2000;

/**
 * Takes the values of the team's fields out of a typed line: `source=fair`, `Birthday: 17 May 1990`, by key or
 * label. A value goes as far as its field can read it. A label of the contact's own parts stays what it is.
 */
export function takeTeamValues(text: string, rules: ContactRules): TeamValues {
  const names = namesOf(rules);
  if (names.size === 0 || text.length > mostCharacters) return { rest: text, attributes: [] };
  const found = new Map<string, string>();
  let rest = '';
  let from = 0;
  const places = [...text.matchAll(patternOf([...names.keys()]))];
  for (const [place, match] of places.entries()) {
    const field = names.get(attributeKey(match[1] ?? ''));
    if (!field || match.index < from || found.has(field.key)) continue;
    const at = match.index + match[0].length;
    const value = readValue(text.slice(at, places[place + 1]?.index), field, match[2] ?? '');
    if (value === null) continue;
    found.set(field.key, value.text);
    rest += `${text.slice(from, match.index)} `;
    from = at + value.length;
  }
  const attributes = [...found].map(([key, value]) => ({ key, value }));
  return { rest: rest + text.slice(from), attributes };
}

function namesOf({ fields, consent: { mode, label } }: ContactRules): ReadonlyMap<string, TeamField> {
  const consent: TeamField = {
    key: consentKey,
    label,
    type: 'checkbox',
    options: [],
    required: false,
    default: null,
  };
  const named = [
    ...(mode === 'off' ? [] : [['consent', consent] as const]),
    ...[...fields, ...(mode === 'off' ? [] : [consent])].flatMap((field) =>
      [field.key, attributeKey(field.label)].map((name) => [name, field] as const),
    ),
  ];
  return new Map(named.filter(([name]) => name !== '' && !namesContact(name)));
}

/** Names as people write them: blanks, hyphens and underscores are one, in any case. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const spelt = longestFirst.map((name) => name.replaceAll('_', String.raw`[ \t_-]{1,3}`));
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_=-])(${spelt.join('|')})\s?([=:＝：])[ \t]?`, 'giu');
}

type Value = { readonly text: string; readonly length: number };

/** The longest run of words that the field can read, or else one word, for which the form says what is wrong. */
function readValue(area: string, field: TeamField, sign: string): Value | null {
  const [whole, ...quoted] = /^(?:"([^"\n]*)"|“([^”\n]*)”|«([^»\n]*)»)/u.exec(area) ?? [];
  if (whole !== undefined)
    return { text: quoted.find((one) => one !== undefined) ?? '', length: whole.length };
  const words = [...(area.split(/[\n;]/u, 1)[0] ?? '').matchAll(/[^\s]+/gu)].slice(0, mostWords);
  const [first] = words;
  if (first === undefined || first.index > 0) return null;
  const ends = words.map((word) => word.index + word[0].length);
  if (field.type === 'text' || field.type === 'long-text') return isEquals(sign) ? null : readProse(area);
  for (const end of ends.toReversed()) {
    const length = area.slice(0, end).replace(/[,.]$/u, '').length;
    const value = readSlackMarkup(area.slice(0, length));
    if (readFieldValue(field, value).ok) return { text: value, length };
  }
  return { text: first[0].replace(/[,.]$/u, ''), length: first[0].length };
}

/** Behind an equals sign, free text is read like that of any other attribute. */
function isEquals(sign: string): boolean {
  return sign === '=' || sign === '＝';
}

/** Free text ends at a comma, a line's end, or a number long enough for a phone. */
function readProse(area: string): Value | null {
  const end = area.search(/[,;\n]|\+?\d[\d ()-]{5}/u);
  const text = (end < 0 ? area : area.slice(0, end)).trimEnd();
  return text.trim() === '' ? null : { text: text.trim(), length: text.length };
}
