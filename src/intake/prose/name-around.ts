import { CITIES } from '../recognise/name-words.ts';
import { readNamedField } from '../recognise/named-field.ts';
import { introducedIn, nameAbove } from './card-name.ts';
import { companyIn } from './company-line.ts';
import type { OpenPerson } from './open-person.ts';
import { nobody, type Mention } from './person.ts';
import { readMentionAfter } from './prose-name.ts';
import { open, type ProseState } from './reading.ts';

/** “98765 43210” above “98765 43211 Ravi”: of the nameless numbers, only those in the name's line are Ravi's. */
export function nameFromBehind(reading: ProseState, after: string, phonesAbove: number): void {
  const { current } = reading;
  if (!current || current.block !== reading.block || after.trim() === '') return;
  const fields = after.split(/[|,;•·]/u).map(readNamedField);
  current.organization ??= fields.find((field) => field?.kind === 'organization')?.value ?? null;
  const mention = mentionBehind(after, current);
  if (current.name === '' && mention.name !== null && phonesAbove > 0) {
    open(reading, mention.name, 'inline').phones.push(...current.phones.splice(phonesAbove));
  } else if (current.name === '' && mention.name !== null) {
    current.name = mention.name;
    current.source = 'inline';
  }
  if (reading.current) reading.current.organization ??= mention.organization;
}

/** “Best Electric Inc, 312 …, Chicago”: where a company is. */
function mentionBehind(after: string, { organization }: OpenPerson): Mention {
  const mention = readMentionAfter(after);
  const isPlace = organization !== null && mention.name !== null && CITIES.has(mention.name.toLowerCase());
  return isPlace ? nobody : mention;
}

/** Names a person from the lines below their number. */
export function nameFromBelow(reading: ProseState): void {
  const { current, heads } = reading;
  if (!current || current.name !== '') return;
  const name = nameAbove(heads) ?? introducedIn(heads);
  if (name === null) return;
  current.name = name;
  current.source = 'above';
}

/** Takes a company from a card's lines that are left. */
export function settleCompany(reading: ProseState): void {
  const { current, heads } = reading;
  if (current && current.block === reading.block) current.organization ??= companyIn(heads, current.name);
}
