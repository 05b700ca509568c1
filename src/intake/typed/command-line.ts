import { validateContact, type Contact } from '../../contact/contact.ts';
import { createDraft, type Draft } from '../../contact/draft.ts';
import type { CountryCode, PhoneSuggestion } from '../../contact/phone/phone.ts';
import type { Problem } from '../../contact/problem.ts';
import { readRecords } from './line-records.ts';
import { readCommandWord } from './words.ts';
import { readFreeText } from '../prose/free-text.ts';
import { createNumberReader, type NumberReader } from '../recognise/number-reader.ts';
import { lostReferences } from './references.ts';
import { dropEmphasis, readSlackMarkup } from '../prose/slack-markup.ts';

/** What the words after `/addcontact` ask for. */
export type CommandLine =
  /** Complete and unambiguous, to be saved at once. */
  | { readonly action: 'add'; readonly draft: Draft; readonly contact: Contact }
  /** Incomplete or doubtful: opens the form with what was understood. `problems` say what to check. */
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

/** Anything longer was pasted, not typed. */
const MAX_CHARACTERS = 2000;

/**
 * Reads what a person typed after `/addcontact`, in Slack's markup or plain. `country` is for numbers without
 * a calling code. Never throws.
 */
export function readCommandLine(text: string, country: CountryCode | null): CommandLine {
  const plain = withPlainSigns(readSlackMarkup(text.slice(0, MAX_CHARACTERS + 1)));
  const word = readCommandWord(plain);
  if (word) return word;
  if (text.length > MAX_CHARACTERS || /BEGIN:VCARD/iu.test(plain))
    return decide(readFreeText(text, country).drafts, [], createNumberReader(country));
  const numbers = createNumberReader(country);
  const records = readRecords(plain, numbers);
  const doubts = records.length === 1 ? records.flatMap((record) => record.doubts) : [];
  return decide(
    records.map(({ draft }) => draft),
    [...doubts, ...lostReferences(text)],
    numbers,
  );
}

/** Without emphasis, and with Arabic's comma and semicolon as those of Latin. */
function withPlainSigns(text: string): string {
  return dropEmphasis(text).replaceAll('```', ' ').replaceAll('،', ',').replaceAll('؛', ';').trim();
}

function decide(drafts: readonly Draft[], doubts: readonly Problem[], numbers: NumberReader): CommandLine {
  if (drafts.length > 1) return { action: 'several', drafts };
  const draft = drafts[0] ?? createDraft();
  const validation = validateContact(draft, numbers.country, (raw, country) => numbers.in(country).read(raw));
  const { suggestions } = validation;
  if (validation.ok && doubts.length === 0 && suggestions.length === 0) {
    return { action: 'add', draft, contact: validation.contact };
  }
  const problems = [...(validation.ok ? [] : validation.problems), ...doubts];
  return { action: 'form', draft, problems, suggestions };
}
