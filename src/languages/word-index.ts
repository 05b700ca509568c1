import { foldedWords } from './folded-words.ts';

/** Finds the lists that match words of a heading. */
export type WordIndex<List> = (words: string) => ReadonlySet<List>;

/** A folded word or phrase, and its lists. */
type Entry<List> = { readonly text: string; readonly lists: Set<List> };
type Entries<List> = Map<string, Entry<List>>;
/** Entries by their first two letters, or by their last two. Single letters have their own shelf. */
type Shelves<List> = ReadonlyMap<string, readonly Entry<List>[]>;

type Tables<List> = {
  readonly whole: Entries<List>;
  readonly phrases: Entries<List>;
  readonly longestPhrase: number;
  readonly beginnings: Shelves<List>;
  readonly endings: Shelves<List>;
  readonly inside: Shelves<List>;
};

const mostKept = 500;

/**
 * Looks up a heading's words in all lists at once. `_` is the blank inside a phrase, `*` the rest of a word
 * (`*_type` is any word before “type”), and `=` marks a whole heading. It is built on first use and remembers
 * its answers.
 */
export function createWordIndex<List>(
  lists: () => Iterable<readonly [list: List, entries: readonly string[]]>,
): WordIndex<List> {
  let tables: Tables<List> | null = null;
  const known = new Map<string, ReadonlySet<List>>();
  return (words) => {
    const before = known.get(words);
    if (before) return before;
    const found = listsIn((tables ??= toTables(lists())), words);
    if (known.size >= mostKept) known.clear();
    known.set(words, found);
    return found;
  };
}

function toTables<List>(lists: Iterable<readonly [List, readonly string[]]>): Tables<List> {
  const [whole, phrases]: [Entries<List>, Entries<List>] = [new Map(), new Map()];
  const [beginnings, endings]: [Entries<List>, Entries<List>] = [new Map(), new Map()];
  const inside: Entries<List> = new Map();
  for (const [list, entries] of lists)
    for (const entry of entries) {
      const text = `${entry.startsWith('*_') ? ' ' : ''}${foldedWords(entry)}`;
      const [opens, goesOn] = [entry.startsWith('*'), entry.endsWith('*')];
      const within = opens ? (goesOn ? inside : endings) : goesOn ? beginnings : phrases;
      const table = entry.startsWith('=') ? whole : within;
      const known = table.get(text) ?? { text, lists: new Set<List>() };
      table.set(text, { text, lists: known.lists.add(list) });
    }
  const longestPhrase = Math.max(0, ...[...phrases.keys()].map((text) => text.split(' ').length));
  return {
    whole,
    phrases,
    longestPhrase,
    beginnings: shelve(beginnings, (text) => text.slice(0, 2)),
    endings: shelve(endings, (text) => text.slice(-2)),
    inside: shelve(inside, (text) => text.slice(0, 2)),
  };
}

function shelve<List>(entries: Entries<List>, keyOf: (text: string) => string): Shelves<List> {
  const shelves = new Map<string, Entry<List>[]>();
  for (const entry of entries.values()) {
    const key = keyOf(entry.text);
    const shelf = shelves.get(key);
    if (shelf) shelf.push(entry);
    else shelves.set(key, [entry]);
  }
  return shelves;
}

function listsIn<List>(tables: Tables<List>, words: string): ReadonlySet<List> {
  const found = new Set<List>();
  const add = (entry: Entry<List> | undefined): void => {
    if (entry) for (const list of entry.lists) found.add(list);
  };
  const addFrom = (shelves: Shelves<List>, at: number): void => {
    for (const length of [1, 2])
      for (const entry of shelves.get(words.slice(at, at + length)) ?? [])
        if (words.startsWith(entry.text, at)) add(entry);
  };
  add(tables.whole.get(words));
  const ends = endsOf(words);
  let start = 0;
  for (const [index, end] of ends.entries()) {
    addFrom(tables.beginnings, start);
    for (const length of [1, 2])
      for (const entry of tables.endings.get(words.slice(Math.max(0, end - length), end)) ?? [])
        if (words.endsWith(entry.text, end)) add(entry);
    for (const last of ends.slice(index, index + tables.longestPhrase))
      add(tables.phrases.get(words.slice(start, last)));
    start = end + 1;
  }
  for (let at = 0; at < words.length; at += 1) addFrom(tables.inside, at);
  return found;
}

function endsOf(words: string): readonly number[] {
  const ends: number[] = [];
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) ends.push(at);
  return [...ends, words.length];
}
