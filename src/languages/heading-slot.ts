/**
 * The words of sheet headings, by meaning. In these lists `*` is the rest of a word, and `=` marks a whole
 * heading.
 *
 * Names:
 * - `bareName` may also be one half of a name.
 * - `likelyName` is a person without the word “name”, and so is `ownName` when nobody else is named.
 * - `notGiven` and `notSurname` mean the other half of the name.
 * - `familyFirst` comes before the given name.
 *
 * Numbers:
 * - `notPhone` and `notCountry` rule one out.
 * - `including` turns a code into the number it comes with.
 * - `reach` says how to reach someone.
 * - `number` means only “number”, and `numberWords` say of what kind.
 * - `mobile` to `otherKind` are kinds of phones.
 *
 * People:
 * - A row is about its `guests`, else its `payers`, hardly its `hosts`, and never `otherPeople`.
 * - `plain` words say what is given, not of whom.
 * - `describes`, `kind` and `kindOf` are about a field.
 * - `holders` are people though the word names a thing, and `couples` are two of them.
 *
 * Ambiguous words are `surnameOrNickname`, `formOfAddress` (with `besideAddress`) and `postcodeToo`.
 * The last eight slots are not part of a contact.
 */
export const headingSlots = [
  'name',
  'bareName',
  'likelyName',
  'ownName',
  'surelyGiven',
  'given',
  'notGiven',
  'surname',
  'notSurname',
  'familyFirst',
  'secondSurname',
  'middle',
  'prefix',
  'suffix',
  'nickname',
  'phonetic',
  'company',
  'jobs',
  'phone',
  'notPhone',
  'phoneIds',
  'reach',
  'number',
  'numberWords',
  'including',
  'callingCode',
  'areaCode',
  'country',
  'notCountry',
  'mobile',
  'landline',
  'chat',
  'fax',
  'pager',
  'main',
  'primary',
  'home',
  'work',
  'otherKind',
  'email',
  'address',
  'tags',
  'guests',
  'payers',
  'hosts',
  'otherPeople',
  'plain',
  'holders',
  'describes',
  'kind',
  'kindOf',
  'couples',
  'surnameOrNickname',
  'formOfAddress',
  'besideAddress',
  'besideKind',
  'postcodeToo',
  'things',
  'namesOfThings',
  'numbersOfPeople',
  'papers',
  'ids',
  'days',
  'states',
  'withheld',
] as const;

export type HeadingSlot = (typeof headingSlots)[number];
