import { LRUCache } from 'lru-cache';

const mostCells = 200;

/** The same function, remembering what it made of recent cells. The cells of some columns repeat from row to row. */
export function remember<T extends string | object>(read: (cell: string) => T): (cell: string) => T {
  const recent = new LRUCache<string, T>({ max: mostCells, memoMethod: read });
  let last: { readonly cell: string; readonly made: T } | null = null;
  return (cell) => {
    if (last?.cell !== cell) last = { cell, made: recent.memo(cell) };
    return last.made;
  };
}
