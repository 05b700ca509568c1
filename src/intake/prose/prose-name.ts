import { foldedSet, foldedWords } from '../../languages/folded-words.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, isUnspaced, listOf, setOf, unspacedScripts, wordOf } from '../../languages/notation.ts';
import { isLabel, withoutLabel } from '../recognise/labels.ts';
import { HONORIFIC, opensWithRelative, RELATIVES } from '../recognise/name-words.ts';
import { whatIsAskedFor } from '../recognise/request.ts';
import { isSite } from '../recognise/site.ts';
import { isAboutThing, isStreet } from './sentence/about-things.ts';
import type { Mention } from './person.ts';
import { bareCompany, isCompanyField, withEmployer } from './sentence/employer.ts';
import type { Standing } from './sentence/likeliest.ts';
import { isMoney } from './sentence/runs.ts';
import { readProseName } from './sentence/sentence-name.ts';
import { spokenPartOf, wishIn } from '../recognise/unspaced-speech.ts';
import { isName, isRole, isWholeName, trimName, withoutNotes, withoutRank } from '../recognise/name.ts';

type StandingMention = Mention & { readonly standing: Standing };

const NOBODY: StandingMention = { name: null, organization: null, standing: 'mentioned' };
const REACH = 200;
const FIELD_END =
  /[|\t;；•·\n\uFFFC、，،؛]|,(?!\p{Nd})(?!\s?(?:ph\.?d|m\.?d|mba|jr|sr|esq|cpa|dds|rn|iii?)\b)(?![^()（）]*[)）])|\s[-–—―~>→=</]+\s|\s[-–—]{2,}|[:=](?=\s|$)|：|[([{（]\s*$/iu;

/**
 * Finds the name before a number, nearest first. `text` ends where the number or its label begins. `opens` is
 * true when the text begins its line.
 */
export function readMentionBefore(text: string, opens = true): Mention {
  const sentences = sentencesOf(withoutLabels(text.slice(-REACH)));
  const lowercase = opens || /^\s*[,;，、/|•\n]/u.test(text);
  const nearest = sentences.toReversed().slice(0, 3);
  let company: string | null = null;
  function* mentions(): Generator<StandingMention> {
    for (const sentence of nearest) {
      const mention = mentionInSentence(sentence);
      company ??= mention.organization;
      yield mention;
    }
  }
  const surest = surestOf(mentions());
  if (surest !== null) return surest;
  if (company !== null) return { name: null, organization: company };
  return lowercase && nearest[0] !== undefined ? mentionIn(nearest[0], 'last', true) : NOBODY;
}

function mentionInSentence(sentence: string): StandingMention {
  const colon = /[:：](?=[^:：]*\p{L}[^:：]*$)/u.exec(sentence);
  const behindColon = colon ? mentionIn(sentence.slice(colon.index + 1), 'last', false) : NOBODY;
  return behindColon.name === null || isWeak(behindColon) ? mentionIn(sentence, 'last', false) : behindColon;
}

/** The nearest, unless it is weak and a sure one stands behind it. Null when none has a name. */
function surestOf(nearestFirst: Iterable<StandingMention>): StandingMention | null {
  let weak: StandingMention | null = null;
  for (const found of nearestFirst) {
    if (found.name === null) continue;
    if (weak === null ? !isWeak(found) : isSure(found)) return found;
    weak ??= found;
  }
  return weak;
}

/** “It's about the Golf”, “Can Dr. Rao see her?”: perhaps not whom the sentence before is about. */
function isWeak({ name, standing }: StandingMention): boolean {
  return (
    standing === 'passing' || (standing === 'mentioned' && (ownWords(name).length < 2 || isUncased(name)))
  );
}

/** In scripts without capitals, only its place in a sentence tells a name from other words. */
function isUncased(name: string | null): boolean {
  return /\p{Lo}/u.test(name ?? '');
}

/** “Please call Mrs. Hart”, “Jane Doe rang”. */
function isSure({ name, standing }: StandingMention): boolean {
  return standing === 'named' || (standing === 'mentioned' && /\s/u.test(name ?? '') && !isUncased(name));
}

function ownWords(name: string | null): readonly string[] {
  return (name ?? '').split(' ').filter((word) => !HONORIFIC.test(word));
}

/** “… Obi Acct: 4821”, “Anrufer: 0171 …”: a label is not part of the name before it, and no name itself. */
function withoutLabels(text: string): string {
  return text
    .replaceAll(/([\p{L}\p{M}.]{1,20})\s?[:：](?=\s|$)/gu, (whole, word: string) =>
      THINGS.has(foldedWords(word)) ? '|' : whole,
    )
    .replaceAll(
      /(?<=^|[|,;•]\s?)([\p{L}\p{M}][\p{L}\p{M}.' -]{2,40})[:：](?=\s|$)/gu,
      (whole, words: string) => (LABELS.has(foldedWords(words)) ? '|' : whole),
    );
}

const THINGS = setOf(lexicon.labels('thing'));
const LABELS = foldedSet(
  `${lexicon.labels('person')} ${lexicon.labels('weak')} ${lexicon.unspaced('person')}`,
);

/** Finds the name after a number. `text` begins where the number or its label ends. */
export function readMentionAfter(text: string): Mention {
  const sentence = sentencesOf(text.slice(0, REACH))[0] ?? '';
  return mentionIn(sentence, 'first', false);
}

function sentencesOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[!?。！？]+|\.(?=\s+\p{L}|\s*$)/gu)) {
    const word = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
    if (match[0] === '.' && isAbbreviation(word, text.slice(match.index + 1))) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)].filter((part) => part.trim() !== '');
}

/** “Dir. of Ops”, “Mgr. Ops”, “J. Doe”: a full stop that does not end a sentence. */
function isAbbreviation(word: string, behind: string): boolean {
  if (word === '' || isMoney(word)) return false;
  if (HONORIFIC.test(word) || word.length < 3 || word.includes('.') || ABBREVIATED.test(word)) return true;
  return word.length < 5 && /^\p{Lu}/u.test(word) && /^\s+\p{Ll}/u.test(behind);
}

const ABBREVIATED = wordOf(`${lexicon.speech('abbreviatedRoles')} ${lexicon.speech('abbreviatedNames')}`);

function mentionIn(sentence: string, nearest: 'first' | 'last', lowercase: boolean): StandingMention {
  const fields = sentence
    .split(FIELD_END)
    .filter((field, index, all) => !isStreet(field, all[index + 1]))
    .map((field) => tidyField(field))
    .filter((field) => field !== '' && !isLabel(field))
    .filter((field, _at, all) => all.length === 1 || !isSite(field));
  const employed = fields.map(withEmployer).find((mention) => mention !== null);
  if (employed) return { ...employed, standing: 'named' };
  const organization = fields.find((field) => isCompanyField(field)) ?? null;
  const employer = organization && bareCompany(organization);
  const names = fields
    .filter((field) => field !== organization)
    .map(withoutPossessive)
    .filter(isWholeName);
  const fullNames = names.filter((name) => name.includes(' '));
  const relative = nearest === 'last' ? fields.map(relatedIn).findLast((name) => name !== null) : null;
  const full =
    relative ??
    fullNames.find((name) => !opensWithRelative(name)) ??
    fullNames[0] ??
    (nearest === 'last' ? relativeIn(sentence) : null);
  if (full !== null) return { name: full, organization: employer, standing: 'named' };
  const inOrder = (nearest === 'last' && !areColumns(sentence) ? fields.toReversed() : fields).toSorted(
    (one, other) => Number(isAboutThing(one)) - Number(isAboutThing(other)),
  );
  let company = employer;
  function* mentions(): Generator<StandingMention> {
    for (const field of inOrder) {
      if (field === organization) continue;
      const bare = withoutPossessive(field);
      if (names.includes(bare)) yield { name: bare, organization: employer, standing: 'named' };
      const mention = readProseName(field, nearest, lowercase);
      if (mention.name === null) company ??= mention.organization;
      yield { ...mention, organization: employer ?? mention.organization };
    }
  }
  return surestOf(mentions()) ?? { ...NOBODY, organization: company };
}

/** “Yohanes / Kupang / 0821 …”: a row, in which the name comes first. */
function areColumns(sentence: string): boolean {
  return /^[^|｜/]{2,40}(?:\s[|｜/]\s[^|｜/]{2,40}){1,5}\s[|｜/]\s?$/u.test(sentence);
}

/** “…, father Sanjay Mehta”: whose number it is. “New Honda City” is nobody. */
function relatedIn(field: string): string | null {
  const [, word = '', name = ''] = /^(\p{Ll}{3,15}) (\p{Lu}.{2,60})$/u.exec(field) ?? [];
  return RELATIVES.has(word) && !NEW.has(word) && name.includes(' ') && isName(name) ? name : null;
}

/** “His daughter, Jessica, …”, “a filha dele, a Jéssica”. */
function relativeIn(sentence: string): string | null {
  for (const [, word = '', name = ''] of sentence.matchAll(RELATIVE))
    if (RELATIVES.has(word) && isName(name)) return name;
  return null;
}

const RELATIVE =
  /(?<=\s)(\p{Ll}{3,15})(?:\s\p{Ll}{2,5})?,\s(?:\p{Ll}{1,3}\s)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})(?=,|$)/gu;

const NEW = setOf(lexicon.requests('new'));

function withoutPossessive(field: string): string {
  return field.replace(/(?<=\p{L})['’]s?$/u, '').replace(/^[dl]['’](?=\p{Lu}\p{Ll}+$)/u, '');
}

const CALLING = new RegExp(String.raw`^(?:${anyOf(lexicon.speech('asks'))})[.:]?\s+(?=\p{Lu})`, 'iu');

const NUMBER_OF = new RegExp(
  String.raw`^(?:${anyOf(`${lexicon.beside('mobile')} ${lexicon.beside('phone')} ${lexicon.beside('number')} ${lexicon.requests('numbersOf')}`)})\.?\s+(?:${anyOf(lexicon.requests('of'))})\s+(?=\p{Lu})`,
  'iu',
);

/** “Ask for Philip”, “Contact: Philip”: whom to ask for. */
export function whomToAskFor(line: string): string {
  return line.replace(CALLING, '');
}

/** “Ben” is a person, “ben” is Turkish for “I am”. */
const I_AM = new RegExp(
  String.raw`^(?:${listOf(lexicon.speech('iAm'))
    .toSorted((a, b) => b.length - a.length)
    .map(introduction)
    .join('|')})\s+(?=\S)`,
  'u',
);

/** A single word counts only in lowercase, since a sentence may begin with a capital. */
function introduction(words: string): string {
  const [first = '', ...rest] = words.replaceAll("'", "['’]");
  const isWord = !words.includes('_') || first.toLowerCase() === first.toUpperCase();
  const begin = isWord ? first : `[${first}${first.toUpperCase()}]`;
  return `${begin}${rest.join('')}`.replaceAll('_', String.raw`\s`);
}

/** Words that join a name to the one before: “and”, “e da”. */
const JOINED = new RegExp(
  String.raw`^(?:${anyOf(lexicon.speech('and'))})\s+(?:(?:${anyOf(lexicon.speech('particles'))})\s+(?=\p{Lu}))?`,
  'u',
);

/**
 * Removes bracketed numbers and notes (“(flat 402)”, “(wife Sima)”), words that join a field to its neighbours,
 * and the grammar of unspaced scripts.
 */
function tidyField(field: string): string {
  const bare = trimName(
    withoutNotes(field.replace(TIME, '')).replaceAll(/(?:(?<!\s)\s+)?[(（][^()（）]*[)）]/gu, (note) =>
      /\p{Nd}{3}|^\s*[(（]\p{Ll}[^()（）\s]*\s/u.test(note) ? ' ' : note,
    ),
  );
  const said = bare.replace(/^\p{Extended_Pictographic}[\uFE0F\s]*/u, '');
  if (isNotice(said)) return '';
  const asked = whatIsAskedFor(said);
  const trimmed = whomToAskFor(
    withoutLabel(asked).replace(I_AM, '').replace(JOINED, '').replace(NUMBER_OF, ''),
  ).replace(/^([^()]{2,40}?)\s*\(([^()]{2,40})\)$/u, (whole, role: string, name: string) =>
    (isWholeRole(role) || opensWithRelative(role)) && isName(name) ? name : whole,
  );
  return HAS_GRAMMAR.test(trimmed) ? tidyByGrammar(trimmed) : trimmed;
}

/** “Missed call”, “Missed call from” says nothing of anybody, “Call Tom” does. */
export function isNotice(text: string): boolean {
  const match = NOTICE.exec(text);
  return match !== null && /^\p{Ll}*$/u.test(match[1] ?? '');
}

const NOTICE = new RegExp(String.raw`^(?:${anyOf(lexicon.requests('notices'))})(?:$|\s(\p{L}{1,4})$)`, 'iu');

/** “Driver”, but not “최민재 대리”, a name with a rank. */
function isWholeRole(words: string): boolean {
  return isRole(words) && withoutRank(words) === words;
}

/** “14:00 Halina Maj”. */
const TIME = /^\s*\p{Nd}{1,2}[:.h]\p{Nd}{2}(?:\s?[ap]\.?m\.?)?\s+(?=\p{L})/iu;

const HAS_GRAMMAR = new RegExp(String.raw`[${unspacedScripts}\p{Script=Arabic}\p{Script=Hebrew}]`, 'u');

/** Scripts whose languages have a grammar. */
function tidyByGrammar(field: string): string {
  let tidy = field;
  for (const { tidyField } of lexicon.grammars) if (tidyField) tidy = tidyField(tidy);
  const wish = wishIn(tidy);
  const bare = trimName(wish < 0 ? tidy : tidy.slice(0, wish));
  return isUnspaced(bare) && spokenPartOf(bare) !== null ? '' : bare;
}
