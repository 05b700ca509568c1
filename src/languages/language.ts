/** Words parted by blanks; `_` is the blank inside a phrase. */
type Words = string;

type Slots<Name extends string> = Readonly<Partial<Record<Name, Words>>>;

/**
 * What forms and notices call the fields of a contact. `person` are those a notice is about, `weak` those who are it
 * only where nobody else is named, `other` people and places it is not about, `thing` what has numbers that are no
 * telephone, `small` what may stand beside any of them.
 */
export type LabelSlot =
  | 'name'
  | 'given'
  | 'surname'
  | 'person'
  | 'weak'
  | 'phone'
  | 'email'
  | 'company'
  | 'other'
  | 'thing'
  | 'small';

/** Everyday speech around a name. `calls` asks to call, to write to or to add somebody. */
export type SpeechSlot = 'calls';

/** How letters begin and end. */
export type MailSlot = 'greetings' | 'closings';

/** Everything the readers know of one language; what a language leaves out is not read in it. */
export type Language = {
  /** BCP 47; `und` is what is written in any of them. */
  readonly code: string;
  readonly labels?: Slots<LabelSlot>;
  readonly speech?: Slots<SpeechSlot>;
  readonly mail?: Slots<MailSlot>;
};
