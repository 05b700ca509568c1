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

/** What stands beside a number or an address, and what kind that makes it. `number` announces any number. */
export type BesideSlot = 'mobile' | 'chat' | 'phone' | 'number' | 'fax' | 'email';

/** What a line of a text names itself before its colon; `other` is no part of a contact. */
export type FieldSlot = 'name' | 'given' | 'surname' | 'person' | 'company' | 'other';

/** What stands before an equals sign or a colon in a typed line; `other` is no part of a contact. */
export type KeySlot = 'name' | 'surname' | 'phone' | 'email' | 'tags' | 'country' | 'other';

/**
 * Everyday speech around a name. `calls` asks to call, to write to or to add somebody; `aside` speaks about somebody
 * beside a name, `predicates` go on from one, `rolesBehind` may follow one and are saved with it, `connects` lead on to a
 * company or a place. Everyday words that are names too are in `namesToo` (written large, another behind them),
 * `aloneToo` (all that stands before a number) and `smallToo` (typed small as well).
 */
export type SpeechSlot =
  | 'calls'
  | 'everyday'
  | 'namesToo'
  | 'aloneToo'
  | 'smallToo'
  | 'particles'
  | 'aside'
  | 'predicates'
  | 'rolesBehind'
  | 'connects'
  | 'openers'
  | 'roles';

/**
 * How a person asks to save somebody. `saveBeforeName` and `introducingSmall` may open a name: they count in small
 * letters before a name in large ones; `saveInTwo` are verbs in two parts with a colon between them; `kinds` are what a
 * contact is called, `numbersOf` what is said to be whose.
 */
export type RequestSlot =
  | 'please'
  | 'thanks'
  | 'greetings'
  | 'asking'
  | 'save'
  | 'saveBeforeName'
  | 'saveOrName'
  | 'saveInTwo'
  | 'closing'
  | 'kinds'
  | 'articles'
  | 'new'
  | 'of'
  | 'object'
  | 'numbersOf'
  | 'introducing'
  | 'introducingSmall'
  | 'nameLabels'
  | 'joinsName'
  | 'joinsNumber';

/** How letters begin and end. */
export type MailSlot = 'greetings' | 'closings';

/** What has numbers that are no telephone: `ids` before them, `numbered` where a word for “number” follows. */
export type NumberSlot = 'ids' | 'numbered';

/** What stands in rows of sheets that are nobody, and in columns of yes and no. */
export type SheetSlot = 'totals' | 'remarks';

/**
 * What stands above the columns of sheets. Here `*` is the rest of a word, and `=` begins what must be the whole
 * heading. Names: `bareName` may also be the other half of a name, `likelyName` is somebody without the word “name”,
 * `ownName` too where nobody else is named, `notGiven` and `notSurname` speak of the other half, `familyFirst` stands
 * before the given name. Numbers: `notPhone` and `notCountry` deny it, `including` turns a code into what comes with it,
 * `reach` says how to reach somebody, `number` says “number” and nothing else, `numberWords` of what kind; from `mobile`
 * to `otherKind` they tell kinds of numbers. People: a row is about its `guests`, else its `payers`, hardly its `hosts`
 * and never `otherPeople`; `plain` words say what is given and not of whom. `describes`, `kind` and `kindOf` speak about a
 * field; `holders` are people though a thing is named. The last eight are nothing of a contact.
 */
export type HeadingSlot =
  | 'name'
  | 'bareName'
  | 'likelyName'
  | 'ownName'
  | 'surelyGiven'
  | 'given'
  | 'notGiven'
  | 'surname'
  | 'notSurname'
  | 'familyFirst'
  | 'secondSurname'
  | 'middle'
  | 'prefix'
  | 'suffix'
  | 'nickname'
  | 'phonetic'
  | 'company'
  | 'jobs'
  | 'phone'
  | 'notPhone'
  | 'phoneIds'
  | 'reach'
  | 'number'
  | 'numberWords'
  | 'including'
  | 'callingCode'
  | 'areaCode'
  | 'country'
  | 'notCountry'
  | 'mobile'
  | 'landline'
  | 'chat'
  | 'fax'
  | 'pager'
  | 'main'
  | 'primary'
  | 'home'
  | 'work'
  | 'otherKind'
  | 'email'
  | 'address'
  | 'tags'
  | 'guests'
  | 'payers'
  | 'hosts'
  | 'otherPeople'
  | 'plain'
  | 'holders'
  | 'describes'
  | 'kind'
  | 'kindOf'
  | 'things'
  | 'namesOfThings'
  | 'numbersOfPeople'
  | 'papers'
  | 'ids'
  | 'days'
  | 'states'
  | 'withheld';

/** Everything the readers know of one language; what a language leaves out is not read in it. */
export type Language = {
  /** BCP 47; `und` is what is written in any of them. */
  readonly code: string;
  readonly labels?: Slots<LabelSlot>;
  readonly beside?: Slots<BesideSlot>;
  readonly fields?: Slots<FieldSlot>;
  readonly keys?: Slots<KeySlot>;
  readonly speech?: Slots<SpeechSlot>;
  readonly requests?: Slots<RequestSlot>;
  readonly mail?: Slots<MailSlot>;
  readonly numbers?: Slots<NumberSlot>;
  readonly sheets?: Slots<SheetSlot>;
  readonly headings?: Slots<HeadingSlot>;
};
