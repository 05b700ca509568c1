import type { Selectable } from 'kysely';
import * as z from 'zod';
import type { Contact } from '../../contact/contact.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { DeliveriesTable } from '../../store/schema.ts';
import type { FieldEncryption } from '../../store/field-encryption.ts';
import { deliveryStates, type ClaimedDelivery, type Delivery, type DeliveryState } from '../delivery.ts';

export type DeliveryRow = Selectable<DeliveriesTable>;

type SealedColumn = 'contact' | 'response_url' | 'reason';

/** What a value is sealed for: it opens in this column of this row only. */
export const placeOf = (column: SealedColumn, id: string): string => `deliveries:${column}:${id}`;

/** Reads a row; what is erased, altered or of another shape is null. */
export function readDelivery(row: DeliveryRow, encryption: FieldEncryption): Delivery {
  const { source, tell } = storedShape.parse(row);
  const open = (column: SealedColumn) => openColumn(encryption, row.id, column, row[column]);
  const responseUrl = open('response_url');
  return {
    id: row.id,
    key: row.key,
    teamId: row.team_id,
    destination: row.destination,
    contact: readContact(open('contact')),
    source,
    askedBy: row.asked_by,
    tell,
    replyTo:
      row.channel_id === null && responseUrl === null
        ? null
        : {
            responseUrl,
            responseUrlUntil: row.response_url_until ?? 0,
            channelId: row.channel_id,
            ...(row.replaces_card === 1 ? { replacesCard: true } : {}),
          },
    batchId: row.batch_id,
    row: row.row_number,
    state: readState(row.state),
    attempts: row.attempts,
    reason: open('reason'),
    createdAt: row.created_at,
    settledAt: row.settled_at,
    toldAt: row.told_at,
  };
}

/** Reads what sending needs of a row; the contact is null when it cannot be read. */
export function readClaimed(
  row: ClaimedRow,
  destination: string,
  encryption: FieldEncryption,
): ClaimedDelivery {
  return {
    seq: row.seq,
    id: row.id,
    teamId: row.team_id,
    destination,
    contact: readContact(openColumn(encryption, row.id, 'contact', row.contact)),
    askedBy: row.asked_by,
    tell: storedShape.shape.tell.parse(row.tell),
    batchId: row.batch_id,
    attempts: row.attempts,
  };
}

/** What `readClaimed` reads, and the order of arrival: fewer columns, since reading them is what a batch costs. */
export const claimedColumns = [
  'seq',
  'id',
  'team_id',
  'contact',
  'asked_by',
  'tell',
  'batch_id',
  'attempts',
] as const;

export type ClaimedRow = Pick<DeliveryRow, (typeof claimedColumns)[number]>;

/** The state as stored; an unknown one is on its way. */
export function readState(state: string): DeliveryState {
  return deliveryStates.find((known) => known === state) ?? 'waiting';
}

/** What is sealed in a column, or null when there is nothing or it cannot be opened. */
export function openColumn(
  encryption: FieldEncryption,
  id: string,
  column: SealedColumn,
  value: string | null,
): string | null {
  try {
    return value === null ? null : encryption.open(value, placeOf(column, id));
  } catch {
    return null;
  }
}

/** By which door it came. */
export function readSource(source: string): Delivery['source'] {
  return storedShape.shape.source.parse(source);
}

function readContact(json: string | null): Contact | null {
  if (json === null) return null;
  const contact = storedContact.safeParse(JSON.parse(json));
  return contact.success ? contact.data : null;
}

/** The name alone of a stored contact, or null; the rest would cost as much again. */
export function readName(json: string | null): string | null {
  const contact = json === null ? null : named.safeParse(JSON.parse(json));
  return contact?.success ? contact.data.name : null;
}

const named = z.object({ name: z.string() });

const storedShape = z.object({
  source: z.enum(['command', 'form', 'review', 'workflow', 'cli']),
  tell: z.enum(['person', 'batch', 'nobody']),
});

const storedCountry = z.custom<CountryCode>((value) => typeof value === 'string');

const storedContact = z.object({
  name: z.string(),
  phone: z.object({
    prefix: z.string(),
    number: z.string(),
    e164: z.string(),
    country: storedCountry.nullable(),
    type: z.enum([
      'MOBILE',
      'FIXED_LINE',
      'FIXED_LINE_OR_MOBILE',
      'VOIP',
      'TOLL_FREE',
      'PERSONAL_NUMBER',
      'UAN',
      'UNKNOWN',
    ]),
    notices: z.array(
      z.discriminatedUnion('code', [
        z.object({ code: z.literal('extension-dropped'), extension: z.string() }),
        z.object({ code: z.literal('landline') }),
        z.object({ code: z.literal('rewritten'), why: z.enum(['mexican-prefix', 'trunk-zero']) }),
        z.object({
          code: z.literal('other-country'),
          country: storedCountry.nullable(),
          expected: storedCountry,
        }),
      ]),
    ),
  }),
  email: z.string().nullable(),
  tags: z.array(z.string()),
  attributes: z.array(z.object({ key: z.string(), value: z.string() })),
});
