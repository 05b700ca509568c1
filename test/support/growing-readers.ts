import { readCountry } from '../../src/contact/read-country.ts';
import { readEmail } from '../../src/contact/email.ts';
import type { TeamField } from '../../src/contact/fields.ts';
import { readPhone } from '../../src/contact/phone/phone.ts';
import { noRules } from '../../src/contact/rules.ts';
import { readVcards } from '../../src/intake/card/vcard.ts';
import { readShared } from '../../src/intake/read-shared.ts';
import { readFreeText } from '../../src/intake/prose/free-text.ts';
import { readSlackMarkup } from '../../src/intake/prose/slack-markup.ts';
import { readMail } from '../../src/intake/mail/mail.ts';
import { readCsv } from '../../src/intake/sheet/csv.ts';
import { splitDelimitedCells } from '../../src/intake/sheet/delimited-cells.ts';
import { readCommandLine } from '../../src/intake/typed/command-line.ts';
import { takeTeamValues } from '../../src/intake/typed/team-values.ts';
import { runAtOnce } from '../../src/timing/slices.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const field = (key: string, type: TeamField['type']): TeamField => ({
  key,
  label: key,
  type,
  options: [],
  required: false,
  default: null,
});
const rules = { ...noRules, fields: [field('birthday', 'date'), field('note', 'text')] };

/** Each reader with the most it is given, and the text around the run. */
export const readers: Readonly<
  Record<string, { readonly most: number; readonly read: (run: string) => unknown }>
> = {
  'a message': { most: 40_000, read: (run) => readFreeText(`Ana${run}x\n9876543210`, 'IN') },
  'the end of a message': { most: 40_000, read: (run) => readFreeText(`Ana Lee 9876543210 ${run}`, 'IN') },
  'the start of a message': {
    most: 40_000,
    read: (run) => readFreeText(`${run} Ana Lee 9876543210`, 'IN'),
  },
  'a labelled message': { most: 40_000, read: (run) => readFreeText(`Name: ${run}ж\n9876543210`, 'IN') },
  'a typed line': { most: 1_980, read: (run) => readCommandLine(`Ana${run}x 9876543210`, 'IN') },
  'the start of a typed line': { most: 1_980, read: (run) => readCommandLine(`${run} 9876543210`, 'IN') },
  'a file': { most: 40_000, read: (run) => readShared({ bytes: bytes(run), filename: 'a.txt' }, 'IN') },
  'a phone cell': {
    most: 16_000,
    read: (run) =>
      readCsv(bytes(`Name,Phone\nAna,"98765${run.replaceAll('"', '""')}43210"\n`), { country: 'IN' }),
  },
  'a heading': {
    most: 16_000,
    read: (run) =>
      readCsv(bytes(`Name,Phone,"x${run.replaceAll('"', '""')}x"\nAna,9876543210,x\n`), { country: 'IN' }),
  },
  'an undoubled cell': {
    most: 16_000,
    read: (run) => readCsv(bytes(`Name,Phone\nAna${run}x,9876543210\n`), { country: 'IN' }),
  },
  'a card': {
    most: 16_000,
    read: (run) => readVcards(bytes(`BEGIN:VCARD\nFN:Ana${run}x\nTEL;TYPE=${run}x:+919876543210\nEND:VCARD`)),
  },
  'a cell that holds a line': {
    most: 32_000,
    read: (run) => runAtOnce(splitDelimitedCells([['Name,Phone'], [`Ana${run}x,9876543210`]])),
  },
  'the headers of a mail': {
    most: 40_000,
    read: (run) =>
      runAtOnce(
        readMail(
          bytes(
            `From: Ana${run} <a@b.example>\nSubject: =?utf-8?Q?${run}?=\nMIME-Version: 1.0\nContent-Type: text/plain; name=${run}x\n\nHi`,
          ),
        ),
      ),
  },
  'the page of a mail': {
    most: 40_000,
    read: (run) =>
      runAtOnce(
        readMail(bytes(`From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>${run}x</p>`)),
      ),
  },
  'the value of a team’s field': {
    most: 1_900,
    read: (run) => takeTeamValues(`Ana 9876543210 Birthday: ${run}x note: ${run}x`, rules),
  },
  'Slack markup': { most: 40_000, read: (run) => readSlackMarkup(`<${run}x|${run}> ${run}`) },
  'a number': { most: 240, read: (run) => readPhone(`98765${run}43210`, 'IN') },
  'an address': { most: 1_000, read: (run) => readEmail(`<a${run}@b${run}.example`) },
  'a country': { most: 16_000, read: (run) => readCountry(`${run}India${run}x`) },
};

const roundsBeforeFailing = 8;

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The least of some rounds: other work of the machine only adds. */
function leastMs(work: () => unknown, enoughMs: number): number {
  let least = Infinity;
  for (let round = 0; round < roundsBeforeFailing && least > enoughMs; round += 1)
    least = Math.min(least, cpuMs(work));
  return least;
}

/** What is this fast at its longest needs no comparison. */
const fastMs = 40;
export const mostGrowth = 6;

/** How much more the whole length costs than a quarter of it; 1 where it is fast anyhow. */
export function growth(readLength: (length: number) => unknown, most: number): number {
  const whole = leastMs(() => readLength(most), fastMs);
  if (whole <= fastMs) return 1;
  const quarter = leastMs(() => readLength(most / 4), 0);
  return whole / Math.max(quarter, fastMs / mostGrowth);
}
