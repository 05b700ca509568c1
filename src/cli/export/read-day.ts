/** Reads a day (UTC) or a moment as its start and end in epoch milliseconds. Null for anything else. */
export function readDay(text: string): { readonly from: number; readonly to: number } | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(text))
    return null;
  const from = Date.parse(text);
  const isDay = text.length === 10;
  // Date.parse takes a day its month doesn't have for one of the next month.
  if (Number.isNaN(from) || (isDay && new Date(from).toISOString().slice(0, 10) !== text)) return null;
  return { from, to: isDay ? from + dayMs : from };
}

const dayMs = 86_400_000;
