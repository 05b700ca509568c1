import { cleanLine } from './clean-text.ts';
import type { Problem } from './problem.ts';

export type NameReading =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: Problem };

const LONGEST_NAME = 200;

/** Reads a name as one clean line; letters of any script or a pictograph make a name, a bare number does not. */
export function readName(raw: string): NameReading {
  const name = cleanLine(raw);
  if (name === '') return refuse('missing', 'Add a name.');
  if (name.length > LONGEST_NAME)
    return refuse('too-long', `Shorten the name to ${LONGEST_NAME} characters.`);
  if (!/[\p{L}\p{So}]/u.test(name)) return refuse('not-a-name', 'Add a name with at least one letter.');
  return { ok: true, name };
}

function refuse(code: string, message: string): NameReading {
  return { ok: false, problem: { field: 'name', code, message } };
}
