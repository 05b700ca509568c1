import type { Draft } from '../contact/draft.ts';
import type { Problem } from '../contact/problem.ts';

/** What something shared turned out to be. */
export type IntakeKind = 'vcard' | 'csv' | 'text' | 'command' | 'phone';

/** People found in one input, in the order they stand there, and what could not be read. */
export type Intake = {
  readonly kind: IntakeKind;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
};
