import type { CountryCode } from '../../contact/phone/phone.ts';
import type { AttachedFile } from '../../intake/mail/mail.ts';
import { pictureFormatOf } from '../../intake/picture/format.ts';
import type { PictureReading, ReadPicture } from '../../intake/picture/picture.ts';
import type { Pause } from '../../timing/slices.ts';
import type { FileRemark } from './file-remarks.ts';
import { maxPeople, readBytes, type MailFile, type ReadFile, type UnreadFile } from './read-bytes.ts';
import type { DownloadFile } from './shared-file.ts';
import type { SharedFile, SharedMessage } from './shared-message.ts';
import { countPeople, type SharedPeople } from './shared-people.ts';

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
  const left: (SharedFile | AttachedFile)[] = files.slice(0, maxFiles);
  const leaveOut = (others: readonly { readonly name: string }[]) =>
    unread.push(...others.map(({ name }) => ({ name, why: 'left-out' as const, count: maxFiles })));
  leaveOut(files.slice(maxFiles));
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    const read = await readFile(reading, file, country);
    if ('texts' in read) {
      texts.push(...read.texts);
      mails.push(...read.mails);
      // The mail's attachments. A mail inside a mail is not opened.
      left.push(...read.files.slice(0, maxFiles).filter((one) => !isMail(one)));
      leaveOut(read.files.filter((one, index) => isMail(one) || index >= maxFiles));
    } else if ('why' in read) unread.push(read);
    else if ('pictured' in read) {
      unread.push(...read.pictured.faults.map((why) => ({ name: file.name, why, count: null })));
      const { drafts } = read.pictured;
      if (drafts.length > 0) people.push({ kind: 'drafts', filename: file.name, drafts });
    } else if (read.found === 0) {
      unread.push({ name: file.name, why: 'nobody', count: null });
      remarks.push(...read.remarks.filter(({ what }) => what === 'hidden-sheets'));
    } else if (countPeople(people) + read.found > maxPeople)
      unread.push({ name: file.name, why: 'too-many', count: read.found });
    else {
      people.push(...read.people);
      remarks.push(...read.remarks);
    }
  }
  return { people, unread, remarks, texts, mails };
}

async function readFile(
  reading: FileReaders,
  file: SharedFile | AttachedFile,
  country: CountryCode | null,
): Promise<ReadFile | ReadPictureFile | UnreadFile | SharedMessage | MailFile> {
  if ('bytes' in file) return readAttached(reading, file, country);
  const kind = kindOf(file);
  if (kind !== 'readable') return { name: file.name, why: kind, count: null };
  const got = await reading.download(file);
  if (got.kind === 'mail') return got.message;
  if (got.kind === 'refused') return { name: got.name || file.name, why: got.why, count: got.size };
  if (pictureFormatOf(got.bytes) !== null) return readPictured(reading, file, got, country);
  return readBytes(got.bytes, got.name, country, reading.pause);
}

function isMail(file: SharedFile | AttachedFile): boolean {
  return 'bytes' in file ? /\.eml$|^message\.rfc822$/i.test(file.name) : file.kind === 'mail';
}

async function readAttached(
  { readPicture, pause }: FileReaders,
  { name, bytes }: AttachedFile,
  country: CountryCode | null,
): Promise<ReadFile | ReadPictureFile | UnreadFile> {
  if (pictureFormatOf(bytes) !== null) return { pictured: await readPicture(bytes, country, pause) };
  const read = await readBytes(bytes, name, country, pause);
  return 'texts' in read ? { name, why: 'left-out', count: maxFiles } : read;
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
