import { lexicon } from '../../languages/lexicon.ts';
import { GIVEN_WORDS, NAME_WORDS, SURNAME_WORDS } from '../recognise/named-field.ts';
import { anyOf, listOf } from '../../languages/notation.ts';

/** A part of a contact that a key names. */
type Field = 'name' | 'surname' | 'phone' | 'email' | 'tags' | 'country';

const FIELDS = byKey(
  (['name', 'surname', 'phone', 'email', 'tags', 'country'] as const).flatMap((field) =>
    listOf(lexicon.keys(field)).map((key) => [key, field] as const),
  ),
);

/** Before a colon stand the words of forms in any language; before an equals sign they may be attributes. */
const FORM_FIELDS = byKey([
  ...listOf(`${NAME_WORDS} ${GIVEN_WORDS}`).map((key) => [key, 'name'] as const),
  ...listOf(SURNAME_WORDS).map((key) => [key, 'surname'] as const),
  ...FIELDS,
]);

const COLON_KEYS = anyOf([...FORM_FIELDS.keys(), ...listOf(lexicon.keys('other'))].join(' '));
/** Keys of several words: “mobile number=…”. */
const PHRASES = anyOf([...FIELDS.keys()].filter((key) => key.includes('_')).join(' '));
/** `key=`, `key:` and `--key` with the blanks behind them; a key before a colon is one of those known. */
export const KEY = new RegExp(
  String.raw`(?<=^|[\s,;|])(?:(?:--?)?((?:${PHRASES})|[\p{L}_][\p{L}\p{M}\p{N}_.-]{0,63})[ \t]*[=＝]|(?:--?)?(${COLON_KEYS})[ \t]*[:：]|--([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,63})(?=\s))[ \t]*`,
  'giu',
);

/** Whether a key before an equals sign names a part of a contact rather than an attribute. */
export function isFieldKey(key: string): boolean {
  return FIELDS.has(oneKey(key));
}

/** A key as it was written, and the part of a contact it names, if any. */
export type Key = { readonly key: string; readonly field: Field | undefined };

/** Reads what `KEY` found. */
export function keyOf([, equals, colon, option]: RegExpExecArray): Key {
  const key = equals ?? colon ?? option ?? '';
  return { key, field: (colon === undefined ? FIELDS : FORM_FIELDS).get(oneKey(key)) };
}

function byKey(fields: readonly (readonly [string, Field])[]): ReadonlyMap<string, Field> {
  return new Map(fields.map(([key, field]) => [oneKey(key), field]));
}

/** “Full Name”, “full-name” and “full_name” are one key. */
function oneKey(key: string): string {
  return key.toLowerCase().replaceAll(/[\s-]+/gu, '_');
}
