import type { Draft } from '../contact/draft.ts';
import type { FileProblem } from './file-problem.ts';

/** What something shared turned out to be. */
export type IntakeKind = 'vcard' | 'csv' | 'workbook' | 'picture' | 'text' | 'command' | 'phone';

/** People found in one input, in the order they stand there, and what could not be read. */
export type Intake = {
  readonly kind: IntakeKind;
  readonly drafts: readonly Draft[];
  readonly problems: readonly FileProblem[];
};

/** An intake of a file that may hold more people than anybody wants: `found` counts all of them, kept or not. */
export type CountedIntake = Intake & { readonly found: number };
