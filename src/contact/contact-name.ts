import { cleanLine } from './clean-text.ts';
import type { FaultOf, Problem, ProblemValues } from './problem.ts';

export type NameReading =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: Problem };

type NameFault = FaultOf<ProblemValues, 'name-missing' | 'name-too-long' | 'not-a-name'>;

const LONGEST_NAME = 200;

/**
 * Reads a name as one clean line. It needs a letter of any script or a pictograph; a bare number is no name.
 */
export function readName(raw: string): NameReading {
  const name = cleanLine(raw);
  if (name === '') return refuse({ code: 'name-missing', values: null });
  if (name.length > LONGEST_NAME) return refuse({ code: 'name-too-long', values: { most: LONGEST_NAME } });
  if (!/[\p{L}\p{So}]/u.test(name)) return refuse({ code: 'not-a-name', values: null });
  return { ok: true, name };
}

function refuse(fault: NameFault): NameReading {
  return { ok: false, problem: { field: 'name', ...fault } };
}
