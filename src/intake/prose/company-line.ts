import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { isCompany, isName, isRole, trimName } from '../recognise/name.ts';

const FROM = anyOf(lexicon.speech('from'));
const PARTS = new RegExp(String.raw`(?:(?<!\s)\s+)?[|•·]\s*|\s[-–—]\s|\s(?:${FROM})\s`, 'u');
const BESIDE = new RegExp(String.raw`(?:\s(?:${FROM})\s|\s*[,|]\s*|\s[-–—]\s)([^,|]{2,60})$`, 'u');

/** The company in the lines around a card's numbers, apart from the person's `name`. */
export function companyIn(heads: readonly string[], name: string | null = null): string | null {
  for (const head of heads) {
    const line = trimCompany(head);
    const isSentence = /\p{Ll}{5}[.!?]\s/u.test(line);
    if (line !== name && isCompany(line) && !isSentence) return companyOfLine(line);
  }
  return companyBesideRole(heads, name);
}

function companyOfLine(line: string): string {
  const [, role = '', behind = ''] = /^([^,]{2,40}),\s+(\S+\s.+)$/u.exec(line) ?? [];
  if (isRole(role) && !isCompany(role) && isCompany(behind)) return behind;
  const fields = line.split(PARTS).map(trimCompany);
  return fields.find((field) => isCompany(field)) ?? line;
}

/** “CEO at Acme”, “Manager, Acme”, or the line below a person's role. */
function companyBesideRole(heads: readonly string[], name: string | null): string | null {
  for (const [index, head] of heads.entries()) {
    const line = trimName(head);
    if (line.length > 80 || !isRole(line)) continue;
    const beside = BESIDE.exec(line)?.[1];
    if (beside !== undefined && /^\p{Lu}/u.test(beside) && !isRole(beside)) return beside.trim();
    const below = trimName(heads[index + 1] ?? '');
    if (below !== '' && below !== name && !isRole(below) && isName(below)) return below;
  }
  return null;
}

/** Trims punctuation, but keeps the full stop of `Inc.`. */
function trimCompany(line: string): string {
  return line
    .replace(/^\s*(?::[a-z_]+:\s*)+/u, '')
    .replaceAll(
      /^(?:[\s\-–—•*|,;:]|\p{Extended_Pictographic}\uFE0F?)+|(?<![\s\-–—•*|,;:])[\s\-–—•*|,;:]+$/gu,
      '',
    );
}
