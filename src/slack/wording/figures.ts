import { countryNameIn } from '../../contact/country-name.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';

/** A noun's forms by plural category (CLDR). `other` covers those the language does not list. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Numbers and plurals as a language writes them. */
export type Figures = {
  /** A count: 2,500. */
  readonly figure: (count: number) => string;
  /** The form for a count: `choose(1, { one: 'is', other: 'are' })`. */
  readonly choose: (count: number, forms: Forms) => string;
  /** A count with its noun: “1 contact”, “2,500 contacts”. */
  readonly counted: (count: number, forms: Forms) => string;
  /** “Fair, Web or Referral”, cut to the length a sentence allows. */
  readonly list: (items: readonly string[]) => string;
  readonly country: (code: CountryCode) => string;
  /** A size in MB with one digit, rounded up so that a size over a limit never reads as the limit. */
  readonly megabytes: (bytes: number) => string;
};

/** Creates a language's figures by its BCP 47 tag. */
export function createFigures(locale: string): Figures {
  const numbers = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plurals = new Intl.PluralRules(locale);
  const figure = (count: number) => numbers.format(count);
  const choose = (count: number, forms: Forms) => forms[plurals.select(count)] ?? forms.other;
  return {
    figure,
    choose,
    list: (items) => lists.format(items.length > 12 ? [...items.slice(0, 12), '…'] : items),
    country: (code) => countryNameIn(locale, code),
    counted: (count, forms) => `${figure(count)} ${choose(count, forms)}`,
    megabytes: (bytes) => tenths.format(Math.ceil((bytes / 1_048_576) * 10) / 10),
  };
}
