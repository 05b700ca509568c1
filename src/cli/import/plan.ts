import { createHash } from 'node:crypto';
import { checkContact } from '../../contact/check-contact.ts';
import type { ContactRules } from '../../contact/rules.ts';
import type { Contact } from '../../contact/contact.ts';
import { withCompany, type Draft, type DraftPhone } from '../../contact/draft.ts';
import { orderPhones } from '../../contact/phone/order.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import { readDraftPhone } from '../../contact/phone/read-draft-phone.ts';
import { samePersonKey, type CountryCode } from '../../contact/phone/phone.ts';
import { explainProblem } from '../problem-text.ts';
import type { ColumnRequest } from './choose-columns.ts';
import type { ColumnTable } from '../column-table.ts';
import { readPeople } from './read-people.ts';

/** One person of a file. */
export type PlannedRow = {
  /** Counted from 0 within its file. */
  readonly row: number;
  /** Its place in the file: `row 5`, `person 3`. */
  readonly place: string;
  /** The person's name, for finding the row again in the file. */
  readonly name: string;
  /** The cells as in the file, for handing the row back. */
  readonly cells: readonly string[];
} & (
  | { readonly state: 'ready'; readonly contact: Contact }
  /**
   * `fix`: it can't be sent. `check`: it can be read in two ways. `same`: another row has its number. `renames`:
   * the inbox knows its number under another name.
   */
  | { readonly state: 'fix' | 'check' | 'same' | 'renames'; readonly reason: string }
  /** The same person with the same details, once more. */
  | { readonly state: 'repeated' }
);

/** What a file contains. */
export type PlannedFile = {
  readonly source: string;
  /** SHA-256 of the content: the same file is the same import (docs/decisions.md 8). */
  readonly hash: string;
  readonly header: readonly string[];
  /** The use of each column; empty for files without columns. */
  readonly sheets: readonly ColumnTable[];
  /** Other things to know: skipped rows, hidden rows. */
  readonly remarks: readonly string[];
  readonly rows: readonly PlannedRow[];
  /** A question to answer before anything may be sent, or null. */
  readonly doubt: string | null;
};

export type PlanOptions = {
  readonly country: CountryCode | null;
  /** Uses of columns, by heading. */
  readonly columns?: readonly ColumnRequest[];
  readonly tags: readonly string[];
  /** The team's own. */
  readonly rules?: ContactRules;
  /** Also imports rows to check, as they are read. */
  readonly acceptDoubtful: boolean;
};

/**
 * Reads a file and checks everyone in it. Of several numbers, takes the one most
 * likely on WhatsApp. Never throws.
 */
export function planFile(source: string, bytes: Uint8Array, options: PlanOptions): PlannedFile {
  const { header, sheets, people, doubt, remarks } = readPeople(source, bytes, options);
  const planRow = createRowPlanner(options);
  return {
    source,
    hash: createHash('sha256').update(bytes).digest('hex'),
    header,
    sheets,
    rows: people.map(({ draft, cells, place }, row) => ({
      row,
      place,
      name: draft.name,
      cells,
      ...planRow(draft, place),
    })),
    doubt,
    remarks,
  };
}

type RowPlan =
  | { readonly state: 'ready'; readonly contact: Contact }
  | { readonly state: 'fix' | 'check' | 'same'; readonly reason: string }
  | { readonly state: 'repeated' };

/** Plans one row after another, remembering the numbers that came before. */
function createRowPlanner({ country, tags, rules, acceptDoubtful }: PlanOptions) {
  const seen = new Map<string, { readonly place: string; readonly contact: Contact }>();
  return (draft: Draft, place: string): RowPlan => {
    const ownCountry = draft.country ?? country;
    const phones = orderPhones(draft.phones, ownCountry);
    const checked = checkContact(
      withCompany({ ...draft, phones, tags: [...draft.tags, ...tags] }),
      country,
      rules,
    );
    if (!checked.ok) return { state: 'fix', reason: checked.problems.map(explainProblem).join(' ') };
    const doubt = acceptDoubtful ? null : doubtAbout(phones[0], ownCountry);
    if (doubt !== null) return { state: 'check', reason: doubt };
    const key = samePersonKey(checked.contact.phone);
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, { place, contact: checked.contact });
      return { state: 'ready', contact: checked.contact };
    }
    return JSON.stringify(earlier.contact) === JSON.stringify(checked.contact)
      ? { state: 'repeated' }
      : { state: 'same', reason: `Same number as ${earlier.contact.name} (${earlier.place}).` };
  };
}

/** The question about a number that can be read in two ways, or null. */
function doubtAbout(phone: DraftPhone | undefined, country: CountryCode | null): string | null {
  const reading = readDraftPhone(phone, country);
  if (!reading.ok || reading.suggestions.length === 0) return null;
  const others = reading.suggestions
    .filter(({ e164 }) => e164 !== reading.phone.e164)
    .map(({ display }) => display)
    .join(' or ');
  return `Read as ${formatPhone(reading.phone.e164)}; did you mean ${others}? Correct it, or add --accept-doubtful.`;
}
