import type { english } from './en.ts';

/** Every sentence people read in Slack; the English catalogue is the pattern for all languages. */
export type Wording = typeof english;
