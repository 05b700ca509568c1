/**
 * What one language calls the fields of forms and notices; `_` stands for the blank inside a phrase.
 * `person` are those a notice is about, `weak` those who are it only where nobody else is named, `other` people and
 * places it is not about, `thing` what has numbers that are no telephone, `small` what may stand beside any of them.
 */
export type LabelWords = {
  readonly name: string;
  readonly given: string;
  readonly surname: string;
  readonly person: string;
  readonly weak: string;
  readonly phone: string;
  readonly email: string;
  readonly company: string;
  readonly other: string;
  readonly thing: string;
  readonly small: string;
};
