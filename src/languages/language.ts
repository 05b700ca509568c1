import type { HeadingSlot } from './heading-slot.ts';

/** Words parted by blanks; `_` is the blank inside a phrase. */
type Words = string;

type Slots<Name extends string> = Readonly<Partial<Record<Name, Words>>>;

/**
 * What forms and notices call the fields of a contact. `person` are those a notice is about, `weak` those who are it
 * only where nobody else is named, `other` people and places it is not about, `thing` what has numbers that are no
 * telephone, `small` what may stand beside any of them, `anyNumber` a number of whatever it is.
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
 * What stands beside a number or an address, and what kind that makes it. `number` announces any number, `behind` and
 * `is` may stand between the label and the number, `ofName` belong to a name where they are written large. Scripts without
 * blanks put `unspacedPlace` before `unspacedPhone` and `unspacedBehind` behind it.
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
  | 'ofName'
  | 'unspacedPhone'
  | 'unspacedPlace'
  | 'unspacedBehind';

/** What a label holds where no blanks part its words; `aroundName` are polite words around who is named. */
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

/** What a line of a text names itself before its colon; `other` is no part of a contact. */
type FieldSlot = 'name' | 'given' | 'surname' | 'person' | 'company' | 'other';

/** What stands before an equals sign or a colon in a typed line; `other` is no part of a contact. */
type KeySlot = 'name' | 'surname' | 'phone' | 'email' | 'tags' | 'country' | 'other';

/**
 * Everyday speech around a name. `calls` asks to call, to write to or to add somebody; `aside` speaks about somebody
 * beside a name, `predicates` go on from one, `rolesBehind` may follow one and are saved with it, `connects` lead on to a
 * company or a place. Everyday words that are names too are in `namesToo` (written large, another behind them),
 * `capitalsToo` (written large), `ofTwoToo` (with one other word), `aloneToo` (all that stands before a number) and
 * `smallToo` (typed small as well). `from` stands before an employer, `in` before a place, `of` before either, `iAm` and
 * `introduces` before a name; `called` tells a call, `asks` for whom it is; `nothing` is what forms write for nobody.
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
  | 'from'
  | 'in'
  | 'of'
  | 'and'
  | 'articles'
  | 'iAm'
  | 'introduces'
  | 'called'
  | 'asks'
  | 'nothing';

/**
 * What companies are called by: legal `forms` (`formsBefore` stand in front, `shortForms` count as they are written),
 * words of `trades`, `places` at the end, and `employers` before a name.
 */
type CompanySlot =
  | 'forms'
  | 'shortForms'
  | 'formsBefore'
  | 'unspacedForms'
  | 'trades'
  | 'places'
  | 'employers';

/**
 * How a person asks to save somebody. `saveBeforeName` and `introducingSmall` may open a name: they count in small
 * letters before a name in large ones, as what begins with one of `saveStems`; `saveInTwo` are verbs in two parts with a
 * colon between them; a name is saved `as` one of the `kinds`, `into` one of the `lists`; `kinds` are what a
 * contact is called (`kindsLarge` where nouns are written large), `numbersOf` what is said to be whose by `owning`;
 * `closingAfterCase` follows a name that has an ending.
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
  | 'introducing'
  | 'introducingSmall'
  | 'nameLabels'
  | 'joinsName'
  | 'joinsNumber'
  | 'saveStems'
  | 'as'
  | 'into'
  | 'lists'
  | 'kindsLarge'
  | 'owning'
  | 'ownKinds'
  | 'unspacedOwning'
  | 'closingAfterCase'
  | 'also'
  | 'help';

/**
 * How letters begin and end, what mail programs write around them (`*` is somebody or something), and how people speak of
 * themselves in them.
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
 * What has numbers that are no telephone: `ids` before them (`surnamesToo` are surnames as well), `numbered` where a word
 * for “number” follows, `compounds` end such a word unless it begins with `phoneStems`; `rooms` and `places` keep their
 * number. `or` and `another` stand between two telephones, `extensions` before the end of one.
 */
type NumberSlot =
  | 'ids'
  | 'surnamesToo'
  | 'numbered'
  | 'compounds'
  | 'phoneStems'
  | 'rooms'
  | 'places'
  | 'extensions'
  | 'or'
  | 'another'
  | 'money';

type CalendarSlot = 'months' | 'units';

/** What stands in rows of sheets that are nobody (`counting` 12 `records` `counted`, `page` 1 `outOf` 2, `made` … `madeBy`), and in columns of yes and no. */
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

/** What no list can say, mostly of scripts without blanks. */
export type Grammar = {
  /** A field without what joins its name to the rest. */
  readonly tidyField?: (field: string) => string;
  /** A piece of a typed line without what asks for it to be saved. */
  readonly withoutRequest?: (piece: string) => string;
};

/** Everything the readers know of one language; what a language leaves out is not read in it. */
export type Language = {
  /** BCP 47; `und` is what is written in any of them. */
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
