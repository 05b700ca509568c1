import type * as z from 'zod';
import { shape } from './team-settings-shape.ts';

type Issue = Pick<z.core.$ZodIssue, 'path'>;

/** Settings without the entries of a wrong shape: a whole field or channel, or else the whole part. */
export function withoutUnreadable(given: unknown, issues: readonly Issue[]): unknown {
  if (!isRecord(given)) return given;
  const parts = Object.keys(shape.shape).filter((part) => Object.hasOwn(given, part));
  return Object.fromEntries(
    parts.map((part) => {
      const wrong = issues.flatMap(({ path: [first, ...rest] }) => (first === part ? [rest[0]] : []));
      return [part, wrong.length === 0 ? given[part] : withoutEntries(given[part], new Set(wrong))];
    }),
  );
}

/** Settings without the parts of which only the name is written. */
export function withoutBlanks(given: unknown): unknown {
  if (!isRecord(given) || Array.isArray(given)) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

/** Undefined, which counts as left out, when the fault is in more than single entries. */
function withoutEntries(value: unknown, wrong: ReadonlySet<PropertyKey | undefined>): unknown {
  if (wrong.has(undefined)) return undefined;
  if (Array.isArray(value)) return value.filter((_, index) => !wrong.has(index));
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
