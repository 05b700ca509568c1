import type { Draft } from '../contact/draft.ts';
import type { FileProblem } from './file-problem.ts';

/** What something shared turned out to be. */
export type IntakeKind = 'vcard' | 'csv' | 'workbook' | 'mail' | 'picture' | 'text' | 'command' | 'phone';

/** The people in one input, in order, and what could not be read. */
export type Intake = {
  readonly kind: IntakeKind;
  readonly drafts: readonly Draft[];
  readonly problems: readonly FileProblem[];
};

/** The intake of a file that may hold too many people. `found` counts all of them, kept or not. */
export type CountedIntake = Intake & { readonly found: number };
