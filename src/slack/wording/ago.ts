import { words } from './words.ts';

/** How long ago something was: “3 days ago”, “yesterday”, “just now”. */
export function describeAgo(ms: number): string {
  const { locale, known } = words();
  const unit = units.find(({ sizeMs }) => ms >= sizeMs);
  if (!unit) return known.justNow;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return format.format(-Math.floor(ms / unit.sizeMs), unit.name);
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const units = [
  { name: 'year', sizeMs: 365 * dayMs },
  { name: 'month', sizeMs: 30 * dayMs },
  { name: 'day', sizeMs: dayMs },
  { name: 'hour', sizeMs: hourMs },
  { name: 'minute', sizeMs: minuteMs },
] as const;
