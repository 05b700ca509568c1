import type { types } from '@slack/bolt';
import { limits, plainText } from './slack-text.ts';

/** The inboxes as options of a select; the value is the name, which is shown where it tells two of one brand apart. */
export function destinationOptions(
  destinations: readonly { readonly name: string; readonly title: string }[],
): types.PlainTextOption[] {
  return destinations.slice(0, limits.options).map(({ name, title }) => ({
    text: plainText(title.toLowerCase() === name ? title : `${title} (${name})`, limits.optionText),
    value: name,
  }));
}
