/** The longest wait honoured, in milliseconds: a day. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * The wait `Retry-After` asks for, in milliseconds from `now` (RFC 9110 §10.2.3:
 * seconds or an HTTP date). Null when unreadable.
 */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,15}(?:\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), longestMs);
  if (!/^[A-Za-z]{3,9},? /.test(text)) return null;
  const until = Date.parse(/ GMT$/i.test(text) ? text : `${text} GMT`);
  if (Number.isNaN(until)) return null;
  return Math.min(Math.max(until - now, 0), longestMs);
}
