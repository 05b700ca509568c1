import type { CountryCode } from '../../contact/phone/phone.ts';
import { readCsvInSlices } from '../../intake/sheet/csv.ts';
import {
  isUnreadable,
  readTextInSlices,
  readWorkbookInSlices,
  recogniseInSlices,
} from '../../intake/read-shared.ts';
import { pictureFormatOf } from '../../intake/picture/format.ts';
import type { PictureReading, ReadPicture } from '../../intake/picture/picture.ts';
import { countHiddenSheets, describeSheets } from '../../intake/describe-workbook.ts';
import type { FileProblem, PictureFault, WorkbookFault } from '../../intake/file-problem.ts';
import type { Pause } from '../../timing/slices.ts';
import type { WorkbookPeople } from '../../intake/read-workbook.ts';
import { readVcardsInSlices } from '../../intake/card/vcard.ts';
import type { DownloadFile, FileRefusal } from './shared-file.ts';
import type { SharedFile, SharedMessage } from './shared-message.ts';
import { toSheet } from '../../intake/sheet/sheet.ts';
import { countPeople, type SharedPeople } from './shared-people.ts';

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

/** A remark on a file that was read, such as skipped rows or parts that were too large. */
type FileRemark = {
  readonly name: string;
  readonly what: RemarkCode;
  readonly count: number;
};

type RemarkCode = (typeof remarkCodes)[number];

const remarkCodes = [
  'rows-passed-over',
  'hidden-rows',
  'sheet-passed-over',
  'hidden-sheets',
  'rows-cut',
  'columns-cut',
  'sheets-cut',
  'text-cut',
] as const;

export type ReadFiles = {
  readonly people: readonly SharedPeople[];
  readonly unread: readonly UnreadFile[];
  readonly remarks: readonly FileRemark[];
  /** The texts of mails, to be read with the message. */
  readonly texts: readonly string[];
  /** The mails' titles. */
  readonly mails: readonly string[];
};

/** docs/decisions.md 19. */
const maxPeople = 10_000;
const maxFiles = 20;

type FileReaders = {
  readonly download: DownloadFile;
  readonly readPicture: ReadPicture;
  readonly pause: Pause;
};

/**
 * Downloads and reads files one at a time, pausing every few milliseconds. Throws only when the picture reader
 * cannot start.
 */
export async function readFiles(
  reading: FileReaders,
  files: readonly SharedFile[],
  country: CountryCode | null,
): Promise<ReadFiles> {
  const people: SharedPeople[] = [];
  const unread: UnreadFile[] = [];
  const remarks: FileRemark[] = [];
  const texts: string[] = [];
  const mails: string[] = [];
  const left = files.slice(0, maxFiles);
  const leaveOut = (others: readonly SharedFile[]) =>
    unread.push(...others.map(({ name }) => ({ name, why: 'left-out' as const, count: maxFiles })));
  leaveOut(files.slice(maxFiles));
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    const read = await readFile(reading, file, country);
    if ('texts' in read) {
      texts.push(...read.texts);
      mails.push(...read.mails);
      // The mail's attachments. A mail inside a mail is not opened.
      left.push(...read.files.slice(0, maxFiles).filter(({ kind }) => kind !== 'mail'));
      leaveOut(read.files.filter(({ kind }, index) => kind === 'mail' || index >= maxFiles));
    } else if ('why' in read) unread.push(read);
    else if ('pictured' in read) {
      unread.push(...read.pictured.faults.map((why) => ({ name: file.name, why, count: null })));
      const { drafts } = read.pictured;
      if (drafts.length > 0) people.push({ kind: 'drafts', filename: file.name, drafts });
    } else if (read.found === 0) unread.push({ name: file.name, why: 'nobody', count: null });
    else if (countPeople(people) + read.found > maxPeople)
      unread.push({ name: file.name, why: 'too-many', count: read.found });
    else {
      people.push(...read.people);
      remarks.push(...read.remarks);
    }
  }
  return { people, unread, remarks, texts, mails };
}

type ReadFile = {
  readonly people: readonly SharedPeople[];
  readonly found: number;
  readonly remarks: readonly FileRemark[];
};

async function readFile(
  reading: FileReaders,
  file: SharedFile,
  country: CountryCode | null,
): Promise<ReadFile | ReadPictureFile | UnreadFile | SharedMessage> {
  const kind = kindOf(file);
  if (kind !== 'readable') return { name: file.name, why: kind, count: null };
  const got = await reading.download(file);
  if (got.kind === 'mail') return got.message;
  if (got.kind === 'refused') return { name: got.name || file.name, why: got.why, count: got.size };
  if (pictureFormatOf(got.bytes) !== null) return readPictured(reading, file, got, country);
  return readBytes(got.bytes, got.name, country, reading.pause);
}

type ReadPictureFile = { readonly pictured: PictureReading };

/**
 * Tries Slack's thumbnail first, which is small and always PNG or JPEG, then the picture itself if no code was
 * found.
 */
async function readPictured(
  { download, readPicture, pause }: FileReaders,
  file: SharedFile,
  got: Extract<Awaited<ReturnType<DownloadFile>>, { readonly kind: 'bytes' }>,
  country: CountryCode | null,
): Promise<ReadPictureFile> {
  const pictured = await readPicture(got.bytes, country, pause);
  if (!got.isThumbnail || !pictured.faults.includes('no-code')) return { pictured };
  const whole = await download(file, 'whole');
  if (whole.kind !== 'bytes') return { pictured };
  const again = await readPicture(whole.bytes, country, pause);
  return { pictured: again.drafts.length > 0 || again.faults.includes('whatsapp-link') ? again : pictured };
}

async function readBytes(
  bytes: Uint8Array,
  filename: string,
  country: CountryCode | null,
  pause: Pause,
): Promise<ReadFile | UnreadFile> {
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

function remarksOn(filename: string, problems: readonly FileProblem[]): readonly FileRemark[] {
  return problems.flatMap((problem) => {
    const what = remarkCodes.find((code) => code === problem.code);
    const sheet = problem.code === 'sheet-passed-over' ? problem.values.name : problem.sheet;
    const name = sheet === undefined ? filename : `${filename} · ${sheet}`;
    return what === undefined ? [] : [{ name, what, count: countIn(problem) }];
  });
}

/** The one figure in the problem's sentence. */
function countIn({ values }: FileProblem): number {
  return Object.values(values ?? {}).find((value) => typeof value === 'number') ?? 1;
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

/** Files that certainly hold no readable person are not downloaded. Doubtful ones are. */
function kindOf(file: SharedFile): 'readable' | UnreadFile['why'] {
  const { name, mimetype, filetype, kind } = file;
  if (kind !== 'hosted' && kind !== 'mail') return kind;
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (workbooks.test(filetype) || workbooks.test(extension)) return 'readable';
  const others = /^(image\/svg|video\/|audio\/|font\/)|pdf|zip|msword|presentation|wordprocessing/;
  return others.test(mimetype.toLowerCase()) ? 'other-kind' : 'readable';
}

const workbooks = /^(?:xls[xmb]?|ods|numbers)$/;
