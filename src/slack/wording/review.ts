import type { ColumnRole } from '../../intake/sheet/headings.ts';
import type { ReviewCounts, RowFilter } from '../payload/row-filters.ts';
import { figure, ownCopyDeleted, plural } from './figures.ts';

/** Every sentence of the review of several contacts, of its files and of its progress; `*…*` is mrkdwn, what people typed comes in escaped. */
export const reviewWording = {
  title: 'Add contacts',
  close: 'Close',
  add: (count: number) => `Add ${plural(count, 'contact', 'contacts')}`,
  adding: (count: number) =>
    `Adding ${plural(count, 'contact', 'contacts')}. Progress is in your messages with addcontact.`,
  addNone: 'Add contacts',
  nothingTicked: 'Select at least one person.',
  notKept: (reference: string) =>
    `addcontact’s database isn’t available, so the review can’t start. Try again in a minute. Reference ${reference}`,
  confirmedOnItsWay: (done: number, all: number, title: string) =>
    `You’ve already confirmed this review. It’s on its way: *${figure(done)} of ${plural(all, 'contact', 'contacts')}* saved in the *${title}* inbox so far. There’s no need to add them again.`,
  confirmedDone: (outcome: string) =>
    `You’ve already confirmed this review.\n${outcome}\nThere’s no need to add these people again.`,
  ended: 'This review has expired. Use the shortcut on the message again.',

  from: (title: string, counts: string) => `*${title}*\n${counts}`,
  fromMessage: 'From the message',
  fromTyped: 'From what you typed',
  filters: {
    all: 'All',
    attention: 'Needs fixing',
    doubtful: 'Check',
    ready: 'Ready',
    corrected: 'Corrected',
    twice: 'Duplicates',
    left: 'Not selected',
  } satisfies Record<RowFilter, string>,
  filterOption: (label: string, count: number) => `${label} (${figure(count)})`,
  filterEmpty: 'No one in this list.',
  rowsOf: (from: number, to: number, all: number) => `${figure(from)}–${figure(to)} of ${figure(all)}`,
  previous: '‹',
  next: '›',
  edit: 'Edit',
  nameless: 'No name',
  notAdded: (who: string) => `Not added · ${who}`,
  chooseNumber: 'Choose a number',
  unusable: (raw: string) => `${raw} (can’t be used)`,
  sameAs: (name: string, row: number) => `:busts_in_silhouette: Same number as ${name} (row ${figure(row)}).`,
  country: 'Country for numbers without +',
  tags: 'Tags for everyone',
  goesToOneOf: (keepDays: number) => `They go to the inbox you choose. ${ownCopyDeleted(keepDays)}`,
  goesTo: (title: string, keepDays: number) => `They go to the *${title}* inbox. ${ownCopyDeleted(keepDays)}`,
  inboxGone: (name: string) =>
    `The inbox “${name}” is no longer set up here. Check the inbox at the bottom, then add them.`,
  inboxUnknown: 'The inboxes set up here have changed. Check the inbox at the bottom, then add them.',

  rowDone: 'Done',

  columnsTitle: 'Columns',
  columnsButton: 'Columns',
  columnsNext: 'Continue',
  columnsAsk: (file: string) => `Which column of *${file}* has the WhatsApp number?`,
  columnsIntro: (file: string) => `*${file}*\nChoose what each column becomes.`,
  columnsLackPhone: ':warning: Choose *Phone* for the column with the WhatsApp number.',
  columnsEmpty: (names: string) => `Empty: ${names}`,
  columnsOf: (from: number, to: number, all: number) =>
    `Columns ${figure(from)}–${figure(to)} of ${figure(all)}`,
  columnAttribute: (key: string) => `Attribute “${key}”`,
  columnRoles: {
    name: 'Name',
    'given-name': 'First name',
    'additional-name': 'Middle name',
    'family-name': 'Last name',
    prefix: 'Name prefix',
    suffix: 'Name suffix',
    nickname: 'Nickname',
    organization: 'Company',
    phone: 'Phone',
    'phone-label': 'Kind of number',
    'calling-code': 'Country code',
    'area-code': 'Area code',
    country: 'Country',
    email: 'Email',
    tags: 'Tags',
    ignored: 'Not imported',
    unknown: 'Not imported',
  } satisfies Record<Exclude<ColumnRole, 'attribute'>, string>,
  notImported: (names: string) => `Not imported: ${names}`,
  columnNumber: (place: number) => `Column ${place}`,

  loading: (files: readonly string[]) =>
    files.length === 1
      ? `:hourglass_flowing_sand: Reading *${files[0]}* …`
      : `:hourglass_flowing_sand: Reading ${files.length} files …`,
  loadingReview: ':hourglass_flowing_sand: Opening your review …',
  kept: (count: number, file: string | null) =>
    `${file === null ? '' : `*${file}*: `}${plural(count, 'person', 'people')} not added yet. We’ll keep your review for 24 hours.`,
  readyNow: (count: number, file: string | null) =>
    `${file === null ? '' : `*${file}*: `}${plural(count, 'person', 'people')} found. Ready to review.`,
  openReview: 'Continue',
  discard: 'Discard',
  discarded: (file: string | null) =>
    `${file === null ? 'Review' : `*${file}*: review`} discarded. Nothing was added.`,

  unseen: (names: string) =>
    `I can’t open ${names} because I’m not in that channel. \`/invite @addcontact\` there and try again, or paste or upload it here.`,
  paste: 'Paste the card or the numbers',
  pastePlaceholder: 'BEGIN:VCARD … or Jane Doe +91 98765 43210',
  upload: 'Or upload the file',
  orType: 'Or type it:',
  thatFile: 'that file',

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
    nobody: (name: string) => `No contacts found in ${name}.`,
  },
  remarks: {
    'rows-passed-over': (name: string, count: number) =>
      `${plural(count, 'row', 'rows')} of ${name} skipped: totals, repeated headings and the like.`,
    'hidden-rows': (name: string, count: number) =>
      count === 1
        ? `1 row of ${name} is hidden there; it is in this list too.`
        : `${figure(count)} rows of ${name} are hidden there; they are in this list too.`,
    'sheet-passed-over': (name: string) => `${name} was skipped: it has no phone column.`,
  },

  progress: (done: number, all: number, title: string) =>
    `:hourglass_flowing_sand: *${figure(done)} of ${plural(all, 'contact', 'contacts')}* saved in the *${title}* inbox`,
  progressRefused: (count: number) => `${figure(count)} refused so far`,
  progressHeld: {
    unavailable: (count: number) =>
      `The inbox isn’t responding. ${remaining(count)} kept safe and will be sent automatically.`,
    unauthorised: (count: number) =>
      `The inbox rejected addcontact’s token. ${remaining(count)} kept safe and will be sent once an admin has renewed the token.`,
    misconfigured: (count: number) =>
      `The address of the inbox is wrong. ${remaining(count)} kept safe and will be sent once an admin has corrected it.`,
    suspicious: (count: number) =>
      `The inbox refused many contacts in a row. ${remaining(count)} kept safe until an admin has checked why.`,
    gone: (count: number) =>
      `That inbox is no longer set up here. ${remaining(count)} kept safe until it is set up again.`,
  },
  doneAll: (count: number, title: string) =>
    `:white_check_mark: *${plural(count, 'contact', 'contacts')}* ${count === 1 ? 'is' : 'are'} in the *${title}* inbox.`,
  doneSome: (count: number, all: number, title: string) =>
    `:white_check_mark: *${figure(count)} of ${plural(all, 'contact', 'contacts')}* ${count === 1 ? 'is' : 'are'} in the *${title}* inbox.`,
  doneNone: (title: string) => `:x: None of these contacts were added to the *${title}* inbox.`,
  endedBelow: ':arrow_down: Finished. The result is in the message below.',
  refused: (count: number) => `:x: *${figure(count)} ${count === 1 ? 'was' : 'were'} refused:*`,
  refusedLine: (who: string, reason: string) => `• ${who}: “${reason}”`,
  refusedMore: (count: number) => `… and ${figure(count)} more`,
  unsent: (count: number) =>
    `:warning: *${figure(count)} ${count === 1 ? 'was' : 'were'} skipped* because ${count === 1 ? 'it still needs' : 'they still need'} fixing.`,
  seeFile: (file: string) => `See \`${file}\` below. Fix the rows and share the file again.`,
  noFile: 'The list of refused contacts couldn’t be uploaded to Slack.',
  retryRefused: (count: number) => `Retry ${plural(count, 'refused contact', 'refused contacts')}`,
  retryGone: 'There is nothing left to retry.',
  retryInboxGone: (name: string, file: string) =>
    `The inbox “${name}” is no longer set up here. Share \`${file}\` again to send these people to another one.`,
  columns: {
    name: 'Name',
    phone: 'Phone',
    email: 'Email',
    company: 'Company',
    tags: 'Tags',
    reason: 'Reason',
  },
} as const;

/** “37 ready · 2 corrected · 3 to fix · 1 duplicate”; zeros are left out. */
export function describeCounts(counts: ReviewCounts): string {
  return [
    counts.ready > 0 && `${figure(counts.ready)} ready`,
    counts.corrected > 0 && `${figure(counts.corrected)} corrected`,
    counts.doubtful > 0 && `${figure(counts.doubtful)} to check`,
    counts.attention > 0 && `${figure(counts.attention)} to fix`,
    counts.twice > 0 && plural(counts.twice, 'duplicate', 'duplicates'),
    counts.left > 0 && `${figure(counts.left)} not selected`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function remaining(count: number): string {
  return count === 1 ? 'The remaining contact is' : `The remaining ${figure(count)} are`;
}

function megabytes(bytes: number): string {
  // Rounded up: what is just over the limit must not read as the limit.
  return (Math.ceil((bytes / 1_048_576) * 10) / 10).toFixed(1);
}
