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
 * Escapes a person's text for mrkdwn, so that no link, mention or formatting of theirs works. Marks format
 * only at the start of a word, so only those are guarded and a copied address stays clean. `*` is guarded at
 * the end too, since names are bold. Right-to-left text is isolated.
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

/** Escapes within a limit. Escaping makes text longer, and cutting afterwards could end within an entity. */
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
 * Isolates right-to-left text (U+2068 … U+2069): beside it, “+54 11…” would read as “…11 54+”. Readers drop
 * both marks.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) && !text.includes('\u2068') ? `\u2068${text}\u2069` : text;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;

/** Cuts text to a limit of UTF-16 units, never within a character. The cut is visible. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A plain_text object within a limit. */
export function plainText(text: string, most: number) {
  return { type: 'plain_text', text: cutText(text, most), emoji: true } as const;
}

/** The same for text that people copy or wrote: no word in it becomes an emoji. */
export function literalText(text: string, most: number) {
  return { type: 'plain_text', text: cutText(text, most), emoji: false } as const;
}

/**
 * A mrkdwn object for a section or context. Its text must be escaped already. Slack turns no bare words
 * (`#general`, `@here`, `example.com`) in it into links or mentions.
 */
export function mrkdwn(text: string) {
  return { type: 'mrkdwn', text: cutText(text, limits.sectionText), verbatim: true } as const;
}

/** A line of small grey text. */
export function context(text: string) {
  return { type: 'context' as const, elements: [mrkdwn(text)] };
}

/** The same with an id, for a view that is redrawn. */
export function note(blockId: string, text: string) {
  return { ...context(text), block_id: blockId };
}

/** A time in the reader's own time zone and language, or UTC where Slack cannot show it. */
export function slackDate(atMs: number): string {
  const fallback = `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `<!date^${Math.floor(atMs / 1000)}^{date_short_pretty}, {time}|${fallback}>`;
}
