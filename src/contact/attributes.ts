import { cleanLine } from './clean-text.ts';
import type { Attribute } from './draft.ts';
import type { FaultOf, Problem, ProblemValues } from './problem.ts';

/** Attributes that can be sent, and the problems of the others. */
export type AttributesReading = {
  readonly attributes: readonly Attribute[];
  readonly problems: readonly Problem[];
};

const MOST_ATTRIBUTES = 50;
const LONGEST_KEY = 64;
const LONGEST_VALUE = 1000;
/** Keys that an attribute can't have, because every object has them. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads the form's `key=value` or `key: value` lines. A line that can't be read is a problem that names it.
 */
export function readAttributes(text: string): AttributesReading {
  if (text === '') return { attributes: [], problems: [] };
  const lines = text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(cleanLine)
    .filter(Boolean);
  const pairs = lines.map((line) => ({
    line,
    pair: /^([^=:]*)[=:](.*)$/.exec(line) ?? /^([^=]*)=(.*)$/.exec(line),
  }));
  const unreadable = pairs
    .filter(({ pair }) => !pair)
    .map(({ line }) => problem({ code: 'attribute-unreadable', values: { line: cut(line) } }));
  const read = validateAttributes(
    pairs.flatMap(({ pair }) => (pair ? [{ key: pair[1] ?? '', value: pair[2] ?? '' }] : [])),
  );
  return { attributes: read.attributes, problems: [...unreadable, ...read.problems] };
}

/** Formats attributes for the form: one `key=value` per line. */
export function formatAttributes(attributes: readonly Attribute[]): string {
  return attributes.map(({ key, value }) => `${key}=${cleanLine(value)}`).join('\n');
}

/** Cleans keys and values for the Import API. What can't be sent is a problem, never silently dropped. */
export function validateAttributes(given: readonly Attribute[]): AttributesReading {
  const attributes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { key: rawKey, value: rawValue } of given) {
    const key = attributeKey(rawKey);
    const value = cleanLine(rawValue);
    const fault = findFault(rawKey, key, value, attributes.get(key));
    if (fault) problems.push(fault);
    else attributes.set(key, value);
  }
  if (attributes.size > MOST_ATTRIBUTES)
    problems.push(problem({ code: 'too-many-attributes', values: { most: MOST_ATTRIBUTES } }));
  return { attributes: [...attributes].map(([key, value]) => ({ key, value })), problems };
}

/** A key as the platform accepts it: lowercase letters and digits, with `_` for spaces. */
export function attributeKey(text: string): string {
  return cleanLine(text)
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
}

function findFault(rawKey: string, key: string, value: string, before: string | undefined): Problem | null {
  if (reservedKeys.has(key)) return problem({ code: 'attribute-reserved', values: { name: key } });
  if (!/[\p{L}\p{N}]/u.test(key))
    return problem({ code: 'attribute-without-key', values: { line: cut(`${rawKey}=${value}`) } });
  if (key.length > LONGEST_KEY)
    return problem({ code: 'attribute-key-too-long', values: { name: cut(key), most: LONGEST_KEY } });
  if (value === '') return problem({ code: 'attribute-without-value', values: { name: key } });
  if (value.length > LONGEST_VALUE)
    return problem({ code: 'attribute-value-too-long', values: { name: key, most: LONGEST_VALUE } });
  if (before !== undefined && before !== value)
    return problem({ code: 'attribute-twice', values: { name: key } });
  return null;
}

type AttributeFault = FaultOf<ProblemValues, Extract<keyof ProblemValues, `${string}attribute${string}`>>;

function problem(fault: AttributeFault): Problem {
  return { field: 'attributes', ...fault };
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
