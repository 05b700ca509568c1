import type { Problem } from '../contact/problem.ts';

/** A problem in the words of the command line, where a country is an option and not a field. */
export function explainProblem({ code, message }: Pick<Problem, 'code' | 'message'>): string {
  return code === 'country-needed'
    ? 'The country is not known: add --country, or start the number with +.'
    : message;
}
