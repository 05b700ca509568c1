import { isCompany, isName } from '../recognise/name.ts';
import { HONORIFIC, PARTICLES, STOP_WORDS } from '../recognise/name-words.ts';
import { asksToSave, isCourtesy, isGreeting, leadsToNumber } from '../recognise/request.ts';

/**
 * The sentences of a piece of a line, those that may be a name first. Without a greeting, and without one that only
 * leads to the number behind it: “Hi! Could you add Jane Doe? Her (cell is …)”, “Add Jane Doe. His (number: …)”.
 */
export function sentencesOf(piece: string): readonly string[] {
  if (!MAY_END.test(piece)) return [piece];
  const sentences = withoutGreeting(piece).split(QUESTION).flatMap(headedBy).flatMap(statementsOf);
  const said = sentences.filter((sentence, index) => index === 0 || !leadsToNumber(sentence));
  return said.length < 2 ? said : [...said.filter(isName), ...said.filter((sentence) => !isName(sentence))];
}

const MAY_END = /[?？؟;!！.。,，:：]/u;

/** Greek asks with a semicolon. */
const QUESTION = /(?<=[^\s?？؟])\s?(?:[?？؟]+|(?<=\p{Script=Greek});)(?:\s+|(?=\p{Lo}))(?=\S)/u;

const STATEMENT =
  /^((?:.{0,400}\s)?(\S{1,40}[\p{L}\p{M}"”)]))\s?(?:([,!.])[!.]{0,2}\s|[，！。]\s?)(.{1,40})$/u;

/** “Add Jane Doe. You can reach her at (…)”, but “Add Dr. Su” and “Robert J. Kim”. */
function statementsOf(sentence: string): readonly string[] {
  const [, said, word = '', sign, end = ''] = STATEMENT.exec(sentence) ?? [];
  if (said === undefined || HONORIFIC.test(word)) return [sentence];
  const mayBeName = sign === ',' && (/\p{Lu}/u.test(end) || !/\p{Lu}/u.test(said));
  const isSpoken = sign === '.' && !isCompany(said) && end.split(' ').some(isSpokenWord);
  return isSpoken || (!mayBeName && leadsToNumber(end)) ? [said, end] : [sentence];
}

function isSpokenWord(word: string): boolean {
  return /^\p{Ll}/u.test(word) && STOP_WORDS.has(word) && !PARTICLES.has(word);
}

/** “Hi! Jane Doe”. */
function withoutGreeting(piece: string): string {
  const [greeting = '', words = ''] = /^([^!！]{1,30})[!！]+\s*(?=\S)/u.exec(piece) ?? [];
  return isGreeting(words) ? piece.slice(greeting.length) : piece;
}

/** “Save this one please: Jane Doe”: the name stands behind the colon. In “Add my pal: Jane Doe”, “pal” is asked about. */
function headedBy(sentence: string): readonly string[] {
  const [, heading = '', name = ''] = /^([^:：]{1,60})[:：]\s+(\S.*)$/u.exec(sentence) ?? [];
  const { asks, mayName } = asksToSave(heading);
  if (!asks) return [sentence];
  return mayName ? [name, heading] : [name];
}

/** “… 213 392 8841. Thanks!”: behind a number a sentence that only says thanks is no name. */
export function isClosingCourtesy(piece: string): boolean {
  const text = piece.trim();
  if (!/^[.!?。！？]|[!！]$/u.test(text)) return false;
  return isCourtesy(text.replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, ''));
}
