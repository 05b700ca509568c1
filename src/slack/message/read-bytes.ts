import type { CountryCode } from '../../contact/phone/phone.ts';
import { readVcardsInSlices } from '../../intake/card/vcard.ts';
import { countHiddenSheets, describeSheets } from '../../intake/describe-workbook.ts';
import type { PictureFault, WorkbookFault } from '../../intake/file-problem.ts';
import { readMail, type AttachedFile } from '../../intake/mail/mail.ts';
import {
  isUnreadable,
  readTextInSlices,
  readWorkbookInSlices,
  recogniseInSlices,
} from '../../intake/read-shared.ts';
import type { WorkbookPeople } from '../../intake/read-workbook.ts';
import { readCsvInSlices } from '../../intake/sheet/csv.ts';
import { toSheet } from '../../intake/sheet/sheet.ts';
import { runInSlices, type Pause } from '../../timing/slices.ts';
import { remarksOn, type FileRemark } from './file-remarks.ts';
import type { FileRefusal } from './shared-file.ts';
import type { SharedPeople } from './shared-people.ts';

/** A file without people, and why. `count` is its size in bytes or people when that was too large. */
export type UnreadFile = {
  readonly name: string;
  readonly why:
    | FileRefusal
    | PictureFault
    | UnreadWorkbook
    | 'other-kind'
    | 'too-many'
    | 'nobody'
    | 'left-out';
  readonly count: number | null;
};

type UnreadWorkbook = Exclude<WorkbookFault, 'too-large' | 'no-workbook'> | 'too-large-inside';

/** docs/decisions.md 19. */
export const maxPeople = 10_000;

/** The people of a file. `found` counts all of them, kept or not. */
export type ReadFile = {
  readonly people: readonly SharedPeople[];
  readonly found: number;
  readonly remarks: readonly FileRemark[];
};

/** A mail in one file, like one that Slack took apart. */
export type MailFile = {
  readonly texts: readonly string[];
  readonly mails: readonly string[];
  readonly files: readonly AttachedFile[];
};

/** Reads a file by its content. */
export async function readBytes(
  bytes: Uint8Array,
  filename: string,
  country: CountryCode | null,
  pause: Pause,
): Promise<ReadFile | UnreadFile | MailFile> {
  const shared = { bytes, filename };
  if (isUnreadable(bytes)) return { name: filename, why: 'other-kind', count: null };
  switch (await recogniseInSlices(shared, pause)) {
    case 'vcard': {
      const { drafts, found } = await readVcardsInSlices(bytes, pause, maxPeople);
      return { people: [{ kind: 'drafts', filename, drafts }], found, remarks: [] };
    }
    case 'csv': {
      const sheet = await readCsvInSlices(bytes, pause, { most: maxPeople, country });
      const list = sheet.found === 0 ? await readList(shared, country, pause) : null;
      return list !== null && list.found > 0
        ? list
        : {
            people: [{ kind: 'sheet', filename, ...toSheet(sheet) }],
            found: sheet.found,
            remarks: remarksOn(filename, sheet.problems),
          };
    }
    case 'workbook':
      return fromWorkbook(filename, await readWorkbookInSlices(bytes, pause, { most: maxPeople, country }));
    case 'mail': {
      const { subject, text, files } = await runInSlices(readMail(bytes), pause);
      return { texts: [text], mails: [subject === '' ? filename : subject], files };
    }
    case 'text':
      return readList(shared, country, pause);
  }
}

function fromWorkbook(filename: string, book: WorkbookPeople): ReadFile | UnreadFile {
  switch (book.kind) {
    case 'fault':
      return { name: filename, why: whyUnread(book.fault), count: null };
    case 'list':
      return {
        people: [{ kind: 'drafts', filename, drafts: book.drafts }],
        found: book.drafts.length,
        remarks: remarksOn(filename, countHiddenSheets(book.hiddenSheets)),
      };
    case 'sheets': {
      const areSeveral = book.sheets.length + book.passedOver.length > 1;
      const nameOf = (sheet: string) => (areSeveral ? `${filename} · ${sheet}` : filename);
      return {
        people: book.sheets.map(({ name, sheet }) => ({
          kind: 'sheet' as const,
          filename: nameOf(name),
          ...toSheet(sheet),
        })),
        found: book.sheets.reduce((sum, { sheet }) => sum + sheet.found, 0),
        remarks: remarksOn(filename, describeSheets(book)),
      };
    }
  }
}

function whyUnread(fault: WorkbookFault): UnreadFile['why'] {
  if (fault === 'no-workbook') return 'other-kind';
  return fault === 'too-large' ? 'too-large-inside' : fault;
}

async function readList(
  shared: { readonly bytes: Uint8Array; readonly filename: string },
  country: CountryCode | null,
  pause: Pause,
): Promise<ReadFile> {
  const { drafts, problems } = await readTextInSlices(shared, country, pause);
  return {
    people: [{ kind: 'drafts', filename: shared.filename, drafts }],
    found: drafts.length,
    remarks: remarksOn(shared.filename, problems),
  };
}
