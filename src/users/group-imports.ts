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

/** An import's first refused contacts get their own lines, to be fixed. The rest are only counted. */
const mostRefusedListed = 3;

/** Makes one line of each import. It is open while some of it waits or much of it was refused. */
export function groupImports({ open, done }: Pick<History, 'open' | 'done'>): GroupedHistory {
  const imports = new Map<string, HistoryEntry[]>();
  const refused = new Map<string, number>();
  for (const entry of open) if (entry.canRetry) count(refused, entry.delivery.batchId);
  const isAlone = ({ canRetry, delivery: { batchId } }: HistoryEntry) =>
    batchId === null || (canRetry && (refused.get(batchId) ?? 0) <= mostRefusedListed);
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

function count(counts: Map<string, number>, batchId: string | null): void {
  if (batchId !== null) counts.set(batchId, (counts.get(batchId) ?? 0) + 1);
}
