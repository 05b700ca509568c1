import type { types } from '@slack/bolt';
import { limits, plainText } from '../payload/text.ts';

/** The inboxes as options of a select; the value is the name, which is shown where it tells two of one brand apart. */
export function destinationOptions(
  destinations: readonly { readonly name: string; readonly title: string }[],
): types.PlainTextOption[] {
  return destinations.slice(0, limits.options).map(({ name, title }) => ({
    text: plainText(isPlain(name, title) ? title : `${title} (${name})`, limits.optionText),
    value: name,
  }));
}

/** The name of an inbox that admins set up is no word of theirs. */
function isPlain(name: string, title: string): boolean {
  return name.includes(':') || title.toLowerCase() === name;
}

/**
 * The name of the inbox a form or a page means: the one it names, or the only one when it names none; null when the
 * named one is set up no longer: nothing goes to another one unasked.
 */
export function findInbox(
  destinations: readonly { readonly name: string }[],
  named: string | null,
): string | null {
  const [first, ...others] = destinations;
  const wanted = named ?? (others.length === 0 ? first?.name : null);
  return destinations.find(({ name }) => name === wanted)?.name ?? null;
}
