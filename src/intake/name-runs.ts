import { isLabel } from './labels.ts';
import { HONORIFIC, PARTICLES, STOP_WORDS } from './name-words.ts';
import { isCompany, isEverydayWord, isName, isNameWord, isRole } from './name.ts';

/** Who a sentence names, and the company said to be theirs. */
export type ProseMention = { readonly name: string | null; readonly organization: string | null };

const FROM =
  /^(?:from|at|@|bei|beim|firma|chez|société|empresa|из|компании|компания|ditta|presso|bij|van|hos|från)$/iu;
const PLACE = /^(?:in|near|into|nach|aus|à|em|dans|till|в|w|via|re)$/iu;
const CALLED = /call|voicemail|message|text|sms|mail|anruf|nachricht|llamada|mensaje|appel|звон|сообщ/iu;
const OF = /^(?:de|da|di|du)$/u;
const CONNECTS = /^(?:y|e|et|and|und|og|och|&|i|ja|en)$/iu;

/** Finds the name in a sentence: the capitalised words nearest to the number that are not everyday speech. */
export function readProseName(
  field: string,
  nearest: 'first' | 'last',
  mayBeLowercase: boolean,
): ProseMention {
  const runs = runsOf(field);
  const company = runs.find((run) => FROM.test(run.before)) ?? null;
  const people = runs
    .flatMap(withoutCompany)
    .filter(
      (run) =>
        run !== company &&
        !run.bracketed &&
        !PLACE.test(run.before) &&
        isName(run.words.join(' ')) &&
        !isSubject(run, field),
    );
  const caller =
    people.length === 0 &&
    CALLED.test(field) &&
    company !== null &&
    /^(?:from|von|de|от)$/iu.test(company.before)
      ? company
      : null;
  if (caller)
    return { name: isName(caller.words.join(' ')) ? caller.words.join(' ') : null, organization: null };
  const chosen = nearest === 'last' ? people.at(-1) : people[0];
  if (!chosen) return { name: mayBeLowercase ? lowercaseName(field) : null, organization: null };
  return splitOf(chosen.words, company === null ? null : company.words.join(' '));
}

/** “María García de Telefónica”: behind a full name, the last “de” leads to where somebody works. */
function splitOf(words: readonly string[], organization: string | null): ProseMention {
  const of = words.findLastIndex((word) => OF.test(word));
  if (of < 2 || organization !== null) return { name: words.join(' '), organization };
  return { name: words.slice(0, of).join(' '), organization: words.slice(of + 1).join(' ') };
}

/** “Confidentiality notice …”: a word for a thing is written large where the sentence begins. */
function isSubject({ words }: Run, field: string): boolean {
  const [word = ''] = words;
  const begins = words.length === 1 && field.startsWith(`${word} `);
  return (
    begins &&
    /(?:tion|sion|ment|ness|\p{L}{6}ity|ing|ship|ung|keit|heit|schaft|ción|ção|zione|ität)$/u.test(word) &&
    word.length > 6
  );
}

/** “Julia Hoffmann von der Beispiel GmbH”: what leads to a company ends the name. */
function withoutCompany(run: Run): Run[] {
  if (!isCompany(run.words.join(' '))) return [run];
  const cut = run.words.findIndex((word) => PARTICLES.has(word) && /^\p{Ll}/u.test(word));
  return cut > 0 ? [{ ...run, words: run.words.slice(0, cut) }] : [];
}

type Run = { readonly words: readonly string[]; readonly before: string; readonly bracketed: boolean };

function runsOf(field: string): Run[] {
  const runs: Run[] = [];
  let words: string[] = [];
  let before = '';
  let bracketed = false;
  let previous = '';
  const close = () => {
    while (words.length > 0 && PARTICLES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
    if (words.length > 0) runs.push({ words, before, bracketed });
    words = [];
  };
  for (const token of field.split(/\s+/u)) {
    if (/^[(（"“«]/u.test(token)) close();
    const word = token.replaceAll(/^["'“”‘’(（@«¡¿]+|["”»)）!?,;:]+$/gu, '').replace(/['’]s?$/u, '');
    const begins = words.length === 0;
    if (belongs(word, begins)) {
      if (begins) [before, bracketed] = [previous, /^[(（]/u.test(token)];
      words.push(word);
      if (/['’]s?$|[,;:)）"”]$/u.test(token)) close();
    } else close();
    previous = word.toLowerCase().replace(/\.$/u, '') || token;
  }
  close();
  return runs;
}

function belongs(word: string, begins: boolean): boolean {
  const lower = word.toLowerCase();
  if (HONORIFIC.test(word) && /^\p{Lu}/u.test(word)) return true;
  if (isNameWord(word)) {
    return !isEverydayWord(word, begins, !begins) && !(begins && (isLabel(word) || isRole(word)));
  }
  return (
    !begins && PARTICLES.has(lower) && !FROM.test(lower) && !CONNECTS.test(lower) && /^\p{L}/u.test(word)
  );
}

const INTRODUCED =
  /(?:this is|i am|i['’]?m|my name is|myself|it['’]?s|ich bin|soy|je suis|sono|sou)\s+(\p{Ll}{2,})(?=\s+(?:from|of|at|here|with|bei|de|von|di|da)\s|$)/u;

/** “call ravi on …”: nothing is capitalised, so what is left beside the everyday words is the name. */
function lowercaseName(field: string): string | null {
  const introduced = INTRODUCED.exec(field)?.[1];
  if (introduced !== undefined && !STOP_WORDS.has(introduced)) return introduced;
  const words = field.split(/\s+/u);
  if (words.length > 7 || /\p{Lu}|[^\p{L}\p{M}\s.'’&-]/u.test(field)) return null;
  const own = words
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !isLabel(word));
  if (own.length === 0 || own.length > 3 || own.some((word) => word.length < 2)) return null;
  return words.length - own.length <= (own.length === 1 ? 5 : 3) ? own.join(' ') : null;
}
