import { attributeKey } from '../../contact/attributes.ts';
import type { Attribute } from '../../contact/draft.ts';
import type { TeamField } from '../../contact/fields.ts';

/** No label is longer. */
const longestLabel = 120;

/**
 * Reads a text's lines for the team's fields: `*Source:* Fair`, `• Birthday – 1990-05-17`. The first line of
 * each field counts.
 */
export function readFieldLines(text: string, fields: readonly TeamField[]): readonly Attribute[] {
  if (fields.length === 0) return [];
  const keyOf = new Map(
    fields.flatMap(
      ({ key, label }) =>
        [
          [key, key],
          [attributeKey(label), key],
        ] as const,
    ),
  );
  const found = new Map<string, string>();
  for (const line of text.split(/\r\n?|\n/)) {
    const end = line.slice(0, longestLabel).search(/[:：=]|\s[–—-]\s/u);
    if (end < 1) continue;
    const key = keyOf.get(attributeKey(line.slice(0, end).replaceAll('*', ' ').replaceAll('_', ' ')));
    const value = line
      .slice(end)
      .replace(/^\s?[:：=–—-]\s?[*_]{0,2}/u, '')
      .trim();
    if (key !== undefined && value !== '' && !found.has(key)) found.set(key, value);
  }
  return [...found].map(([key, value]) => ({ key, value }));
}
