import { compareNames } from '../../contact/same-name.ts';
import { wouldRename, type KnownContact } from '../../delivery/known/known-contact.ts';
import { cutText, escapeText } from '../payload/text.ts';
import { describeAgo } from '../wording/ago.ts';
import { words } from '../wording/words.ts';

/**
 * What is known about a number and what saving under this name would do, in mrkdwn. An empty name means none
 * was typed yet.
 */
export function describeKnown(known: KnownContact, name: string, now: number): string {
  const { updates, renames } = words().known;
  return describe(known, name, { now, updates, renames });
}

/** The same for a row of a review, which will be added. */
export function describeKnownRow(known: KnownContact, name: string, now: number): string {
  const { rowUpdates, rowRenames } = words().known;
  return `:busts_in_silhouette: ${describe(known, name, { now, updates: rowUpdates, renames: rowRenames })}`;
}

/** For a card: the name the number had before, if it differs. */
export function describeFormer(before: KnownContact, name: string, now: number): string[] {
  if (before.name === null || compareNames(before.name, name) === 'same') return [];
  return [words().known.cardBefore(describeGiver(before), shown(before.name), describeAgo(now - before.at))];
}

/** Who added a known number: a mention, or the name of what did. */
function describeGiver({ askedBy, source }: Pick<KnownContact, 'askedBy' | 'source'>): string {
  if (askedBy !== null) return `<@${askedBy}>`;
  return source === 'workflow' ? words().known.byWorkflow : words().known.byImport;
}

type KnownSentences = {
  readonly now: number;
  readonly updates: string;
  readonly renames: (before: string, now: string) => string;
};

function describe(known: KnownContact, name: string, { now, updates, renames }: KnownSentences): string {
  const before = known.name === null ? null : shown(known.name);
  const added = words().known.added(describeGiver(known), before, describeAgo(now - known.at));
  const isRenaming = before !== null && name.trim() !== '' && wouldRename(known, name);
  return `${added} ${isRenaming ? renames(before, shown(name)) : updates}`;
}

function shown(name: string): string {
  return escapeText(cutText(name, 80));
}
