import { cleanLine } from './clean-text.ts';
import type { Problem } from './problem.ts';

/** Tags that can be sent, and the problems of the others. */
export type TagsReading = { readonly tags: readonly string[]; readonly problems: readonly Problem[] };

const MOST_TAGS = 50;
/** The limit of a Slack option's value. */
const LONGEST_TAG = 75;

/** Cleans tags: no leading `#`, no duplicates in any case, order kept. */
export function validateTags(given: readonly string[]): TagsReading {
  const byFolded = new Map<string, string>();
  for (const tag of given.map((text) => cleanLine(text).replace(/^[#＃\s]+/u, ''))) {
    const folded = tag.toLowerCase();
    if (tag !== '' && !byFolded.has(folded)) byFolded.set(folded, tag);
  }
  const all = [...byFolded.values()];
  const problems = all.filter(isTooLong).map((tag) => tooLong(tag));
  if (all.length > MOST_TAGS)
    problems.push({ field: 'tags', code: 'too-many-tags', values: { most: MOST_TAGS } });
  return { tags: all.filter((tag) => !isTooLong(tag)), problems };
}

function isTooLong(tag: string): boolean {
  return tag.length > LONGEST_TAG;
}

function tooLong(tag: string): Problem {
  return { field: 'tags', code: 'tag-too-long', values: { tag: `${tag.slice(0, 39)}…`, most: LONGEST_TAG } };
}

/** Joins tags without repeats, ignoring case. */
export function joinTags(tags: readonly string[], more: readonly string[]): readonly string[] {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  return [...tags, ...more.filter((tag) => !known.has(tag.toLowerCase()))];
}
