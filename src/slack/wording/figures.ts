/** A count as people read it: 2,500. */
export function figure(count: number): string {
  return count.toLocaleString('en-US');
}

/** A count with its noun: “1 contact”, “2,500 contacts”. */
export function plural(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** When the app deletes what it delivered: “30 days after delivery”. */
export function afterDelivery(keepDays: number): string {
  return keepDays === 0 ? 'right after delivery' : `${plural(keepDays, 'day', 'days')} after delivery`;
}

/** The promise under every form and review. */
export function ownCopyDeleted(keepDays: number): string {
  return `addcontact deletes its own copy ${afterDelivery(keepDays)}.`;
}
