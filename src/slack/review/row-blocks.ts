import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import { formatPhone } from '../../contact/phone/format.ts';
import { describePhone, describePlace, describeProblem } from '../wording/describe.ts';
import { readPhone, type CountryCode } from '../../contact/phone/phone.ts';
import { idFor, numbered, reviewActions } from '../payload/ids.ts';
import { describeKnownRow } from '../answers/known-note.ts';
import { describeNotices } from '../answers/phone-notes.ts';
import { isTickedAtFirst, type ReviewRow } from './rows.ts';
import { cutText, escapeText, escapeWithin, isolate, limits, mrkdwn, plainText } from '../payload/text.ts';

export type RowContext = {
  /** For numbers without a calling code. */
  readonly country: CountryCode | null;
  /** The row with this number, for naming a twin. */
  readonly rowAt: (index: number) => ReviewRow | undefined;
  /** How often all who would be renamed were ticked with one press. */
  readonly renamesTicked: number;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** One person of a review: who and which number with a tick before it, or what is wrong; then what else there is to see and choose. Two blocks at most. */
export function buildRow(row: ReviewRow, context: RowContext): types.KnownBlock[] {
  return row.contact === null ? buildProblem(row, context) : buildTickable(row, row.contact, context);
}

/**
 * The id of a row's block, from which `readRowIndex` reads its place: new when the app changes what can be chosen or
 * what is chosen without a person's doing, the same when the person does.
 */
function rowBlockId(
  { index, state }: ReviewRow,
  options: readonly unknown[],
  { renamesTicked }: RowContext,
): string {
  const ticked = state === 'renames' ? renamesTicked : isTickedAtFirst(state);
  return idFor(`row_${index}`, [ticked, options]);
}

/** The place of the row a block belongs to, or null. */
export function readRowIndex(blockId: string): number | null {
  const index = /^row_(\d+)(?:_[\da-f]+)?$/.exec(blockId)?.[1];
  return index === undefined ? null : Number(index);
}

function buildTickable(
  row: ReviewRow,
  contact: NonNullable<ReviewRow['contact']>,
  context: RowContext,
): types.KnownBlock[] {
  const option = {
    text: mrkdwn(`*${escapeWithin(contact.name, limits.optionText - 2)}*`),
    value: String(row.index),
  };
  const tick: types.Checkboxes = {
    type: 'checkboxes',
    action_id: reviewActions.tick,
    options: [option],
    ...(row.ticked ? { initial_options: [option] } : {}),
  };
  const menu = numberMenu(row, context);
  const blockId = rowBlockId(row, [option, ...menu.flatMap(({ options }) => options ?? [])], context);
  // The menu shows the number already.
  const phone = menu.length > 0 ? describePlace(contact.phone) : describePhone(contact.phone);
  const lines = [escapeText(phone), ...describeDetails(row, contact, context)];
  return [
    { type: 'actions', block_id: blockId, elements: [tick, ...menu, ...correctionButtons(row)] },
    {
      type: 'section',
      block_id: `${blockId}.details`,
      text: mrkdwn(lines.join('\n')),
      accessory: editButton(row),
    },
  ];
}

function buildProblem(row: ReviewRow, context: RowContext): types.KnownBlock[] {
  const { name, phones } = row.draft;
  const who = name.trim() === '' ? words().review.nameless : cutText(name, 150);
  const first = phones[0] ? ` · ${escapeText(cutText(phones[0].raw, 100))}` : '';
  const problems = row.problems.map((problem) =>
    words().form.lineProblem(escapeText(describeProblem(problem))),
  );
  const menu = numberMenu(row, context);
  const blockId = rowBlockId(
    row,
    menu.flatMap(({ options }) => options ?? []),
    context,
  );
  const elements = [...menu, ...correctionButtons(row)];
  return [
    {
      type: 'section',
      block_id: `${blockId}.problem`,
      text: mrkdwn([words().review.notAdded(`*${escapeText(who)}*${first}`), ...problems].join('\n')),
      accessory: editButton(row),
    },
    ...(elements.length > 0 ? [{ type: 'actions' as const, block_id: blockId, elements }] : []),
  ];
}

function editButton({ index }: ReviewRow): types.Button {
  return {
    type: 'button',
    action_id: reviewActions.edit,
    text: plainText(words().review.edit, limits.buttonText),
    value: String(index),
  };
}

const mostCorrections = 3;

/** What may have been meant, one press away. */
function correctionButtons({ suggestions }: ReviewRow): types.Button[] {
  return suggestions.slice(0, mostCorrections).map(({ e164, display }, place) => ({
    type: 'button',
    action_id: numbered(reviewActions.number, place + 2),
    text: plainText(words().form.takeSuggestion(display), limits.buttonText),
    value: e164,
  }));
}

/** The numbers of a person to choose among; nothing where there is no choice. */
function numberMenu({ draft }: ReviewRow, { country }: RowContext): types.StaticSelect[] {
  const seen = new Set<string>();
  const options: types.PlainTextOption[] = [];
  for (const raw of draft.phones.map((phone) => phone.raw)) {
    if (options.length === limits.options) break;
    const reading = readPhone(raw, draft.country ?? country);
    const same = reading.ok ? reading.phone.e164 : raw;
    if (seen.has(same)) continue;
    seen.add(same);
    const text = reading.ok ? formatPhone(reading.phone.e164) : words().review.unusable(cutText(raw, 40));
    options.push({ text: plainText(text, limits.optionText), value: raw.slice(0, limits.optionValue) });
  }
  const [first] = options;
  if (!first || options.length < 2) return [];
  return [
    {
      type: 'static_select',
      action_id: reviewActions.number,
      placeholder: plainText(words().review.chooseNumber, limits.placeholder),
      options,
      ...(draft.phones.length > 0 ? { initial_option: first } : {}),
    },
  ];
}

/** What is sent besides name and number, and what there is to know of it. */
function describeDetails(
  { twinOf, state, known }: ReviewRow,
  contact: NonNullable<ReviewRow['contact']>,
  { rowAt, now }: RowContext,
): readonly string[] {
  const twin = twinOf === null || state !== 'twice' ? null : rowAt(twinOf);
  const { email, tags, attributes, phone } = contact;
  const sent = [
    email,
    ...attributes.map(({ key, value }) => `${key}=${value}`),
    ...tags.map((tag) => `#${tag}`),
  ].flatMap((one) => (one ? [isolate(one)] : []));
  const remarks = [
    ...(twin?.contact ? [words().review.sameAs(escapeText(twin.contact.name), twin.index + 1)] : []),
    ...(known ? [describeKnownRow(known, contact.name, now)] : []),
    ...describeNotices(phone),
  ];
  return [...remarks, ...(sent.length > 0 ? [escapeText(cutText(sent.join(' · '), 500))] : [])];
}
