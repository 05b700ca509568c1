import { createFigures } from '../figures.ts';

const { figure, counted, megabytes } = createFigures('en-US');

/** What files were not read, and why. */
export const files = {
  files: {
    unseen: (name: string) => `I can’t open ${name}. Invite me to the channel first.`,
    deleted: (name: string) => `${name} was deleted.`,
    unreachable: (name: string) => `${name} couldn’t be downloaded from Slack. Try again in a minute.`,
    'too-large': (name: string, bytes: number | null) =>
      `${name} is ${bytes === null ? 'too large' : `${megabytes(bytes)} MB`}; the limit is 5 MB. Split the file.`,
    'too-many': (name: string, count: number | null) =>
      `${name} has ${figure(count ?? 0)} people; the limit is 10,000. Split the file.`,
    canvas: (name: string) => `${name} is a canvas, which apps can’t read. Copy the text and paste it here.`,
    list: (name: string) =>
      `${name} is a Slack list, which apps can’t read. Export it as CSV and share that.`,
    post: (name: string) => `${name} is a post, which apps can’t read. Copy the text and paste it here.`,
    cloud: (name: string) =>
      `${name} is only linked from another service, not stored in Slack. Download it and upload it here.`,
    hidden: (name: string) => `${name} is hidden by your Slack plan’s history limit. Upload it again.`,
    'empty-mail': (name: string) => `${name} is an email without text.`,
    password: (name: string) => `${name} is protected by a password. Save a copy without one and share that.`,
    'old-workbook': (name: string) =>
      `${name} is an Excel file from before 2007. Save it as .xlsx and share that.`,
    'binary-workbook': (name: string) => `${name} is a binary Excel file. Save it as .xlsx and share that.`,
    numbers: (name: string) => `${name} is a Numbers file. Export it to Excel or CSV and share that.`,
    damaged: (name: string) => `${name} is damaged. Open it in Excel, save it again and share that.`,
    'too-large-inside': (name: string) =>
      `${name} is too large inside. Copy the people into a new workbook and share that.`,
    'other-kind': (name: string) => `${name} isn’t a contact card, spreadsheet or text file.`,
    'no-code': (name: string) => `No QR code found in ${name}.`,
    'whatsapp-link': (name: string) =>
      `The WhatsApp QR code in ${name} holds no phone number. Open it in WhatsApp and share the contact from there.`,
    'no-person': (name: string) => `The QR code in ${name} holds no phone number or contact.`,
    'picture-format': (name: string) =>
      `${name} is a picture I can’t open. Save it as PNG or JPEG and share that.`,
    'large-picture': (name: string) =>
      `${name} is too large a picture. Share a smaller copy, or crop it to the QR code.`,
    'damaged-picture': (name: string) => `${name} is damaged and can’t be opened. Share it again.`,
    'slow-picture': (name: string) =>
      `Looking for a QR code in ${name} took too long. Crop the picture to the code and share that.`,
    'left-out': (name: string, count: number | null) =>
      `${name} wasn’t opened: I read up to ${figure(count ?? 0)} files at once.`,
    nobody: (name: string) => `No contacts found in ${name}.`,
  },
  remarks: {
    'rows-passed-over': (name: string, count: number) =>
      `${counted(count, { one: 'row', other: 'rows' })} of ${name} skipped: totals, repeated headings and the like.`,
    'hidden-rows': (name: string, count: number) =>
      count === 1
        ? `1 row of ${name} is hidden there; it is in this list too.`
        : `${figure(count)} rows of ${name} are hidden there; they are in this list too.`,
    'rows-cut': (name: string, count: number) =>
      `${name} has more than ${figure(count)} rows; what is below wasn’t read. Split the file.`,
    'columns-cut': (name: string, count: number) =>
      `${name} has more than ${figure(count)} columns; those to the right weren’t read.`,
    'hidden-sheets': (name: string, count: number) =>
      `${counted(count, { one: 'hidden sheet', other: 'hidden sheets' })} of ${name} ${count === 1 ? 'wasn’t' : 'weren’t'} read.`,
    'sheets-cut': (name: string, count: number) =>
      `${counted(count, { one: 'sheet', other: 'sheets' })} of ${name} not read: there are too many.`,
    'text-cut': (name: string, count: number) =>
      `Only the first ${figure(count)} characters of ${name} were read. Split the file.`,
    'sheet-passed-over': (name: string) => `${name} was skipped: it has no phone column.`,
  },
};
