/** Slack's limits in characters and counts, from its Block Kit and Web API reference. */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  sectionText: 3000,
  fieldText: 2000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  optionValue: 75,
  options: 100,
  label: 2000,
  hint: 2000,
  placeholder: 150,
  inputValue: 3000,
  viewTitle: 24,
  privateMetadata: 3000,
  errorText: 2000,
} as const;

/**
 * What a person typed, safe to stand in mrkdwn: no link, mention or formatting of theirs takes effect. A mark opens
 * formatting only at the beginning of a word, so nothing invisible comes to
 * stand inside an address that is copied; `*` is guarded at the end too, since names stand in bold. What is written
 * from right to left is kept apart.
 */
export function escapeText(text: string): string {
  return isolate(escapeMarks(text));
}

function escapeMarks(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(
      /(?<![\p{L}\p{N}\p{M}*_~`])[*_~`]+|\*(?![\p{L}\p{N}])/gu,
      (marks) => `\u200b${marks.split('').join('\u200b')}\u200b`,
    );
}

/** The same within a limit, cut where it is too long: escaping makes text longer, and what is cut afterwards may end within an entity. */
export function escapeWithin(text: string, most: number): string {
  const whole = escapeText(text);
  if (whole.length <= most) return whole;
  const room = most - (rightToLeft.test(text) ? 3 : 1);
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most))) {
    const next = escapeMarks(segment);
    if (kept.length + next.length > room) break;
    kept += next;
  }
  return isolate(`${kept}…`);
}

/**
 * What is written from right to left, kept apart (U+2068 … U+2069) from what stands around it: beside it “+54 11…” would
 * be read as “…11 54+”. Readers drop both marks.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) && !text.includes('\u2068') ? `\u2068${text}\u2069` : text;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;

/** Shortened to fit a limit of UTF-16 units, without cutting a character in half; the cut is shown. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A plain_text object within the given limit. */
export function plainText(text: string, most: number) {
  return { type: 'plain_text', text: cutText(text, most), emoji: true } as const;
}

/** The same for what people copy or wrote themselves: no word of it becomes a picture. */
export function literalText(text: string, most: number) {
  return { type: 'plain_text', text: cutText(text, most), emoji: false } as const;
}

/**
 * A mrkdwn object for a section or context; what stands in it must be escaped already. Slack makes no links and no
 * mentions of bare words (`#general`, `@here`, `example.com`) in it.
 */
export function mrkdwn(text: string) {
  return { type: 'mrkdwn', text: cutText(text, limits.sectionText), verbatim: true } as const;
}

/** A line of small grey text. */
export function context(text: string) {
  return { type: 'context' as const, elements: [mrkdwn(text)] };
}

/** The same with an id, for a view that is drawn again. */
export function note(blockId: string, text: string) {
  return { ...context(text), block_id: blockId };
}

/** A moment in the reader's own time zone and language; UTC where Slack cannot say it. */
export function slackDate(atMs: number): string {
  const fallback = `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `<!date^${Math.floor(atMs / 1000)}^{date_short_pretty}, {time}|${fallback}>`;
}
