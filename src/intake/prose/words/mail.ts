import { lexicon } from '../../../languages/lexicon.ts';
import { foldedWords } from '../../../languages/folded-words.ts';
import { listOf } from '../../../languages/notation.ts';

let greetingSet: ReadonlySet<string> | null = null;
let closingSet: ReadonlySet<string> | null = null;

/** How a letter begins, folded. */
export function greetings(): ReadonlySet<string> {
  greetingSet ??= folded(lexicon.mail('greetings'));
  return greetingSet;
}

/** How a letter ends, folded. */
export function closings(): ReadonlySet<string> {
  closingSet ??= folded(lexicon.mail('closings'));
  return closingSet;
}

function folded(phrases: string): ReadonlySet<string> {
  return new Set(listOf(phrases).map(foldedWords));
}

/** “My number”, “call me”: the writer speaks of themself. */
export const FIRST_PERSON =
  /(?<![\p{L}\p{M}])(?:my|me|mine|i['’]?m|i am|this is|mein|meine|meiner|meinen|mich|mir|mon|ma|mes|moi|me|mi|mis|llamarme|llámame|llamadme|escríbeme|contactarme|meu|minha|mim|mio|mia|chiamarmi|chiamami|contattarmi|scrivermi|mijn|mij|mitt|min|mig|meg|mój|moj|moja|moje|mnie|mne|můj|můj|můj|mé|moje|môj|mi|ma|számom|telefonszámom|engem|meu|mea|mă|moj|moje|mene|benim|beni|bana|numaram|telefonum|мой|моя|моё|мое|мне|меня|мій|моя|мені|мене|моят|мен|μου|με|εμένα|رقمي|جوالي|هاتفي|شماره من|שלי|אליי|אלי|मेरा|मेरी|मुझे|मुझसे|saya|aku|tôi|mình|yangu|nipigie|minun|numeroni|minulle|puhelinnumeroni)(?![\p{L}\p{M}])|私|わたし|僕|当方|我的|打给我|联系我|제\s|저의|저에게|ผม|ฉัน|ดิฉัน/iu;
