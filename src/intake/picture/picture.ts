import type { Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { runInSlices, type Pause, type SlicedWork } from '../../timing/slices.ts';
import { createTurns } from '../../timing/turns.ts';
import { readCardsOfText } from '../card/vcard.ts';
import { readText } from '../prose/free-text.ts';
import { mergeSame } from '../recognise/merge-same.ts';
import { createNumberReader } from '../recognise/number-reader.ts';
import { readCode } from './code.ts';
import type { PictureFault } from '../file-problem.ts';
import { scanPicture } from './scan.ts';

/** The people in a picture's QR codes, and its faults, each once. */
export type PictureReading = {
  readonly drafts: readonly Draft[];
  readonly faults: readonly PictureFault[];
};

/** Reads the people in a picture's QR codes in slices. `country` is for numbers without a calling code. */
export type ReadPicture = (
  bytes: Uint8Array,
  country: CountryCode | null,
  pause: Pause,
) => Promise<PictureReading>;

/** Creates a reader that takes one picture at a time, since decoding may take 100 MB. */
export function createPictureReader(): ReadPicture {
  const inTurn = createTurns(1);
  return async (bytes, country, pause) => {
    const scan = await inTurn(() => scanPicture(bytes));
    if (scan.kind === 'refused') return { drafts: [], faults: [scan.fault] };
    if (scan.texts.length === 0) return { drafts: [], faults: ['no-code'] };
    return runInSlices(readCodes(scan.texts, country), pause);
  };
}

/** Reads the texts of QR codes. A person in two of them counts once. */
export function* readCodes(
  texts: readonly string[],
  country: CountryCode | null,
): SlicedWork<PictureReading> {
  const people: Draft[] = [];
  const faults = new Set<PictureFault>();
  for (const text of texts) {
    yield;
    const code = readCode(text);
    if (code.kind === 'nobody') {
      faults.add(code.why);
      continue;
    }
    const drafts = code.kind === 'person' ? [code.draft] : yield* readMore(code, country);
    if (drafts.length === 0) faults.add('no-person');
    people.push(...drafts);
  }
  return { drafts: yield* mergeSame(people, createNumberReader(country)), faults: [...faults] };
}

function* readMore(
  { kind, text }: { readonly kind: 'card' | 'text'; readonly text: string },
  country: CountryCode | null,
): SlicedWork<readonly Draft[]> {
  const intake = yield* kind === 'card' ? readCardsOfText(text) : readText(text, country);
  return intake.drafts;
}
