import type { types } from '@slack/bolt';
import { limits, plainText } from '../payload/text.ts';

/**
 * The inboxes as select options. The value is the name, which is also shown to tell two inboxes of one brand
 * apart.
 */
export function destinationOptions(
  destinations: readonly { readonly name: string; readonly title: string }[],
): types.PlainTextOption[] {
  return destinations.slice(0, limits.options).map(({ name, title }) => ({
    text: plainText(isPlain(name, title) ? title : `${title} (${name})`, limits.optionText),
    value: name,
  }));
}

/** For inboxes that admins set up, the app makes up the name. */
function isPlain(name: string, title: string): boolean {
  return name.includes(':') || title.toLowerCase() === name;
}

/**
 * Finds the inbox that a form or a page names, or the only one when it names none. Returns null when the named
 * one is no longer set up, so that nothing goes to another inbox unasked.
 */
export function findInbox(
  destinations: readonly { readonly name: string }[],
  named: string | null,
): string | null {
  const [first, ...others] = destinations;
  const wanted = named ?? (others.length === 0 ? first?.name : null);
  return destinations.find(({ name }) => name === wanted)?.name ?? null;
}
