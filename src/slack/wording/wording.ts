import type { english } from './en.ts';

/** Every sentence that people read in Slack. The English catalogue is the model for all languages. */
export type Wording = typeof english;
