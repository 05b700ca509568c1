/** One unfolded content line of a wanted property. Each character is a byte. */
export type ContentLine = {
  /** Lowercase, or empty when the property has no group. */
  readonly group: string;
  /** Uppercase. */
  readonly name: string;
  /** Everything after the name: parameters, colon and value. */
  readonly rest: string;
};

/** Reads wanted lines one by one and skips other properties (photos, notes) unread. */
export type LineReader = {
  /** Null when the next few thousand lines hold none. Call again until done. */
  readonly next: () => ContentLine | null;
  readonly done: () => boolean;
};

// The wanted names at the start of a line, after an optional byte order mark and group.
const wanted =
  /(?:\xef\xbb\xbf)?(?:[\w.-]{1,64}\.)?(?:BEGIN|END|VERSION|KIND|FN|N|NICKNAME|ORG|TEL|EMAIL|IMPP|URL|CATEGORIES|AGENT|X-ABLABEL|X-SOCIALPROFILE|X-WHATSAPP[\w-]{0,20}|X-ADDRESSBOOKSERVER-KIND|X-WA-BIZ-NAME)[ \t]*(?=[;:])/iy;
// The next property, which may follow a dangling soft line break.
const nextProperty =
  /(?:item\d{1,4}\.)?(?:BEGIN:|END:|(?:VERSION|N|FN|NICKNAME|ORG|TEL|EMAIL|ADR|LABEL|TITLE|ROLE|NOTE|URL|PHOTO|LOGO|SOUND|BDAY|REV|UID|KEY|GEO|TZ|CATEGORIES|CLASS|MAILER|PRODID|IMPP|X-[A-Z0-9-]{1,40})[;:])/y;
const maxLineLength = 64 * 1024;
const maxPieces = 4096;
const foldWidth = 72;

/**
 * Reads content lines of vCard 2.1 to 4.0 (RFC 6350 §3.2; quoted-printable, RFC 2045 §6.7). Lines end with \n
 * or \r\n. They are cut after 64 K characters or 4,096 folds.
 */
export function createLineReader(text: string): LineReader {
  const lines: PhysicalLines = { text, position: 0, start: 0, end: 0 };
  let keepsFoldSpace = false;

  const next = (): ContentLine | null => {
    for (let passed = 0; passed < maxPieces && lines.position < text.length; passed++) {
      wanted.lastIndex = lines.position;
      const isWanted = wanted.test(text);
      takeLine(lines);
      if (!isWanted) {
        passSoftBreaks(lines);
        continue;
      }
      const { group, name } = readName(text.slice(lines.start, wanted.lastIndex));
      const rest = unfold(lines, wanted.lastIndex, keepsFoldSpace);
      // vCard 2.1 folds at a space (RFC 822). Full-width lines fold as in later versions.
      if (name === 'VERSION') keepsFoldSpace = rest.includes('2.1');
      return { group, name, rest };
    }
    return null;
  };
  return { next, done: () => lines.position >= text.length };
}

function readName(written: string): { readonly group: string; readonly name: string } {
  const known = plainNames.get(written);
  if (known !== undefined) return known;
  const text = written.replace('\xef\xbb\xbf', '').trim();
  const dot = text.lastIndexOf('.');
  return { group: text.slice(0, Math.max(0, dot)).toLowerCase(), name: text.slice(dot + 1).toUpperCase() };
}

const plainNames = new Map(
  ['BEGIN', 'END', 'VERSION', 'FN', 'N', 'ORG', 'TEL', 'EMAIL'].map((name) => [name, { group: '', name }]),
);

// A text and its current physical line. The next one begins at `position`.
type PhysicalLines = { readonly text: string; position: number; start: number; end: number };

function takeLine(lines: PhysicalLines): void {
  const newline = lines.text.indexOf('\n', lines.position);
  let end = newline === -1 ? lines.text.length : newline;
  lines.start = lines.position;
  lines.position = end + 1;
  while (end > lines.start && lines.text.charCodeAt(end - 1) === 13) end -= 1;
  lines.end = end;
}

function startsFolded({ text, position }: PhysicalLines): boolean {
  const first = text.charCodeAt(position);
  return first === 32 || first === 9;
}

function startsProperty({ text, position }: PhysicalLines): boolean {
  nextProperty.lastIndex = position;
  return nextProperty.test(text);
}

function passSoftBreaks(lines: PhysicalLines): void {
  const { text } = lines;
  if (text.charCodeAt(lines.end - 1) !== 61) return;
  if (!isQuotedPrintable(text.slice(lines.start, lines.end))) return;
  for (let taken = 0; taken < maxPieces && text.charCodeAt(lines.end - 1) === 61; taken++) {
    if (lines.position >= text.length || startsProperty(lines)) return;
    takeLine(lines);
  }
}

function unfold(lines: PhysicalLines, from: number, keepsFoldSpace: boolean): string {
  const { text } = lines;
  let piece = text.slice(from, Math.min(lines.end, from + maxLineLength));
  const softBreaks = isQuotedPrintable(piece);
  if (!softBreaks && !startsFolded(lines)) return piece;
  const pieces: string[] = [];
  let room = maxLineLength;
  for (;;) {
    const soft = softBreaks ? softBreakAt(piece) : -1;
    const continues = soft === -1 ? startsFolded(lines) : !startsProperty(lines);
    const part = soft === -1 ? piece : piece.slice(0, soft);
    pieces.push(part.slice(0, room));
    room = Math.max(0, room - part.length);
    if (!continues || lines.position >= text.length || pieces.length === maxPieces) return pieces.join('');
    const spaced = soft !== -1 || (!softBreaks && keepsFoldSpace && lines.end - lines.start < foldWidth);
    takeLine(lines);
    // Some writers fold quoted-printable in addition to its soft breaks: “=” and then “ =C3”.
    const isFold = softBreaks && / =[0-9A-F]{2}/iy.test(text.slice(lines.start, lines.start + 4));
    piece = text.slice(spaced && !isFold ? lines.start : lines.start + 1, lines.end);
  }
}

function isQuotedPrintable(line: string): boolean {
  return line.includes('=') && /^[^:]*QUOTED-PRINTABLE/i.test(line);
}

function softBreakAt(line: string): number {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 32 || line.charCodeAt(end - 1) === 9)) end -= 1;
  return line.charCodeAt(end - 1) === 61 ? end - 1 : -1;
}
