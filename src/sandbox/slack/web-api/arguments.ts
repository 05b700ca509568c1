import * as z from 'zod';
import { readJson } from '../send/deliver-parcel.ts';

/** A required name or id. */
export const word = z.string().min(1);

/** A boolean, in JSON or as a form writes it. */
export const flag = z
  .union([z.boolean(), z.string()])
  .transform((value) => value === true || value === 'true' || value === '1');

/** A whole number, in JSON or as a form writes it. */
export const count = z
  .union([z.number(), z.string()])
  .transform(Number)
  .refine((value) => Number.isInteger(value), 'must be a valid number');

/** A structured value, which a form sends as a JSON string. Checked where it is used. */
export const structured = z
  .unknown()
  .transform((value) => (typeof value === 'string' ? readJson(value) : value));
