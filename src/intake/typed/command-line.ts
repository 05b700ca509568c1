import { validateContact, type Contact } from '../../contact/contact.ts';
import { createDraft, type Draft } from '../../contact/draft.ts';
import type { CountryCode, PhoneSuggestion } from '../../contact/phone/phone.ts';
import type { Problem } from '../../contact/problem.ts';
import { readRecord } from './record.ts';
import { splitRecords } from './split-records.ts';
import { readCommandWord } from './words.ts';
import { readFreeText } from '../prose/free-text.ts';
import { createNumberReader } from '../recognise/number-reader.ts';
import { readPlainLine } from './plain-line.ts';
import { lostReferences } from './references.ts';
import { dropEmphasis, readSlackMarkup } from '../prose/slack-markup.ts';

/** What the words behind `/addcontact` ask for. */
export type CommandLine =
  /** Complete and unmistakable: to be saved at once. */
  | { readonly action: 'add'; readonly draft: Draft; readonly contact: Contact }
  /** Something is missing or doubtful: the form, filled with what was understood. `problems` say what to look at. */
  | {
      readonly action: 'form';
      readonly draft: Draft;
      readonly problems: readonly Problem[];
      readonly suggestions: readonly PhoneSuggestion[];
    }
  | { readonly action: 'several'; readonly drafts: readonly Draft[] }
  | { readonly action: 'help' }
  | { readonly action: 'status' }
  | { readonly action: 'template' };

/** What is longer is no line that was typed but a text that was pasted. */
const MAX_CHARACTERS = 2000;

/** Reads what a person typed after `/addcontact`, in Slack's markup or plain; `country` is for numbers without a calling code. Never throws. */
export function readCommandLine(text: string, country: CountryCode | null): CommandLine {
  const plain = dropEmphasis(readSlackMarkup(text.slice(0, MAX_CHARACTERS + 1)))
    .replaceAll('```', ' ')
    .trim();
  const isWhole = lostReferences(text).length === 0;
  return (isWhole ? readPlainLine(plain, country) : null) ?? readAnyLine(text, plain, country);
}

/** Reads a line of any kind; `plain` is it without Slack's markup. */
export function readAnyLine(text: string, plain: string, country: CountryCode | null): CommandLine {
  const word = readCommandWord(plain);
  if (word) return word;
  if (text.length > MAX_CHARACTERS || /BEGIN:VCARD/iu.test(plain))
    return decide(readFreeText(text, country).drafts, [], country);
  const numbers = createNumberReader(country);
  const records = splitRecords(plain, numbers);
  const lost = lostReferences(text);
  const [first] = records;
  if (first === undefined || records.length > 1)
    return decide(
      records.map((record) => readRecord(record, numbers).draft),
      lost,
      country,
    );
  const { draft, doubts } = readRecord(first, numbers);
  return decide([draft], [...doubts, ...lost], country);
}

function decide(
  drafts: readonly Draft[],
  doubts: readonly Problem[],
  country: CountryCode | null,
): CommandLine {
  if (drafts.length > 1) return { action: 'several', drafts };
  const draft = drafts[0] ?? createDraft();
  const validation = validateContact(draft, country);
  const { suggestions } = validation;
  if (validation.ok && doubts.length === 0 && suggestions.length === 0) {
    return { action: 'add', draft, contact: validation.contact };
  }
  const problems = [...(validation.ok ? [] : validation.problems), ...doubts];
  return { action: 'form', draft, problems, suggestions };
}
