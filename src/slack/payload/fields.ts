import * as z from 'zod';

const Fields = z.record(z.string(), z.unknown());

/** The fields of a value from outside; none when it is no object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  const parsed = Fields.safeParse(value);
  return parsed.success ? parsed.data : {};
}

/** A text of an object from outside; empty when it is none. */
export function textIn(fields: Record<string, unknown>, key: string): string {
  return textOf(fields, key) ?? '';
}

/** The objects of a list from outside; what is no object is passed over. */
export function listIn(fields: Record<string, unknown>, key: string): Record<string, unknown>[] {
  const value = fields[key];
  return Array.isArray(value) ? value.map(fieldsOf).filter((entry) => Object.keys(entry).length > 0) : [];
}

/** Whether a value from outside has fields at all. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** One field of a value from outside, without a look at the others; undefined when there is none. */
export function fieldOf(value: unknown, key: string): unknown {
  const read: unknown = isObject(value) ? Reflect.get(value, key) : undefined;
  return read;
}

/** The same for a text; undefined when it is none. */
export function textOf(value: unknown, key: string): string | undefined {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : undefined;
}
