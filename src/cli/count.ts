const grouped = new Intl.NumberFormat('en');

/** Formats a number for people: 10,000. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** “1 person”, “10,000 people”. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
