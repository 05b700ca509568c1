import { createHash } from 'node:crypto';
import { validateContact, type Contact } from '../contact/contact.ts';
import { withCompany, type Draft } from '../contact/draft.ts';
import { orderPhones } from '../contact/phone/order.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import { readCsv, unclearPhone } from '../intake/sheet/csv.ts';
import { readShared, recogniseShared } from '../intake/read-shared.ts';

/** One person of a file: ready to be sent, or with the reasons why not. */
type PlannedRow = {
  /** From 0, within its file. */
  readonly row: number;
  /** The cells as they stood in the file, for handing the row back. */
  readonly cells: readonly string[];
} & (
  | { readonly ok: true; readonly contact: Contact }
  | { readonly ok: false; readonly reasons: readonly string[] }
);

/** What a file holds. */
export type PlannedFile = {
  readonly source: string;
  /** SHA-256 of the content: the same file is the same import (docs/decisions.md 8). */
  readonly hash: string;
  readonly header: readonly string[];
  readonly rows: readonly PlannedRow[];
  /** Why nothing of it may be sent before somebody has said more, or null. */
  readonly doubt: string | null;
};

export type PlanOptions = { readonly country: CountryCode | null; readonly tags: readonly string[] };

/** Reads a file and checks everybody in it; of several numbers the one WhatsApp most likely knows is taken. Never throws. */
export function planFile(source: string, bytes: Uint8Array, options: PlanOptions): PlannedFile {
  const { header, people, doubt } = readPeople(source, bytes, options.country);
  return {
    source,
    hash: createHash('sha256').update(bytes).digest('hex'),
    header,
    rows: people.map((person, row) => toRow(person, row, options)),
    doubt,
  };
}

type Person = { readonly draft: Draft; readonly cells: readonly string[] };

function readPeople(source: string, bytes: Uint8Array, country: CountryCode | null) {
  const shared = { bytes, filename: source };
  if (recogniseShared(shared) === 'csv') {
    const { header, drafts, rows, problems } = readCsv(bytes);
    const people = drafts.map((draft, index): Person => ({ draft, cells: rows[index] ?? [] }));
    const doubt = problems.find(({ code }) => code === unclearPhone)?.message ?? null;
    if (people.length > 0) return { header, people, doubt };
  }
  const { drafts } = readShared(shared, country);
  return {
    header: ['Name', 'Phone', 'Email'],
    people: drafts.map((draft): Person => ({ draft, cells: cellsOf(draft) })),
    doubt: null,
  };
}

function cellsOf({ name, phones, emails }: Draft): readonly string[] {
  return [name, phones.map(({ raw }) => raw).join(' ::: '), emails.join(' ::: ')];
}

function check(draft: Draft, { country, tags }: PlanOptions) {
  const phones = orderPhones(draft.phones, draft.country ?? country);
  return validateContact(withCompany({ ...draft, phones, tags: [...draft.tags, ...tags] }), country);
}

function toRow({ draft, cells }: Person, row: number, options: PlanOptions): PlannedRow {
  const checked = check(draft, options);
  return checked.ok
    ? { row, cells, ok: true, contact: checked.contact }
    : { row, cells, ok: false, reasons: checked.problems.map(({ message }) => message) };
}
