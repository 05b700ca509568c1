import * as z from 'zod';

const Fields = z.record(z.string(), z.unknown());

/** The fields of an unknown value. Empty when it is not an object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  const parsed = Fields.safeParse(value);
  return parsed.success ? parsed.data : {};
}

/** A text field of an unknown object. Empty when it is not a text. */
export function textIn(fields: Record<string, unknown>, key: string): string {
  return textOf(fields, key) ?? '';
}

/** The objects in a list of an unknown object. Anything else in the list is skipped. */
export function listIn(fields: Record<string, unknown>, key: string): Record<string, unknown>[] {
  const value = fields[key];
  return Array.isArray(value) ? value.map(fieldsOf).filter((entry) => Object.keys(entry).length > 0) : [];
}

/** Whether an unknown value is an object. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** One field of an unknown value, without reading the others. Undefined when absent. */
export function fieldOf(value: unknown, key: string): unknown {
  const read: unknown = isObject(value) ? Reflect.get(value, key) : undefined;
  return read;
}

/** The same for a text. Undefined when it is not a text. */
export function textOf(value: unknown, key: string): string | undefined {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : undefined;
}
