import { words } from '../wording/words.ts';
import { describeCounts } from '../wording/describe.ts';
import type { types } from '@slack/bolt';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';
import { countryElement, tagOption } from '../form/inputs.ts';
import { destinationOptions } from '../form/destination-options.ts';
import { inputAction, numbered, views } from '../payload/ids.ts';
import { type ReviewChoices } from './choices.ts';
import { buildRow } from './row-blocks.ts';
import { countRows, type ReviewRow } from './rows.ts';
import { type ReviewCounts } from '../payload/row-filters.ts';
import { buildColumnsNote, buildControls, buildPager, buildRenames, pageOf } from './controls.ts';
import type { SharedPeople } from '../message/shared-people.ts';
import { escapeText, limits, mrkdwn, note, plainText } from '../payload/text.ts';

/** What a review shows. */
export type ShownReview = {
  readonly id: string;
  readonly choices: ReviewChoices;
  readonly rows: readonly ReviewRow[];
  readonly people: readonly SharedPeople[];
  /** Epoch milliseconds. */
  readonly readAt: number;
};

type Where = {
  readonly destinations: Destinations;
  /** How an inbox was called that may be set up no longer; null when it was never this workspace's. */
  readonly titleOf: (destination: string) => string | null;
  readonly keepDays: number;
};

type Destinations = readonly { readonly name: string; readonly title: string; readonly url: URL }[];

/** A page of the review as a view; pure, and within Slack's limits whatever was read. */
export function buildReview(review: ShownReview, where: Where): types.ModalView {
  return runAtOnce(buildReviewSliced(review, where));
}

/** The same in slices. */
export function* buildReviewSliced(
  { id, choices, rows, people, readAt }: ShownReview,
  { destinations, titleOf, keepDays }: Where,
): SlicedWork<types.ModalView> {
  const counts = countRows(rows);
  const page = pageOf(rows, choices);
  const context = {
    country: choices.country,
    rowAt: (index: number) => rows[index],
    renamesTicked: choices.renamesTicked,
    now: readAt,
  };
  yield;
  const asksCountry = yield* needsCountry(rows);
  const blocks: types.KnownBlock[] = [];
  for (const row of page.rows) {
    blocks.push(...buildRow(row, context));
    yield;
  }
  return {
    type: 'modal',
    callback_id: views.review,
    title: plainText(words().review.title, limits.viewTitle),
    submit: plainText(
      counts.ticked > 0 ? words().review.add(counts.ticked) : words().review.addNone,
      limits.viewTitle,
    ),
    close: plainText(words().review.close, limits.viewTitle),
    notify_on_close: true,
    private_metadata: JSON.stringify({
      id,
      channelId: choices.replyTo.channelId,
      goesTo: destinations.length > 1 ? null : (destinations[0]?.name ?? null),
    }),
    blocks: [
      summary(choices, counts),
      ...(isGone(choices, destinations) ? [inboxGone(choices, titleOf)] : []),
      ...(choices.notes.length > 0
        ? [note('notes', choices.notes.map((one) => words().form.lineProblem(escapeText(one))).join('\n'))]
        : []),
      ...(asksCountry ? [countryInput(choices)] : []),
      ...buildColumnsNote(people, choices),
      ...buildControls(people, choices, counts),
      ...buildRenames(rows, counts),
      ...(blocks.length > 0 ? blocks : [note('empty', words().review.filterEmpty)]),
      ...buildPager(page),
      { type: 'divider' },
      tagsInput(choices),
      ...destinationInput(choices, destinations),
      note('goes_to', goesTo({ destinations, keepDays })),
    ],
  };
}

function summary({ title, isTyped }: ReviewChoices, counts: ReviewCounts): types.SectionBlock {
  const unnamed = isTyped ? words().review.fromTyped : words().review.fromMessage;
  const what = title === null ? unnamed : escapeText(title);
  const text = words().review.from(what, describeCounts(counts));
  return { type: 'section', block_id: 'summary', text: mrkdwn(text) };
}

/** Whether any number was written without its calling code, as far as can be seen at a glance. */
function* needsCountry(rows: readonly ReviewRow[]): SlicedWork<boolean> {
  for (const { draft, index } of rows) {
    if (draft.country === null && draft.phones.some(({ raw }) => lacksCallingCode(raw))) return true;
    if (index % sliceRows === 0) yield;
  }
  return false;
}

const sliceRows = 500;

function lacksCallingCode(raw: string): boolean {
  const number = raw.trimStart();
  return !['+', '＋', '00'].some((beginning) => number.startsWith(beginning));
}

function countryInput({ country }: ReviewChoices): types.InputBlock {
  return {
    type: 'input',
    block_id: 'country',
    label: plainText(words().review.country, limits.label),
    optional: true,
    dispatch_action: true,
    element: countryElement(country),
  };
}

function tagsInput({ tags, tagsVersion }: ReviewChoices): types.InputBlock {
  const chosen = tags.slice(0, limits.options).map(tagOption);
  return {
    type: 'input',
    block_id: numbered('tags', tagsVersion),
    label: plainText(words().review.tags, limits.label),
    optional: true,
    dispatch_action: true,
    element: {
      type: 'multi_external_select',
      action_id: inputAction,
      min_query_length: 0,
      placeholder: plainText(words().form.placeholders.tags, limits.placeholder),
      ...(chosen.length > 0 ? { initial_options: chosen } : {}),
    },
  };
}

/** Whether what this review was for is set up no longer: nothing goes to another inbox unasked. */
function isGone({ destination }: ReviewChoices, destinations: Destinations): boolean {
  return destination !== null && !destinations.some(({ name }) => name === destination);
}

function inboxGone({ destination }: ReviewChoices, titleOf: Where['titleOf']): types.ContextBlock {
  const title = destination ? titleOf(destination) : null;
  const sentence = title === null ? words().review.inboxUnknown : words().review.inboxGone(title);
  return note('inbox_gone', words().form.lineProblem(escapeText(sentence)));
}

function destinationInput(choices: ReviewChoices, destinations: Destinations): types.InputBlock[] {
  const { destination } = choices;
  if (destinations.length < 2) return [];
  const options = destinationOptions(destinations);
  const initial = options.find(({ value }) => value === (destination ?? options[0]?.value));
  return [
    {
      type: 'input',
      // What was chosen is gone, which Slack would go on showing under the same id.
      block_id: numbered('destination', isGone(choices, destinations) ? 2 : 1),
      label: plainText(words().form.labels.destination, limits.label),
      dispatch_action: true,
      element: {
        type: 'static_select',
        action_id: inputAction,
        placeholder: plainText(words().form.placeholders.destination, limits.placeholder),
        options,
        ...(initial ? { initial_option: initial } : {}),
      },
    },
  ];
}

function goesTo({ destinations, keepDays }: Omit<Where, 'titleOf'>): string {
  const [only, ...others] = destinations;
  if (!only || others.length > 0) return words().review.goesToOneOf(keepDays);
  return words().review.goesTo(escapeText(only.title), keepDays);
}
