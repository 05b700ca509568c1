import { lexicon } from '../../languages/lexicon.ts';
import { listOf } from '../../languages/notation.ts';

const SIGNS_BEFORE = /^[^\p{L}\d+([]+(?=[\p{L}\d+([])/u;
const SIGNS_AFTER = /(?<=[\p{L}\d)\]#])[^\p{L}\d)\]#]+$/u;
const FOREIGN = String.raw`(?:(?!\p{ASCII})[\p{L}\p{M}][\s.:()/-]*)+`;
const FOREIGN_BEFORE = new RegExp(String.raw`^\(?${FOREIGN}(?=[+\d([])`, 'u');
const FOREIGN_AFTER = new RegExp(String.raw`(?<=\d)[\s(.,/-]*${FOREIGN}$`, 'u');
/** Up to four words, and what joins them to the number. */
const LEADING =
  /^[([]?(\p{L}[\p{L}\p{M}'’º°]{0,20}(?:[\s./-]{1,3}[\p{L}\p{M}'’º°]{1,20}){0,3})[)\]]?(?:\s*[.:=#-]+\s*|\s+|(?<=[)\]]))(?=[+\d([])/u;
const TRAILING = /(?:\s|[([/-])\s{0,3}(\p{L}[\p{L}\p{M} .'’]{0,24})[)\]]?$/u;
const CARRIER_BLANK = /^([(\s]*\d{1,3}[\s(]*)xx(?=[\s)]*\d)/i;
const DANGLING_EXTENSION = /(?<=\d)[\s,;]*(?:x|ext\.?|extn\.?|extension)$/i;

/**
 * Strips the words and signs people put around a number: `Mobile: …`, `☎ …`, `…
 * (work)`, `0xx11 …`. Other words stay.
 */
export function stripPhoneLabel(text: string): string {
  if (/^[+(\d][\d\s().-]*$/.test(text)) return text;
  return withoutLabelBehind(
    withoutLabelBefore(text.replace(SIGNS_BEFORE, ''))
      .replace(FOREIGN_BEFORE, '')
      .replace(FOREIGN_AFTER, '')
      .replace(SIGNS_AFTER, ''),
  )
    .replace(DANGLING_EXTENSION, '')
    .replace(CARRIER_BLANK, '$1');
}

function withoutLabelBefore(text: string): string {
  const match = LEADING.exec(text);
  return match && isLabel(match[1] ?? '') ? text.slice(match[0].length) : text;
}

function withoutLabelBehind(text: string): string {
  const match = TRAILING.exec(text);
  return match && isLabel(match[1] ?? '') ? text.slice(0, match.index).trimEnd() : text;
}

function isLabel(label: string): boolean {
  const words = label
    .toLowerCase()
    .split(/[\s./-]+/u)
    .filter(Boolean);
  return words.every((word) => labelWords().has(word));
}

let known: ReadonlySet<string> | null = null;

/** Every word that labels numbers, and its abbreviations. */
function labelWords(): ReadonlySet<string> {
  known ??= new Set([
    ...(['mobile', 'chat', 'phone', 'number'] as const).flatMap((slot) =>
      listOf(lexicon.beside(slot)).flatMap((words) => words.split('_')),
    ),
    ...(['work', 'home', 'main', 'primary', 'otherKind'] as const).flatMap((slot) =>
      listOf(lexicon.headings(slot)).flatMap((words) => words.replaceAll(/[*=]/g, '').split('_')),
    ),
    't',
    'm',
    'p',
    'c',
    'w',
    'h',
    'o',
  ]);
  return known;
}
