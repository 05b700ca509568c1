import { maskName, maskPhone } from '../../contact/mask.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { byteOrderMark, writeRow } from '../../intake/sheet/write-csv.ts';
import { runAtOnce } from '../../timing/slices.ts';

export type ExportOptions = { readonly as: 'csv' | 'jsonl'; readonly full: boolean };

/** The columns of an export. */
const columns = [
  'reference',
  'added_at',
  'answered_at',
  'team',
  'added_by',
  'door',
  'inbox',
  'outcome',
  'name',
  'phone',
  'erased',
] as const;

type ContactRecord = Readonly<Record<(typeof columns)[number], string | boolean | null>>;

/** Writes contacts as lines of a file. Names and numbers are masked unless `full`. */
export function createExportWriter({ as, full }: ExportOptions) {
  const write = as === 'csv' ? toCsvLine : toJsonLine;
  return {
    /** What comes before the first line. */
    head: () => (as === 'csv' ? byteOrderMark + runAtOnce(writeRow(columns)) : ''),
    lines: (deliveries: readonly Delivery[]) =>
      deliveries.map((delivery) => write(toRecord(delivery, full))).join(''),
  };
}

function toRecord(delivery: Delivery, full: boolean): ContactRecord {
  const { contact } = delivery;
  return {
    reference: delivery.id,
    added_at: toMoment(delivery.addedAt),
    answered_at: delivery.settledAt === null ? null : toMoment(delivery.settledAt),
    team: delivery.teamId,
    added_by: delivery.askedBy,
    door: delivery.source === 'cli' ? 'import' : delivery.source,
    inbox: delivery.destination,
    outcome: delivery.state,
    name: contact && (full ? contact.name : maskName(contact.name)),
    phone: contact && (full ? contact.phone.e164 : maskPhone(contact.phone)),
    erased: contact === null,
  };
}

function toMoment(at: number): string {
  return new Date(at).toISOString();
}

function toJsonLine(record: ContactRecord): string {
  return `${JSON.stringify(record)}\n`;
}

function toCsvLine(record: ContactRecord): string {
  return runAtOnce(writeRow(columns.map((column) => toCell(record[column]))));
}

function toCell(value: string | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? '';
}
