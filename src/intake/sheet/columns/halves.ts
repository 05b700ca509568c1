import { isConstant } from './guess-name.ts';
import { foldedWords } from '../../../languages/folded-words.ts';
import type { ColumnRole } from '../column.ts';
import { isLetterWord } from '../name-shape.ts';
import { bareName, besideAddress, formOfAddress, surnameOrNickname } from '../words/name-rules.ts';

type Rows = readonly (readonly string[])[];

/**
 * Settles the parts of a name by their neighbours. “Name” is the family name next to “Vorname”, “Nome” the
 * given one next to “Cognome”. A column of single words next to a known half is the other half. Outlook's
 * “Title” is “Dr.”.
 */
export function settleNames(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  below: Rows,
): ColumnRole[] {
  const settled = [...roles];
  const words = headings.map(foldedWords);
  const given = roles.indexOf('given-name');
  const short = words.findIndex((word) => bareName.test(word));
  if (short !== -1 && given === -1 && roles.includes('family-name')) settled[short] = 'given-name';
  if (short !== -1 && given !== -1 && !roles.includes('family-name')) {
    const repeats = below.some((row) => row[given]?.trim() && row[short]?.includes(row[given].trim()));
    if (!repeats) settled[short] = 'family-name';
  }
  const isSurname = (index: number): boolean => settled[index] === 'family-name';
  const nickname = words.findIndex(
    (word, index) =>
      surnameOrNickname.test(word) && words.some((_other, place) => place !== index && isSurname(place)),
  );
  if (nickname !== -1) settled[nickname] = 'nickname';
  const title = words.findIndex((word) => formOfAddress.test(word));
  if (title !== -1 && given !== -1 && words.some((word) => besideAddress.test(word)))
    settled[title] = 'prefix';
  const prefix = settled.indexOf('prefix');
  const numeric = below.some((row) => /^\s*\+?\d{1,4}\s*$/.test(row[prefix] ?? ''));
  if (prefix !== -1 && numeric) settled[prefix] = 'calling-code';
  takeOtherHalf(settled, headings, below);
  takeMiddle(settled, below);
  return settled;
}

const halves = { 'given-name': 'family-name', 'family-name': 'given-name' } as const;

function takeOtherHalf(roles: ColumnRole[], headings: readonly string[], below: Rows): void {
  if (roles.includes('name')) return;
  for (const known of ['given-name', 'family-name'] as const) {
    const place = roles.indexOf(known);
    if (place === -1 || roles.includes(halves[known])) continue;
    const open = [place + 1, place - 1, place + 2].find(
      (index) =>
        roles[index] === 'unknown' &&
        headings[index] !== '' &&
        holdsSingleWords(below, index, mostWords) &&
        !isConstant(below, index),
    );
    if (open !== undefined) roles[open] = halves[known];
  }
}

const mostWords = 3;

// Short words between given and family name belong to it: “van”, “M.”.
function takeMiddle(roles: ColumnRole[], below: Rows): void {
  const [first = 0, second = 0] = [roles.indexOf('given-name'), roles.indexOf('family-name')].toSorted(
    (one, other) => one - other,
  );
  if (first === -1 || second - first !== 2) return;
  const between = first + 1;
  const role = roles[between];
  if ((role === 'unknown' || role === 'suffix') && holdsSingleWords(below, between, 2))
    roles[between] = 'additional-name';
}

function holdsSingleWords(below: Rows, index: number, words: number): boolean {
  const filled = below.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const short = filled.filter(
    (cell) =>
      cell.length < 40 &&
      cell.split(/\s+/u, words + 1).length <= words &&
      cell.split(/\s+/u).every(isLetterWord),
  );
  return filled.length > 0 && short.length >= filled.length * 0.8 && isMostlyOneWord(filled);
}

function isMostlyOneWord(cells: readonly string[]): boolean {
  return cells.filter((cell) => !/\s/u.test(cell)).length >= cells.length * 0.5;
}
