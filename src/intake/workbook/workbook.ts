import type { SlicedWork } from '../../timing/slices.ts';
import { readOds } from './ods.ts';
import type { WorkbookFault } from '../file-problem.ts';
import { WorkbookError } from './problem.ts';
import type { WorkbookSheets } from './rows.ts';
import { readXlsx } from './xlsx.ts';
import { readXmlWorkbook, xmlWorkbookOf } from './xml-workbook.ts';
import { readDirectory, type ZipDirectory } from './zip.ts';

export type WorkbookReading =
  | ({ readonly ok: true } & WorkbookSheets)
  | { readonly ok: false; readonly fault: WorkbookFault };

/** The most bytes inflated from one workbook. */
const mostInflated = 48 * 1024 * 1024;

/**
 * Reads the visible sheets of .xlsx, .xlsm, .ods and of workbooks that are one XML file. Never throws. Time and memory are bounded, whatever the
 * file claims.
 */
export function* readWorkbook(bytes: Uint8Array): SlicedWork<WorkbookReading> {
  try {
    // A password puts a new workbook into the old container, which says so inside.
    if (isCompound(bytes)) return { ok: false, fault: faultOfCompound(bytes) };
    const xml = xmlWorkbookOf(bytes);
    if (xml !== null) return { ok: true, ...(yield* readXmlWorkbook(bytes, xml)) };
    const directory = readDirectory(bytes);
    const zip = { bytes, directory, budget: { left: mostInflated } };
    const fault = foreignFormat(directory);
    if (fault !== null) return { ok: false, fault };
    const isOds = directory.has('content.xml') && !directory.has('[content_types].xml');
    return { ok: true, ...(yield* isOds ? readOds(zip) : readXlsx(zip)) };
  } catch (error) {
    if (error instanceof WorkbookError) return { ok: false, fault: error.fault };
    // Offsets that lead nowhere give a RangeError.
    if (error instanceof RangeError) return { ok: false, fault: 'damaged' };
    throw error;
  }
}

function foreignFormat(directory: ZipDirectory): WorkbookFault | null {
  const names = [...directory.keys()];
  if (names.some((name) => name.endsWith('workbook.bin'))) return 'binary-workbook';
  if (names.some((name) => name.endsWith('.iwa') || name === 'index.zip')) return 'numbers';
  const isOffice = names.some(
    (name) => name === 'content.xml' || name.endsWith('.rels') || name.startsWith('xl/'),
  );
  const isOther = names.some((name) => name.startsWith('word/') || name.startsWith('ppt/'));
  return isOffice && !isOther ? null : 'no-workbook';
}

/** Whether the first bytes are a workbook's, or another file's in the same containers, whatever its name. */
export function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return (
    isCompound(bytes) ||
    startsWith(bytes, [0x50, 0x4b, 3, 4]) ||
    startsWith(bytes, [0x50, 0x4b, 5, 6]) ||
    xmlWorkbookOf(bytes) !== null
  );
}

function isCompound(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** The streams of documents, presentations and Outlook's mails, which use the same old container. */
const otherStreams = ['WordDocument', 'PowerPoint Document', '__properties_version1.0'];

/** The old container's directory names its streams in UTF-16. */
function faultOfCompound(bytes: Uint8Array): WorkbookFault {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return 'password';
  return otherStreams.some(has) ? 'no-workbook' : 'old-workbook';
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
