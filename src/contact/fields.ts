import { saysNo, saysYes } from '../languages/yes-no.ts';
import { cleanLine } from './clean-text.ts';
import { readDate } from './read-date.ts';
import { readDecimal } from './read-decimal.ts';

export const fieldTypes = [
  'text',
  'long-text',
  'number',
  'date',
  'select',
  'multi-select',
  'checkbox',
  'url',
] as const;

/** A field the team defined. Its value is sent as the attribute of this key. */
export type TeamField = {
  readonly key: string;
  readonly label: string;
  readonly type: (typeof fieldTypes)[number];
  /** Options of a select; empty for all other types. */
  readonly options: readonly string[];
  readonly required: boolean;
  /** The value sent when none is given, or null. */
  readonly default: string | null;
};

/** Why a value doesn't fit its field's type. */
export type FieldFault =
  | 'not-a-number'
  | 'not-a-date'
  | 'not-an-option'
  | 'not-yes-or-no'
  | 'not-an-address'
  | 'too-long';

export type FieldReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: FieldFault };

/** The limit of an attribute's value. */
export const longestFieldValue = 1000;

/**
 * Reads a typed, chosen or imported value as this field is sent. Empty text is an empty value. Never throws.
 */
export function readFieldValue(field: TeamField, raw: string): FieldReading {
  if (raw.length > 4 * longestFieldValue) return { ok: false, fault: 'too-long' };
  const text = cleanLine(raw);
  if (text === '') return { ok: true, value: '' };
  if (text.length > longestFieldValue) return { ok: false, fault: 'too-long' };
  switch (field.type) {
    case 'text':
    case 'long-text':
      return { ok: true, value: text };
    case 'number':
      return orFault(readDecimal(text), 'not-a-number');
    case 'date':
      return orFault(readDate(text), 'not-a-date');
    case 'checkbox':
      return orFault(readYesOrNo(text), 'not-yes-or-no');
    case 'url':
      return orFault(readAddress(text), 'not-an-address');
    case 'select':
      return orFault(findOption(field.options, text), 'not-an-option');
    case 'multi-select':
      return orFault(readOptions(field.options, text), 'not-an-option');
  }
}

/** `yes` or `no` in any known language; null for anything else. */
export function readYesOrNo(text: string): 'yes' | 'no' | null {
  const word = text.toLowerCase();
  if (saysYes(word) || ['1', 'x', '✓', '✔'].includes(word)) return 'yes';
  return saysNo(word) || word === '0' ? 'no' : null;
}

function orFault(value: string | null, fault: FieldFault): FieldReading {
  return value === null ? { ok: false, fault } : { ok: true, value };
}

function findOption(options: readonly string[], text: string): string | null {
  const wanted = text.toLowerCase();
  return options.find((option) => option.toLowerCase() === wanted) ?? null;
}

/**
 * Reads options separated by commas, semicolons or bars, each once, in the
 * field's order. An option may itself contain a comma.
 */
function readOptions(options: readonly string[], text: string): string | null {
  const whole = findOption(options, text);
  if (whole !== null) return whole;
  const named = text.split(/[,;|]/).map((one) => one.trim());
  const chosen = new Set<string>();
  for (const name of named.filter(Boolean)) {
    const option = findOption(options, name);
    if (option === null) return null;
    chosen.add(option);
  }
  return chosen.size === 0 ? null : options.filter((option) => chosen.has(option)).join(', ');
}

/** Reads a web address. https is assumed when there is no scheme, and http is kept. */
function readAddress(text: string): string | null {
  if (/\s/.test(text)) return null;
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, username, href } = new URL(whole);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && hostname.includes('.') ? href : null;
}
