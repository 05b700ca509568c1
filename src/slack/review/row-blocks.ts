import type { types } from '@slack/bolt';
import { describePhone } from '../../contact/phone/describe.ts';
import { readPhone, type CountryCode } from '../../contact/phone/phone.ts';
import { idFor, reviewActions } from '../payload/ids.ts';
import { describeNotices } from '../answers/phone-notes.ts';
import { isTickedAtFirst, type ReviewRow } from './rows.ts';
import { besideName, cutText, escapeText, limits, literalText, mrkdwn, plainText } from '../payload/text.ts';
import { wording } from '../wording/wording.ts';
import { reviewWording } from '../wording/review.ts';

export type RowContext = {
  /** For numbers without a calling code. */
  readonly country: CountryCode | null;
  /** The row with this number, for naming a twin. */
  readonly rowAt: (index: number) => ReviewRow | undefined;
};

/** One person of a review: who and which number with a tick before it, or what is wrong; then what else there is to see and choose. Two blocks at most. */
export function buildRow(row: ReviewRow, context: RowContext): types.KnownBlock[] {
  return row.contact === null ? buildProblem(row, context) : buildTickable(row, row.contact, context);
}

/**
 * The id of a row's block, from which `readRowIndex` reads its place: new when the app changes what can be chosen or
 * what is chosen without a person's doing, the same when the person does.
 */
function rowBlockId({ index, state }: ReviewRow, options: readonly types.PlainTextOption[]): string {
  return idFor(`row_${index}`, [isTickedAtFirst(state), options]);
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
    text: plainText(contact.name, limits.optionText),
    description: plainText(describePhone(contact.phone), limits.optionText),
    value: String(row.index),
  };
  const tick: types.Checkboxes = {
    type: 'checkboxes',
    action_id: reviewActions.tick,
    options: [option],
    ...(row.ticked ? { initial_options: [option] } : {}),
  };
  const menu = numberMenu(row, context);
  const blockId = rowBlockId(row, [option, ...menu.flatMap(({ options }) => options ?? [])]);
  const elements = [tick, ...menu, editButton(row)];
  const details = describeDetails(row, context);
  return [
    { type: 'actions', block_id: blockId, elements },
    ...(details.length > 0
      ? [{ type: 'context' as const, block_id: `${blockId}.details`, elements: details }]
      : []),
  ];
}

function buildProblem(row: ReviewRow, context: RowContext): types.KnownBlock[] {
  const { name, phones } = row.draft;
  const who = name.trim() === '' ? reviewWording.nameless : cutText(name, 150);
  const first = phones[0] ? ` · ${besideName(escapeText(cutText(phones[0].raw, 100)), name)}` : '';
  const problems = row.problems.map(({ message }) => wording.lineProblem(escapeText(message)));
  const menu = numberMenu(row, context);
  const blockId = rowBlockId(
    row,
    menu.flatMap(({ options }) => options ?? []),
  );
  return [
    {
      type: 'section',
      block_id: `${blockId}.problem`,
      text: mrkdwn([`*${escapeText(who)}*${first}`, ...problems].join('\n')),
      accessory: editButton(row),
    },
    ...(menu.length > 0 ? [{ type: 'actions' as const, block_id: blockId, elements: menu }] : []),
  ];
}

function editButton({ index }: ReviewRow): types.Button {
  return {
    type: 'button',
    action_id: reviewActions.edit,
    text: plainText(reviewWording.edit, limits.buttonText),
    value: String(index),
  };
}

/** The numbers of a person to choose among, and what may have been meant; nothing where there is no choice. */
function numberMenu({ draft, suggestions }: ReviewRow, { country }: RowContext): types.StaticSelect[] {
  const seen = new Set<string>();
  const options: types.PlainTextOption[] = [];
  for (const raw of [...draft.phones.map((phone) => phone.raw), ...suggestions.map(({ e164 }) => e164)]) {
    if (options.length === limits.options) break;
    const reading = readPhone(raw, draft.country ?? country);
    const same = reading.ok ? reading.phone.e164 : raw;
    if (seen.has(same)) continue;
    seen.add(same);
    const text = reading.ok ? describePhone(reading.phone) : reviewWording.unusable(cutText(raw, 40));
    options.push({ text: plainText(text, limits.optionText), value: raw.slice(0, limits.optionValue) });
  }
  const [first] = options;
  if (!first || options.length < 2) return [];
  return [
    {
      type: 'static_select',
      action_id: reviewActions.number,
      placeholder: plainText(reviewWording.chooseNumber, limits.placeholder),
      options,
      ...(draft.phones.length > 0 ? { initial_option: first } : {}),
    },
  ];
}

/** What is sent besides name and number, plain so that it can be copied, and what there is to know of it; none when there is nothing. */
function describeDetails(
  { contact, twinOf, state, suggestions }: ReviewRow,
  { rowAt }: RowContext,
): types.ContextBlock['elements'] {
  if (!contact) return [];
  const twin = twinOf === null || state !== 'twice' ? null : rowAt(twinOf);
  const { email, tags, attributes, phone } = contact;
  const sent = [
    email,
    ...attributes.map(({ key, value }) => `${key}=${value}`),
    ...tags.map((tag) => `#${tag}`),
  ].filter(Boolean);
  const remarks = [
    ...(twin?.contact ? [reviewWording.sameAs(escapeText(twin.contact.name), twin.index + 1)] : []),
    ...(suggestions[0] ? [reviewWording.didYouMean(suggestions[0].display)] : []),
    ...describeNotices(phone),
  ];
  return [
    ...(remarks.length > 0 ? [mrkdwn(remarks.join('\n'))] : []),
    ...(sent.length > 0 ? [literalText(sent.join(' · '), 500)] : []),
  ];
}
