import type { Selectable } from 'kysely';
import * as z from 'zod';
import type { Contact } from '../../contact/contact.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { DeliveriesTable } from '../../store/schema.ts';
import type { FieldEncryption } from '../../store/field-encryption.ts';
import { deliveryStates, type ClaimedDelivery, type Delivery, type DeliveryState } from '../delivery.ts';

export type DeliveryRow = Selectable<DeliveriesTable>;

type SealedColumn = 'contact' | 'response_url' | 'reason';

/** Binds a sealed value to its column and row: it can't be opened anywhere else. */
export const placeOf = (column: SealedColumn, id: string): string => `deliveries:${column}:${id}`;

/** Reads a row. Values that are erased, tampered with or malformed become null. */
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
    addedAt: row.first_added_at ?? row.created_at,
    settledAt: row.settled_at,
    toldAt: row.told_at,
  };
}

/** Reads what sending needs. The contact is null when it can't be read. */
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

/**
 * What `readClaimed` reads, and the order of arrival. Few columns, since reading them is the cost of a batch.
 */
export const claimedColumns = [
  'seq',
  'id',
  'team_id',
  'contact',
  'asked_by',
  'tell',
  'batch_id',
  'attempts',
  'is_replaced',
] as const;

export type ClaimedRow = Pick<DeliveryRow, (typeof claimedColumns)[number]>;

/** The stored state. An unknown one counts as waiting. */
export function readState(state: string): DeliveryState {
  return deliveryStates.find((known) => known === state) ?? 'waiting';
}

/** Decrypts a column. Null when it is empty or can't be opened. */
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

/** The door through which it came. */
export function readSource(source: string): Delivery['source'] {
  return storedShape.shape.source.parse(source);
}

function readContact(json: string | null): Contact | null {
  if (json === null) return null;
  const contact = storedContact.safeParse(JSON.parse(json));
  return contact.success ? contact.data : null;
}

/** Reads only the name of a stored contact, or null. Reading the rest would double the cost. */
export function readStoredName(json: string | null): string | null {
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
