import { LRUCache } from 'lru-cache';

const mostCells = 200;

/** The same function, remembering what it made of recent cells. The cells of some columns repeat from row to row. */
export function remember<T extends string | object>(read: (cell: string) => T): (cell: string) => T {
  const recent = new LRUCache<string, T>({ max: mostCells });
  return (cell) => {
    const known = recent.get(cell);
    if (known !== undefined) return known;
    const fresh = read(cell);
    recent.set(cell, fresh);
    return fresh;
  };
}
