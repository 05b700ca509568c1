import type { ColumnRole } from '../../../intake/sheet/column.ts';
import type { RowFilter } from '../../payload/row-filters.ts';
import { createFigures } from '../figures.ts';
import { ownCopyDeleted } from './own-copy.ts';

const { figure, counted, choose } = createFigures('en-US');

/** The review of several contacts. */
export const review = {
  title: 'Add contacts',
  close: 'Close',
  add: (count: number) => `Add ${counted(count, { one: 'contact', other: 'contacts' })}`,
  adding: (count: number) =>
    `Adding ${counted(count, { one: 'contact', other: 'contacts' })}. Progress is in your messages with addcontact.`,
  addNone: 'Add contacts',
  nothingTicked: 'Select at least one person.',
  notKept: (reference: string) =>
    `addcontact’s database isn’t available, so the review can’t start. Try again in a minute. Reference ${reference}`,
  confirmedOnItsWay: (done: number, all: number, title: string) =>
    `You’ve already confirmed this review. It’s on its way: *${figure(done)} of ${counted(all, { one: 'contact', other: 'contacts' })}* saved in the *${title}* inbox so far. There’s no need to add them again.`,
  confirmedDone: (outcome: string) =>
    `You’ve already confirmed this review.\n${outcome}\nThere’s no need to add these people again.`,
  ended: 'This review has expired. Use the shortcut on the message again.',

  from: (title: string, counts: string) => `*${title}*\n${counts}`,
  fromMessage: 'From the message',
  fromTyped: 'From what you typed',
  counts: {
    ready: (count: number) => `${figure(count)} ready`,
    corrected: (count: number) => `${figure(count)} corrected`,
    doubtful: (count: number) => `${figure(count)} to check`,
    attention: (count: number) => `${figure(count)} to fix`,
    twice: (count: number) => counted(count, { one: 'duplicate', other: 'duplicates' }),
    left: (count: number) => `${figure(count)} not selected`,
    known: (count: number) => `${figure(count)} known`,
    renames: (count: number) =>
      `${figure(count)} ${choose(count, { one: 'renames', other: 'rename' })} someone`,
  },
  filters: {
    all: 'All',
    attention: 'Needs fixing',
    doubtful: 'Check',
    ready: 'Ready',
    corrected: 'Corrected',
    twice: 'Duplicates',
    left: 'Not selected',
    known: 'Known',
    renames: 'Renames',
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
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'person', other: 'people' })} not added yet. We’ll keep your review for 24 hours.`,
  readyNow: (count: number, file: string | null) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'person', other: 'people' })} found. Ready to review.`,
  openReview: 'Continue',
  discard: 'Discard',
  discarded: (file: string | null) =>
    `${file === null ? 'Review' : `*${file}*: review`} discarded. Nothing was added.`,

  unseen: (names: string) =>
    `I can’t open ${names} because I’m not in that channel. \`/invite @addcontact\` there and try again, or paste or upload it here.`,
  paste: 'Paste the card or the numbers',
  pastePlaceholder: 'BEGIN:VCARD … or Jane Doe +91 98765 43210',
  upload: 'Or upload the file',
  fillIn: 'Fill in the form instead',
  readPasted: 'Continue',
  pasteMissing: 'Paste something or upload a file, or fill in the form instead.',
  thatFile: 'that file',
};
