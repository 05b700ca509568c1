import type { HeadingSlot } from './heading-slot.ts';

/** Words separated by blanks. `_` is the blank inside a phrase. */
type Words = string;

type Slots<Name extends string> = Readonly<Partial<Record<Name, Words>>>;

/**
 * The labels of forms and notices. A notice is about its `person`, or about a `weak` one if nobody else is
 * named. `other` are people and places it is not about. `thing` has numbers that are not phones, `small` may
 * accompany any label, and `anyNumber` is a number of any kind.
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
  | 'small'
  | 'anyNumber';

/**
 * The words next to a number or an address, by the kind they give it. `number` announces any number. `behind`,
 * `is` and `at` may come between the label and the number. `letters` are labels in small letters. `ofName` belong to a name when capitalised.
 * `sites` are places and departments: under a person's name, their number is that person's. In scripts
 * without blanks, `unspacedPlace` comes before `unspacedPhone`, and `unspacedBehind` after it.
 */
type BesideSlot =
  | 'mobile'
  | 'chat'
  | 'phone'
  | 'number'
  | 'fax'
  | 'email'
  | 'behind'
  | 'is'
  | 'at'
  | 'letters'
  | 'ofName'
  | 'sites'
  | 'unspacedPhone'
  | 'unspacedPlace'
  | 'unspacedBehind';

/** The parts of a label in scripts without blanks. `aroundName` are polite words around a name. */
type UnspacedSlot =
  | 'contactName'
  | 'other'
  | 'phone'
  | 'email'
  | 'thing'
  | 'company'
  | 'surname'
  | 'given'
  | 'name'
  | 'person'
  | 'aroundName';

/** What a line calls itself before its colon. `other` is not part of a contact. */
type FieldSlot = 'name' | 'given' | 'surname' | 'person' | 'company' | 'other';

/** The words before an equals sign or a colon in a typed line. `other` is not part of a contact. */
type KeySlot = 'name' | 'surname' | 'phone' | 'email' | 'tags' | 'country' | 'other';

/**
 * Everyday speech around a name.
 * - `calls` ask to call, write to or add someone. `called` reports a call, and `asks` says whom it is for.
 * - `aside` speaks about someone next to a name, and `predicates` continue after one.
 * - `rolesBehind` may follow a name and are saved with it.
 * - `connects` lead to a company or a place.
 * - `notes` are days, states and sources next to a name, and `cities` are places behind one. Common names are left out.
 * - `unspacedWishes` say what somebody wants, in scripts without blanks.
 * - `from` comes before an employer, `with` before one with a legal form or a trade, `in` before a place, `of` before either, `about` before a subject.
 * - `iAm` and `introduces` come before a name.
 * - `approaches` follow someone who got in touch: “Jane Doe is interested in …”.
 * - `streets` begin an address.
 * - `someone` got in touch and has no name. `errands` follow one of us, who is to call.
 * - `nothing` is what forms write for nobody.
 *
 * Everyday words that are also names: `namesToo` (capitalised before another word), `capitalsToo`
 * (capitalised), `ofTwoToo` (with one other word), `aloneToo` (alone before a number) and `smallToo` (also in
 * lowercase).
 */
type SpeechSlot =
  | 'calls'
  | 'everyday'
  | 'namesToo'
  | 'aloneToo'
  | 'smallToo'
  | 'particles'
  | 'capitalsToo'
  | 'ofTwoToo'
  | 'aside'
  | 'predicates'
  | 'rolesBehind'
  | 'connects'
  | 'openers'
  | 'noNameAlone'
  | 'roles'
  | 'loneRoles'
  | 'abbreviatedRoles'
  | 'abbreviatedNames'
  | 'unspacedRoles'
  | 'honorifics'
  | 'credentials'
  | 'sons'
  | 'thingEndings'
  | 'notes'
  | 'unspacedWishes'
  | 'cities'
  | 'from'
  | 'with'
  | 'in'
  | 'about'
  | 'of'
  | 'and'
  | 'articles'
  | 'iAm'
  | 'introduces'
  | 'called'
  | 'asks'
  | 'approaches'
  | 'streets'
  | 'someone'
  | 'errands'
  | 'nothing';

/**
 * The words in company names: legal `forms` (`formsBefore` come first, `shortForms` count only as written),
 * words of `trades`, `places` at the end, and `employers` before a name. `brands` are companies everybody knows.
 * `family` behind “and” makes a company of a name: “Ada Quill and Sons”.
 */
type CompanySlot =
  | 'forms'
  | 'shortForms'
  | 'formsBefore'
  | 'unspacedForms'
  | 'trades'
  | 'places'
  | 'brands'
  | 'employers'
  | 'family';

/**
 * The words that ask to save someone.
 * - `saveBeforeName` and `introducingSmall` can begin a name, as can words with one of the `saveStems`. They
 *   count only in lowercase before a capitalised name.
 * - `saveInTwo` are verbs in two parts, listed with a colon between them.
 * - A name is saved `as` one of the `kinds`, `into` one of the `lists`.
 * - `kinds` are words for a contact, `kindsLarge` those of languages that capitalise nouns.
 * - `notices` are what someone may have sent: “call”, “message”. One before `of` and a name reports it.
 * - `owning` says whose one of the `numbersOf` is.
 * - `closingAfterCase` follows a name with one of the `caseEndings`.
 * - `namesWithVerb` begin like a verb and are names.
 * - `joinsOrName` lead from a name to its number like `joinsNumber`, and are names too: “Erik, hans mobil …”.
 */
type RequestSlot =
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
  | 'notices'
  | 'introducing'
  | 'introducingSmall'
  | 'nameLabels'
  | 'joinsName'
  | 'joinsNumber'
  | 'joinsOrName'
  | 'saveStems'
  | 'as'
  | 'into'
  | 'lists'
  | 'kindsLarge'
  | 'owning'
  | 'ownKinds'
  | 'unspacedOwning'
  | 'closingAfterCase'
  | 'caseEndings'
  | 'namesWithVerb'
  | 'also'
  | 'help';

/**
 * How letters begin and end, what mail programs add (`*` is a person or a thing), and how writers refer to
 * themselves.
 */
type MailSlot =
  | 'greetings'
  | 'closings'
  | 'from'
  | 'to'
  | 'subject'
  | 'wrote'
  | 'automatic'
  | 'dialIn'
  | 'meetingIds'
  | 'firstPerson'
  | 'unspacedFirstPerson'
  | 'signsBehind'
  | 'signsFor';

/**
 * The words for numbers that are not phones.
 * - `ids` come before such a number (`surnamesToo` are also surnames, `idsInCapitals` count only in capitals).
 * - `numbered` come before a word for “number”. `compounds` end such a word unless it begins with `phoneStems`.
 * - `registers` come before a place and the number of a company.
 * - `rooms` and `places` keep their number.
 * - `refused` come before a phone that is taken back, `void` after one.
 * - `hotlines` are a company's own phones, and `offersHelp` announces one: “Questions? Call …”.
 * - `or` and `another` come between two phones, `extensions` before the end of one.
 */
type NumberSlot =
  | 'ids'
  | 'surnamesToo'
  | 'idsInCapitals'
  | 'numbered'
  | 'compounds'
  | 'phoneStems'
  | 'registers'
  | 'rooms'
  | 'places'
  | 'extensions'
  | 'or'
  | 'another'
  | 'hotlines'
  | 'offersHelp'
  | 'refused'
  | 'void'
  | 'money';

type CalendarSlot = 'months' | 'units';

/**
 * The words of sheet rows that are not people (`counting` 12 `records` `counted`, `page` 1 `outOf` 2, `made` …
 * `madeBy`), and of yes/no columns.
 */
type SheetSlot =
  | 'totals'
  | 'remarks'
  | 'records'
  | 'counting'
  | 'counted'
  | 'outOf'
  | 'page'
  | 'pageBehind'
  | 'rights'
  | 'made'
  | 'madeBy'
  | 'legend'
  | 'yes'
  | 'no';

/** What word lists cannot express, mostly in scripts without blanks. */
export type Grammar = {
  /** Removes what joins a field's name to the rest. */
  readonly tidyField?: (field: string) => string;
  /** Removes from a piece of a typed line what asks to save it. */
  readonly withoutRequest?: (piece: string) => string;
  /** The part of a name that belongs to a sentence about it. */
  readonly asideIn?: (name: string) => string | null;
};

/** Everything the readers know of one language. What is missing is not recognised in it. */
export type Language = {
  /** BCP 47. `und` is for what is the same in all languages. */
  readonly code: string;
  readonly labels?: Slots<LabelSlot>;
  readonly beside?: Slots<BesideSlot>;
  readonly unspaced?: Slots<UnspacedSlot>;
  readonly fields?: Slots<FieldSlot>;
  readonly keys?: Slots<KeySlot>;
  readonly speech?: Slots<SpeechSlot>;
  readonly companies?: Slots<CompanySlot>;
  readonly requests?: Slots<RequestSlot>;
  readonly mail?: Slots<MailSlot>;
  readonly numbers?: Slots<NumberSlot>;
  readonly calendar?: Slots<CalendarSlot>;
  readonly sheets?: Slots<SheetSlot>;
  readonly headings?: Slots<HeadingSlot>;
  readonly grammar?: Grammar;
};
