import type { Problem } from '../contact/problem.ts';
import type { PhoneNotice } from '../contact/phone/notice.ts';
import type { FileProblem, FileProblemValues } from '../intake/file-problem.ts';
import type { Phone } from '../contact/phone/phone.ts';
import { describeNotice, describePhone, describeProblem, describeReason } from '../slack/wording/describe.ts';
import { english } from '../slack/wording/en.ts';
import { countOf, formatCount } from './count.ts';

/** A problem as programs read it. */
export type ProblemText = { readonly code: string; readonly message: string };

/** A contact's problem in English, in the form's words. */
export function problemText(problem: Problem): ProblemText {
  return { code: problem.code, message: describeProblem(problem, english) };
}

/** The same in the words of the command line, where the country is an option, not a field. */
export function explainProblem(problem: Problem): string {
  return problem.code === 'country-needed'
    ? 'The country is not known: add --country, or start the number with +.'
    : problemText(problem).message;
}

/** A notice about a number. */
export function noticeText(notice: PhoneNotice): ProblemText {
  return { code: notice.code, message: describeNotice(notice, english) };
}

/** Why the inbox refused a contact. */
export function reasonText(reason: string): string {
  return describeReason(reason, String, english);
}

/** A number, its country and kind. */
export function phoneText(phone: Phone): string {
  return describePhone(phone, english);
}

/** A file's problem, with the sheet it is about. */
export function fileProblemText(problem: FileProblem): ProblemText {
  const sentence = sentenceOf(problem);
  return {
    code: problem.code,
    message: problem.sheet === undefined ? sentence : `Sheet “${problem.sheet}”: ${sentence}`,
  };
}

function sentenceOf<Code extends keyof FileProblemValues>(problem: {
  readonly code: Code;
  readonly values: FileProblemValues[Code];
}): string {
  return sentences[problem.code](problem.values);
}

type Sentences = {
  readonly [Code in keyof FileProblemValues]: (values: FileProblemValues[Code]) => string;
};

const nobodyIn = {
  cards: 'No contact card found. Share a .vcf file, or paste everything from BEGIN:VCARD to END:VCARD.',
  sheet: 'No contacts found in this file. Its first row should name the columns: name, phone, email.',
  workbook:
    'No contacts found in this workbook. The first row of a sheet should name its columns: name, phone, email.',
} as const;

const sentences: Sentences = {
  'not-text': () => 'This is no contact card, spreadsheet or text.',
  'no-contacts': (values) => nobodyIn[values.in],
  'unclear-phone-column': ({ columns }) =>
    `Which column has the phone number? It may be ${columns.map(columnName).join(', ')}. Give the right one the heading “Phone”.`,
  'no-phone-column': () => 'No phone column found. Choose one, or give it the heading “Phone”.',
  'rows-passed-over': ({ rows }) =>
    `${countOf(rows, 'row', 'rows')} skipped: totals, page numbers, repeated headings and the like.`,
  'hidden-rows': ({ rows }) =>
    rows === 1
      ? '1 row is hidden in the workbook; it was read too.'
      : `${formatCount(rows)} rows are hidden in the workbook; they were read too.`,
  'rows-cut': ({ rows }) =>
    `It has more than ${formatCount(rows)} rows: what is below was not read. Split it into smaller files.`,
  'columns-cut': ({ columns }) => `Columns after the ${formatCount(columns)}th were not read.`,
  'hidden-sheets': ({ sheets }) =>
    sheets === 1 ? '1 hidden sheet was not read.' : `${formatCount(sheets)} hidden sheets were not read.`,
  'sheets-cut': ({ sheets }) =>
    `${countOf(sheets, 'sheet')} ${sheets === 1 ? 'was' : 'were'} not read. Split it into smaller files.`,
  'text-cut': ({ characters }) =>
    `Only the first ${formatCount(characters)} characters were read. Split it into smaller files.`,
  'sheet-passed-over': ({ name }) => `Sheet “${name}” was skipped: it has no phone column.`,

  'workbook-password': () =>
    'This workbook is protected by a password. Save a copy without one and use that.',
  'workbook-old-workbook': () =>
    'This is an Excel file from before 2007 (.xls). Save it as .xlsx and use that.',
  'workbook-binary-workbook': () => 'This is a binary Excel file (.xlsb). Save it as .xlsx and use that.',
  'workbook-numbers': () => 'This is a Numbers file. Export it to Excel or CSV and use that.',
  'workbook-no-workbook': () => 'This isn’t a spreadsheet. Use .xlsx, .ods or CSV.',
  'workbook-damaged': () => 'This workbook is damaged. Open it in Excel, save it again and use that.',
  'workbook-too-large': () =>
    'This workbook is too large inside. Copy the people into a new workbook and use that.',

  'no-code': () => 'No QR code found in it.',
  'whatsapp-link': () =>
    'A WhatsApp QR code in it holds no phone number. Open it in WhatsApp and share the contact from there.',
  'no-person': () => 'A QR code in it holds no phone number or contact.',
  'picture-format': () => 'Only PNG and JPEG pictures can be read. Save it as one of them.',
  'large-picture': () => 'The picture is too large. Share a smaller copy, or crop it to the QR code.',
  'damaged-picture': () => 'The picture is damaged and can’t be opened.',
  'slow-picture': () => 'Looking for a QR code took too long. Crop the picture to the code.',
};

/** A column without a heading is known only by its position. */
function columnName(heading: string): string {
  return /^\d+$/.test(heading) ? `column ${heading}` : `“${heading}”`;
}
