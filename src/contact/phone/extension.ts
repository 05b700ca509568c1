import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';

/** A typed number and its extension. WhatsApp has no extensions. */
export type SplitNumber = { readonly number: string; readonly extension: string | null };

const LABELS = anyOf(lexicon.numbers('extensions'));
const BEFORE_LABEL = String.raw`[\s,;([/-]*(?<!\p{L})`;
const LABELLED = new RegExp(
  String.raw`${BEFORE_LABEL}(?:${LABELS})[.:=]*[\s,-]*\(?(\d{1,20})\)?#?[)\]]?$`,
  'iu',
);
const DIALLED_ON = /[\s]*(?:,,|;|[pw])[:.]?[\s,-]*(\d{1,15})#?$/iu;
const AFTER_SIGN = /[\s,(]*(?<!\p{L})[x#~,][:.]?[\s,-]*(\d{1,9})#?\)?$/iu;
const AMERICAN = /[- ]+(\d{1,6})#$/u;

/** Splits `03 331 6005 ext 3456`. Knows the forms of Google's library and words of more languages. */
export function splitExtension(typed: string): SplitNumber {
  if (!/[\p{L}#~,;]/u.test(typed)) return { number: typed, extension: null };
  for (const pattern of [LABELLED, DIALLED_ON, AFTER_SIGN, AMERICAN]) {
    const match = pattern.exec(typed);
    const number = match ? typed.slice(0, match.index) : '';
    if (match?.[1] !== undefined && /(?:\d\D*){4}/.test(number)) return { number, extension: match[1] };
  }
  return { number: typed, extension: null };
}
