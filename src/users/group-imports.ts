import type { History, HistoryEntry } from './history.ts';

/** A line of the history: one contact, or everything added with one review. */
export type HistoryLine =
  | { readonly kind: 'contact'; readonly entry: HistoryEntry }
  | {
      readonly kind: 'import';
      readonly batchId: string;
      /** The newest listed contact of the review. */
      readonly entry: HistoryEntry;
      /** How many listed contacts the line stands for. */
      readonly listed: number;
    };

export type GroupedHistory = { readonly open: readonly HistoryLine[]; readonly done: readonly HistoryLine[] };

/** As many waiting or refused contacts of an import get lines of their own, to be taken back or fixed. More are only counted. */
const mostListed = 3;

/** Makes one line of each import. It is open while many of its contacts wait or many were refused. */
export function groupImports({ open, done }: Pick<History, 'open' | 'done'>): GroupedHistory {
  const imports = new Map<string, HistoryEntry[]>();
  const counts = new Map<string, number>();
  for (const entry of open) count(counts, stateKey(entry));
  const isAlone = (entry: HistoryEntry) =>
    entry.delivery.batchId === null || (isOpen(entry) && (counts.get(stateKey(entry)) ?? 0) <= mostListed);
  for (const entry of [...open, ...done]) {
    const { batchId } = entry.delivery;
    if (batchId === null || isAlone(entry)) continue;
    const known = imports.get(batchId);
    if (known) known.push(entry);
    else imports.set(batchId, [entry]);
  }
  const shown = new Set<string>();
  const toLines = (entries: readonly HistoryEntry[]): readonly HistoryLine[] =>
    entries.flatMap((entry): readonly HistoryLine[] => {
      const { batchId } = entry.delivery;
      const members = batchId === null || isAlone(entry) ? [] : (imports.get(batchId) ?? []);
      if (batchId === null || members.length < 2) return [{ kind: 'contact', entry }];
      if (shown.has(batchId)) return [];
      shown.add(batchId);
      return [{ kind: 'import', batchId, entry, listed: members.length }];
    });
  return { open: toLines(open), done: toLines(done) };
}

function isOpen({ canRetry, delivery }: HistoryEntry): boolean {
  return canRetry || delivery.state === 'waiting';
}

function stateKey({ delivery }: HistoryEntry): string {
  return `${delivery.batchId} ${delivery.state}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
