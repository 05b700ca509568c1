import type { Language } from './language.ts';
import { arabic } from './ar.ts';
import { bulgarian } from './bg.ts';
import { bengali } from './bn.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { estonian } from './et.ts';
import { persian } from './fa.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { gujarati } from './gu.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { croatian } from './hr.ts';
import { hungarian } from './hu.ts';
import { indonesian } from './id.ts';
import { international } from './international.ts';
import { icelandic } from './is.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { kannada } from './kn.ts';
import { korean } from './ko.ts';
import { lithuanian } from './lt.ts';
import { latvian } from './lv.ts';
import { malayalam } from './ml.ts';
import { marathi } from './mr.ts';
import { malay } from './ms.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { punjabi } from './pa.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { slovak } from './sk.ts';
import { slovenian } from './sl.ts';
import { serbian } from './sr.ts';
import { swedish } from './sv.ts';
import { swahili } from './sw.ts';
import { tamil } from './ta.ts';
import { telugu } from './te.ts';
import { thai } from './th.ts';
import { filipino } from './tl.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { urdu } from './ur.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

/** Every language the readers know, and the words that are the same in all of them. */
export const allLanguages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  estonian,
  latvian,
  lithuanian,
  polish,
  czech,
  slovak,
  hungarian,
  romanian,
  croatian,
  slovenian,
  serbian,
  turkish,
  russian,
  ukrainian,
  bulgarian,
  greek,
  arabic,
  persian,
  urdu,
  hebrew,
  hindi,
  marathi,
  bengali,
  tamil,
  telugu,
  kannada,
  malayalam,
  gujarati,
  punjabi,
  thai,
  indonesian,
  malay,
  vietnamese,
  filipino,
  swahili,
  japanese,
  chinese,
  korean,
  international,
  icelandic,
];
