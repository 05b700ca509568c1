/** The inputs of a contact that a problem can stand at; they are also the block ids of the form. */
type Field = 'name' | 'phone' | 'country' | 'email' | 'tags' | 'attributes' | 'destination';

/** Something a person can fix: a stable code, a sentence that says how, and the field it stands at. */
export type Problem = {
  readonly field: Field | null;
  readonly code: string;
  readonly message: string;
};
