/** Replaces the token with “…” wherever a text quotes it. */
export type HideToken = (text: string) => string;

/** This many equal characters in a row are no coincidence. */
const tellingLength = 12;
/** Pieces of a shorter token may be ordinary words, so only the whole token is hidden. */
const shortestSpread = 8;

/**
 * Hides a token, or a telling piece of it, in any form an API may repeat it: other case,
 * line ends or punctuation in between, hex, base64. Linear in the length of the text.
 */
export function createHideToken(token: string): HideToken {
  const plain = fold(token);
  if (plain.length < shortestSpread) return (text) => text.replaceAll(token, '…');
  const length = Math.min(tellingLength, plain.length);
  const pieces = new Set(spellings(token).flatMap((spelling) => cutPieces(fold(spelling), length)));
  return (text) => {
    const exact = text.replaceAll(token, '…');
    return hideSpans(exact, findSpans(exact, pieces, length));
  };
}

/** Base64 has three forms of a text, depending on what comes before it. */
function spellings(token: string): readonly string[] {
  const bytes = Buffer.from(token);
  const base64 = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const [from, to] = [Math.ceil((before * 4) / 3), Math.floor((whole.length * 4) / 3)];
    return whole.toString('base64').slice(from, to);
  });
  return [token, bytes.toString('hex'), ...base64];
}

/** Keeps letters and digits, in lower case. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function cutPieces(folded: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, folded.length - length + 1) }, (_, at) =>
    folded.slice(at, at + length),
  );
}

type Span = { readonly from: number; readonly to: number };

/** Finds pieces in a text. Overlapping ones are merged. */
function findSpans(text: string, pieces: ReadonlySet<string>, length: number): readonly Span[] {
  // An escaped line end leaves its letter behind.
  const letters = [...text.matchAll(/\\[nrt]|[a-z0-9]/gi)].filter(([it]) => it.length === 1);
  const folded = letters.map(([it]) => it.toLowerCase()).join('');
  const spans: Span[] = [];
  for (let at = 0; at + length <= folded.length; at += 1) {
    if (!pieces.has(folded.slice(at, at + length))) continue;
    const from = letters[at]?.index ?? 0;
    const to = (letters[at + length - 1]?.index ?? 0) + 1;
    const last = spans.at(-1);
    if (last && from <= last.to) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

function hideSpans(text: string, spans: readonly Span[]): string {
  let shown = '';
  let end = 0;
  for (const { from, to } of spans) {
    shown += `${text.slice(end, from)}…`;
    end = to;
  }
  return shown + text.slice(end);
}
