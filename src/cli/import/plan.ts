import { createHash } from 'node:crypto';
import { validateContact, type Contact } from '../../contact/contact.ts';
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
  /** From 0, within its file. */
  readonly row: number;
  /** Where it stands in the file: `row 5`, `person 3`. */
  readonly place: string;
  /** Who it is, to be found again in the file. */
  readonly name: string;
  /** The cells as they are in the file, for handing the row back. */
  readonly cells: readonly string[];
} & (
  | { readonly state: 'ready'; readonly contact: Contact }
  /** `fix`: it can't be sent. `check`: it can be read in two ways. `same`: its number is another row's. */
  | { readonly state: 'fix' | 'check' | 'same'; readonly reason: string }
  /** The same person with the same details, once more. */
  | { readonly state: 'repeated' }
);

/** What a file holds. */
export type PlannedFile = {
  readonly source: string;
  /** SHA-256 of the content: the same file is the same import (docs/decisions.md 8). */
  readonly hash: string;
  readonly header: readonly string[];
  /** What becomes of each column; empty for files without columns. */
  readonly sheets: readonly ColumnTable[];
  /** What else to know: rows passed over, hidden rows. */
  readonly remarks: readonly string[];
  readonly rows: readonly PlannedRow[];
  /** Why nothing of it may be sent before someone has said more, or null. */
  readonly doubt: string | null;
};

export type PlanOptions = {
  readonly country: CountryCode | null;
  /** What is to become of columns, by their headings. */
  readonly columns?: readonly ColumnRequest[];
  readonly tags: readonly string[];
  /** Takes rows to check as they are read. */
  readonly acceptDoubtful: boolean;
};

/** Reads a file and checks everyone in it; of several numbers the one WhatsApp most likely knows is taken. Never throws. */
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

/** Plans one row after the other, knowing whose number came before. */
function createRowPlanner({ country, tags, acceptDoubtful }: PlanOptions) {
  const seen = new Map<string, { readonly place: string; readonly contact: Contact }>();
  return (draft: Draft, place: string): RowPlan => {
    const ownCountry = draft.country ?? country;
    const phones = orderPhones(draft.phones, ownCountry);
    const checked = validateContact(
      withCompany({ ...draft, phones, tags: [...draft.tags, ...tags] }),
      country,
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

/** A number that can be read in two ways, as a question; null when there is only one. */
function doubtAbout(phone: DraftPhone | undefined, country: CountryCode | null): string | null {
  const reading = readDraftPhone(phone, country);
  if (!reading.ok || reading.suggestions.length === 0) return null;
  const others = reading.suggestions
    .filter(({ e164 }) => e164 !== reading.phone.e164)
    .map(({ display }) => display)
    .join(' or ');
  return `Read as ${formatPhone(reading.phone.e164)}; did you mean ${others}? Correct it, or add --accept-doubtful.`;
}
