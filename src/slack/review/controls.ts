import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import { leftOut, useColumns } from '../../intake/sheet/sheet.ts';
import type { SharedPeople } from '../message/shared-people.ts';
import { idFor, numbered, reviewActions } from '../payload/ids.ts';
import { rowFilters, type ReviewCounts } from '../payload/row-filters.ts';
import { cutText, escapeText, limits, mrkdwn, note, plainText } from '../payload/text.ts';
import type { ReviewChoices } from './choices.ts';
import { filterRows, type ReviewRow } from './rows.ts';

/** Which columns are not imported, so that nothing vanishes silently. */
export function buildColumnsNote(
  people: readonly SharedPeople[],
  { columns, country }: ReviewChoices,
): types.ContextBlock[] {
  const headings = people.flatMap((one, place) =>
    one.kind === 'sheet' ? leftOut(useColumns(one, columns[place] ?? {}, country)) : [],
  );
  if (headings.length === 0) return [];
  const names = headings.map(
    ({ heading, index }) => heading.trim() || words().review.columnNumber(index + 1),
  );
  return [
    {
      type: 'context',
      block_id: 'not_imported',
      elements: [mrkdwn(words().review.notImported(escapeText(cutText(names.join(', '), 500))))],
    },
  ];
}

/** The filter, and the way back to the columns. */
export function buildControls(
  people: readonly SharedPeople[],
  choices: ReviewChoices,
  counts: ReviewCounts,
): types.ActionsBlock[] {
  const [filter] = filterMenu(choices, counts);
  if (!people.some(({ kind }) => kind === 'sheet')) return filter ? [filter] : [];
  const columns: types.Button = {
    type: 'button',
    action_id: reviewActions.columns,
    text: plainText(words().review.columnsButton, limits.buttonText),
  };
  return filter
    ? [{ ...filter, elements: [...filter.elements, columns] }]
    : [{ type: 'actions', block_id: 'columns', elements: [columns] }];
}

/** Nobody is renamed unasked: these rows start unselected, and one press selects them all. */
export function buildRenames(
  rows: readonly ReviewRow[],
  { renames }: ReviewCounts,
): (types.ContextBlock | types.ActionsBlock)[] {
  if (renames === 0 || rows.every(({ state, ticked }) => state !== 'renames' || ticked)) return [];
  const button: types.Button = {
    type: 'button',
    action_id: reviewActions.renames,
    text: plainText(words().known.selectRenames(renames), limits.buttonText),
  };
  return [
    note('renames', words().known.renamesNote(renames)),
    { type: 'actions', block_id: 'select_renames', elements: [button] },
  ];
}

/** Only when there is something to tell apart. */
function filterMenu({ show }: ReviewChoices, counts: ReviewCounts): types.ActionsBlock[] {
  const kinds = rowFilters.filter((kind) => counts[kind] > 0 || kind === show);
  if (kinds.length < 3) return [];
  const options = kinds.map((kind) => ({
    text: plainText(
      words().review.filterOption(words().review.filters[kind], counts[kind]),
      limits.optionText,
    ),
    value: kind,
  }));
  const initial = options.find(({ value }) => value === show);
  const menu: types.StaticSelect = {
    type: 'static_select',
    action_id: reviewActions.show,
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
  return [{ type: 'actions', block_id: idFor('show', options), elements: [menu] }];
}

/** Rows a page: 40 blocks of the 100 a modal takes. */
const rowsPerPage = 20;

/** The rows on screen, and which page of how many that is, from 0. */
type Page = {
  readonly rows: readonly ReviewRow[];
  readonly all: number;
  readonly place: number;
  readonly last: number;
};

/** The rows on screen; a page that is gone (its rows were put right) gives the last one. */
export function pageOf(rows: readonly ReviewRow[], { show, page }: ReviewChoices): Page {
  const shown = filterRows(rows, show);
  const last = Math.max(0, Math.ceil(shown.length / rowsPerPage) - 1);
  const place = Math.min(page, last);
  const from = place * rowsPerPage;
  return { rows: shown.slice(from, from + rowsPerPage), all: shown.length, place, last };
}

/** Back, where one is with the way to every other page, and on: in one row. */
export function buildPager(page: Page): types.KnownBlock[] {
  const { all, place, last } = page;
  if (last === 0) return [];
  const button = (target: number, text: string, turn: number): types.Button => ({
    type: 'button',
    action_id: numbered(reviewActions.page, turn),
    text: plainText(text, limits.buttonText),
    value: String(target),
  });
  const elements = [
    ...(place > 0 ? [button(place - 1, words().review.previous, 2)] : []),
    pageMenu(page),
    ...(place < last ? [button(place + 1, words().review.next, 3)] : []),
  ];
  return [{ type: 'actions', block_id: idFor('pages', [place, all]), elements }];
}

/** As many pages as a menu takes, around the one on screen. */
function pageMenu({ all, place, last }: Page): types.StaticSelect {
  const first = Math.max(0, Math.min(place - limits.options / 2, last + 1 - limits.options));
  const count = Math.min(limits.options, last + 1 - first);
  const options = Array.from({ length: count }, (_, index) => {
    const from = (first + index) * rowsPerPage;
    const text = words().review.rowsOf(from + 1, Math.min(from + rowsPerPage, all), all);
    return { text: plainText(text, limits.optionText), value: String(first + index) };
  });
  const shown = options[place - first];
  return {
    type: 'static_select',
    action_id: reviewActions.page,
    options,
    ...(shown ? { initial_option: shown } : {}),
  };
}
