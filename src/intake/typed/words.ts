import { lexicon } from '../../languages/lexicon.ts';
import { createDraft } from '../../contact/draft.ts';
import type { Draft } from '../../contact/draft.ts';
import { anyOf, listOf } from '../../languages/notation.ts';

const POLITELY = String.raw`(?:\s+(?:${anyOf(`${lexicon.requests('please')} me`)}))?`;
const HELP = new RegExp(
  String.raw`^(?:[-/]*(?:${anyOf(lexicon.requests('help'))})${POLITELY}|\?+(?!\?))\s*[?!.]*$`,
  'iu',
);
const TEMPLATE = new RegExp(String.raw`^-{0,2}templates?${POLITELY}[?!.]*$`, 'iu');
const STATUS = new RegExp(String.raw`^-{0,2}status${POLITELY}[?!.]*$`, 'iu');
/** Words of other commands. This one answers them with its help. */
const UNKNOWN = new Set(
  listOf(`add list ls show all find search get delete del remove rm edit update undo cancel import export upload sync csv vcf vcard settings setting config configure setup preferences
    version about info ping test debug login logout signin connect disconnect start stop restart reset reload init commands command menu options support feedback contact contacts new create save history whoami`),
);

/** The request of a line without a person. */
type WordOnly =
  | {
      readonly action: 'form';
      readonly draft: Draft;
      readonly problems: readonly [];
      readonly suggestions: readonly [];
    }
  | { readonly action: 'help' | 'status' | 'template' };

/** Reads a line that names nobody: empty, or one of the app's own words. Null for any other line. */
export function readCommandWord(line: string): WordOnly | null {
  if (line === '') return { action: 'form', draft: createDraft(), problems: [], suggestions: [] };
  if (HELP.test(line)) return { action: 'help' };
  if (STATUS.test(line)) return { action: 'status' };
  if (TEMPLATE.test(line)) return { action: 'template' };
  return UNKNOWN.has(line.replace(/^-+/u, '')) ? { action: 'help' } : null;
}
