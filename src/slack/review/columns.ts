import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import * as z from 'zod';
import { describeColumns, type ColumnSample, type ColumnUses } from '../../intake/sheet/sheet.ts';
import { columnRoles, type ColumnRole } from '../../intake/sheet/column.ts';
import { idFor, inputAction, numbered, reviewActions, views } from '../payload/ids.ts';
import type { ReviewChoices } from './choices.ts';
import type { Review } from './reviews.ts';
import type { SharedSheet } from '../message/shared-people.ts';
import { cutText, escapeText, limits, mrkdwn, note, plainText } from '../payload/text.ts';

type ColumnsReview = Pick<Review, 'id' | 'choices' | 'people'>;

/** What the screen of columns is about. */
export type ColumnsScreen = {
  /** The sheets, by their index among the people's sources. */
  readonly places: readonly number[];
  /** From 0. */
  readonly page: number;
  /** Whether it was submitted without a phone column. */
  readonly lacksPhone: boolean;
};

/** With the headings of files and the rest of the view, within Slack's 100 blocks. */
const columnsPerPage = 40;

/** The question what the columns of unclear sheets hold, or null when there is nothing to ask (any more). */
export function buildColumnsQuestion(review: ColumnsReview): types.ModalView | null {
  const places = sheetsOf(review).flatMap(({ sheet, place }) =>
    sheet.doubtful.length > 0 && review.choices.columns[place] === undefined ? [place] : [],
  );
  return places.length === 0 ? null : buildColumns(review, { places, page: 0, lacksPhone: false });
}

/** Every sheet of a review. */
export function allSheets(review: Pick<Review, 'people'>): readonly number[] {
  return sheetsOf(review).map(({ place }) => place);
}

/** Every column of these sheets, with sample values and what it becomes, as a select. */
export function buildColumns(review: ColumnsReview, screen: ColumnsScreen): types.ModalView {
  const { id, choices } = review;
  const shown = columnsOf(review, screen.places).filter(({ column }) => column.values.length > 0);
  const last = Math.max(0, Math.ceil(shown.length / columnsPerPage) - 1);
  const page = Math.min(screen.page, last);
  const from = page * columnsPerPage;
  const onPage = shown.slice(from, from + columnsPerPage);
  return {
    type: 'modal',
    callback_id: views.columns,
    title: plainText(words().review.columnsTitle, limits.viewTitle),
    submit: plainText(words().review.columnsNext, limits.viewTitle),
    close: plainText(words().review.close, limits.viewTitle),
    notify_on_close: true,
    private_metadata: JSON.stringify({
      id,
      channelId: choices.replyTo.channelId,
      places: screen.places.slice(0, 100),
      page,
    }),
    blocks: [
      ...(screen.lacksPhone ? [section('lacks_phone', words().review.columnsLackPhone)] : []),
      ...screen.places.flatMap((place) => {
        const own = onPage.filter((one) => one.place === place);
        const [first] = own;
        return first ? [intro(first.sheet, place), ...own.map((one) => buildColumn(one, choices))] : [];
      }),
      ...(page === last ? emptyColumns(columnsOf(review, screen.places)) : []),
      ...turnPages({ page, last, from, shown: onPage.length, all: shown.length }),
    ],
  };
}

/** What the screen is about, as its view stores it. */
export function readColumnsScreen(view: unknown): ColumnsScreen {
  try {
    const { private_metadata } = columnsView.parse(view);
    return { ...memory.parse(JSON.parse(private_metadata)), lacksPhone: false };
  } catch {
    return { places: [], page: 0, lacksPhone: false };
  }
}

/** The choices with the answers on screen. */
export function withAnswers(choices: ReviewChoices, view: unknown): ReviewChoices {
  const columnAnswers = { ...choices.columnAnswers };
  for (const [blockId, block] of Object.entries(columnsView.parse(view).state.values)) {
    const [, place, index] = /^column_(\d+)_(\d+)_[\da-f]+$/.exec(blockId) ?? [];
    const role = columnRoles.find((one) => one === block[inputAction]?.selected_option?.value);
    if (place === undefined || index === undefined || role === undefined) continue;
    columnAnswers[place] = { ...columnAnswers[place], [index]: { role } };
  }
  return { ...choices, columnAnswers };
}

/** The choices once these sheets are answered, or null when one has no phone column. */
export function settleColumns(review: ColumnsReview, places: readonly number[]): ReviewChoices | null {
  const { choices } = review;
  const columns = { ...choices.columns };
  for (const place of places) {
    const own = columnsOf(review, [place]).filter(({ column }) => column.values.length > 0);
    const uses: Record<string, ColumnUses[string]> = {};
    for (const one of own) uses[one.column.index] = useOf(one, choices);
    if (own.length > 0 && Object.values(uses).every(({ role }) => role !== 'phone')) return null;
    columns[place] = uses;
  }
  return { ...choices, columns, columnAnswers: {} };
}

type ShownColumn = { readonly sheet: SharedSheet; readonly place: number; readonly column: ColumnSample };

function sheetsOf({ people }: Pick<Review, 'people'>) {
  return people.flatMap((sheet, place) => (sheet.kind === 'sheet' ? [{ sheet, place }] : []));
}

function columnsOf(review: ColumnsReview, places: readonly number[]): readonly ShownColumn[] {
  return sheetsOf(review).flatMap(({ sheet, place }) =>
    places.includes(place)
      ? describeColumns(sheet, review.choices.country).map((column) => ({ sheet, place, column }))
      : [],
  );
}

function useOf({ place, column }: ShownColumn, choices: ReviewChoices): ColumnUses[string] {
  const { columnAnswers, columns } = choices;
  const role = column.role === 'unknown' ? 'ignored' : column.role;
  return columnAnswers[place]?.[column.index] ?? columns[place]?.[column.index] ?? { role };
}

function intro({ filename, doubtful }: SharedSheet, place: number): types.SectionBlock {
  const file = escapeText(filename ?? words().review.thatFile);
  const text = doubtful.length > 0 ? words().review.columnsAsk(file) : words().review.columnsIntro(file);
  return section(`file_${place}`, text);
}

/** The roles a person can choose. Others appear only where they were recognised. */
const offered: readonly ColumnRole[] = [
  'phone',
  'name',
  'given-name',
  'family-name',
  'email',
  'organization',
  'tags',
  'country',
  'attribute',
  'ignored',
];

function buildColumn(one: ShownColumn, choices: ReviewChoices): types.SectionBlock {
  const { column, place } = one;
  const { role } = useOf(one, choices);
  const roles = offered.includes(role) ? offered : [role, ...offered];
  const options = roles.map((value) => ({
    text: plainText(describeUse(value, column.key), limits.optionText),
    value,
  }));
  const initial = options.find(({ value }) => value === role);
  const values = column.values.map((value) => escapeText(cutText(value, 40))).join(' · ');
  return {
    type: 'section',
    block_id: idFor(`column_${place}_${column.index}`, role),
    text: mrkdwn(`*${headingOf(column)}*\n${values}`),
    accessory: {
      type: 'static_select',
      action_id: inputAction,
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}

function describeUse(role: ColumnRole, key: string): string {
  return role === 'attribute' ? words().review.columnAttribute(key) : words().review.columnRoles[role];
}

function headingOf({ heading, index }: Pick<ColumnSample, 'heading' | 'index'>): string {
  return escapeText(cutText(heading.trim() || words().review.columnNumber(index + 1), 60));
}

function emptyColumns(columns: readonly ShownColumn[]): types.ContextBlock[] {
  const names = columns.filter(({ column }) => column.values.length === 0 && column.heading.trim() !== '');
  if (names.length === 0) return [];
  const list = cutText(names.map(({ column }) => headingOf(column)).join(', '), 1000);
  return [note('empty_columns', words().review.columnsEmpty(list))];
}

type Turn = {
  readonly page: number;
  readonly last: number;
  readonly from: number;
  readonly shown: number;
  readonly all: number;
};

function turnPages({ page, last, from, shown, all }: Turn): types.KnownBlock[] {
  if (last === 0) return [];
  const button = (target: number, text: string, place: number): types.Button => ({
    type: 'button',
    action_id: numbered(reviewActions.columnsPage, place),
    text: plainText(text, limits.buttonText),
    value: String(target),
  });
  const elements = [
    ...(page > 0 ? [button(page - 1, words().review.previous, 1)] : []),
    ...(page < last ? [button(page + 1, words().review.next, 2)] : []),
  ];
  return [
    { type: 'actions', block_id: 'columns_pages', elements },
    note('columns_of', words().review.columnsOf(from + 1, from + shown, all)),
  ];
}

function section(blockId: string, text: string): types.SectionBlock {
  return { type: 'section', block_id: blockId, text: mrkdwn(text) };
}

const memory = z.object({ places: z.array(z.number().int()), page: z.number().int().min(0) });

const columnsView = z.object({
  private_metadata: z.string().default(''),
  state: z
    .object({
      values: z.record(
        z.string(),
        z.record(z.string(), z.object({ selected_option: z.object({ value: z.string() }).nullish() })),
      ),
    })
    .default({ values: {} }),
});
