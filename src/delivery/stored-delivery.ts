import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Contact } from '../contact/contact.ts';
import type { CountryCode } from '../contact/phone.ts';
import type { DeliveriesTable } from '../store/schema.ts';
import type { Sealing } from '../store/sealing.ts';
import type { Delivery, DeliveryState } from './delivery.ts';

export type DeliveryRow = Selectable<DeliveriesTable>;

/** What a value is sealed for: it opens in this column of this row only. */
export const placeOf = (column: 'contact' | 'response_url' | 'reason', id: string): string =>
  `deliveries:${column}:${id}`;

/** Reads a row; what is erased, altered or of another shape is null. */
export function readDelivery(row: DeliveryRow, sealing: Sealing): Delivery {
  const open = (column: 'contact' | 'response_url' | 'reason') => {
    const value = row[column];
    return value === null ? null : tryOpen(sealing, value, placeOf(column, row.id));
  };
  const shape = storedShape.parse(row);
  return {
    id: row.id,
    key: row.key,
    teamId: row.team_id,
    destination: row.destination,
    contact: readContact(open('contact')),
    source: shape.source,
    askedBy: row.asked_by,
    tell: shape.tell,
    replyTo:
      row.channel_id === null && row.response_url === null
        ? null
        : {
            responseUrl: open('response_url'),
            responseUrlUntil: row.response_url_until ?? 0,
            channelId: row.channel_id,
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

/** The state as stored; anything but the settled ones is on its way. */
export function readState(state: string): DeliveryState {
  return state === 'imported' || state === 'refused' ? state : 'waiting';
}

function tryOpen(sealing: Sealing, value: string, place: string): string | null {
  try {
    return sealing.open(value, place);
  } catch {
    return null;
  }
}

function readContact(json: string | null): Contact | null {
  if (json === null) return null;
  const contact = storedContact.safeParse(JSON.parse(json));
  return contact.success ? contact.data : null;
}

const storedShape = z.object({
  source: z.enum(['command', 'form', 'review', 'cli']),
  tell: z.enum(['person', 'batch', 'nobody']),
});

const storedContact = z.object({
  name: z.string(),
  phone: z.object({
    prefix: z.string(),
    number: z.string(),
    e164: z.string(),
    country: z.custom<CountryCode>((value) => typeof value === 'string').nullable(),
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
      z.object({
        code: z.enum(['extension-dropped', 'landline', 'rewritten', 'other-country']),
        message: z.string(),
      }),
    ),
  }),
  email: z.string().nullable(),
  tags: z.array(z.string()),
  attributes: z.array(z.object({ key: z.string(), value: z.string() })),
});
