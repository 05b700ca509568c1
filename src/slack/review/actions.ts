import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { draftPhone, type Draft } from '../../contact/draft.ts';
import { blankMemory, toFormValues } from '../form/state.ts';
import { openForm, type OpenFormNeeds } from '../form/open-form.ts';
import { buildEnded } from './ended.ts';
import { buildReviewStep } from './open-review.ts';
import { pressedValue } from '../answers/press.ts';
import { type ReviewChoices } from './choices.ts';
import { rowFilters } from '../payload/row-filters.ts';
import { readRowIndex } from './row-blocks.ts';
import { tickName, type ReviewRow } from './rows.ts';
import { readReviewId, readScreen } from './read-view.ts';
import { faultyPlacesOf, isMalformed, slackErrorOf } from '../api/error.ts';
import { limits } from '../payload/text.ts';
import { requireWho } from '../payload/who.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { Pause } from '../../timing/slices.ts';
import type { Reviews } from './reviews.ts';
import type { BatchControl } from './batch-control.ts';
import type { Log } from '../../log.ts';

export type ReviewActionNeeds = DrawLatestNeeds & {
  readonly reviews: Pick<Reviews, 'change'>;
  readonly progress: Pick<BatchControl, 'describe'>;
};
type DrawLatestNeeds = {
  readonly inboxesOf: InboxesOf;
  readonly titleIn: (teamId: string, destination: string) => string | null;
  readonly keepDays: number;
  readonly pause: Pause;
  readonly reviews: Pick<Reviews, 'find'>;
  readonly log: Log;
};
export type ReviewEditNeeds = OpenFormNeeds & {
  readonly reviews: Pick<Reviews, 'change'>;
  readonly progress: Pick<BatchControl, 'describe'>;
};

type Press = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;
type Action = BlockAction['actions'][number];
type Alter = (choices: ReviewChoices, rows: readonly ReviewRow[], action: Action) => ReviewChoices;

/** A press or choice in a review: stores it together with what the screen shows, then redraws the page. */
function createReviewAction(services: ReviewActionNeeds, alter: Alter) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const { view } = body;
    if (!view) return;
    const who = requireWho(body);
    const id = readReviewId(view);
    const review = await services.reviews.change(id, who, (choices, rows) =>
      alter(readScreen(view, choices, rows), rows, action),
    );
    const next = review ? await buildReviewStep(services, review) : await buildEnded(services, id, who);
    const call = { view_id: view.id, hash: view.hash, view: next };
    await client.views.update(call).catch((error: unknown) => drawLatest(services, { body, client }, error));
  };
}

/**
 * Another press was drawn first. This draws everything stored by now, so the order of calls does not matter.
 */
async function drawLatest(
  services: DrawLatestNeeds,
  { body, client }: Pick<Press, 'body' | 'client'>,
  error: unknown,
): Promise<void> {
  const { view } = body;
  const isOvertaken = slackErrorOf(error) === 'hash_conflict';
  const review =
    isOvertaken && view ? await services.reviews.find(readReviewId(view), requireWho(body)) : null;
  const drawn =
    review?.state === 'draft' && view
      ? client.views.update({ view_id: view.id, view: await buildReviewStep(services, review) })
      : Promise.reject(error);
  await drawn.catch((cause: unknown) => {
    const line = { slackError: slackErrorOf(cause), places: faultyPlacesOf(cause) };
    if (isMalformed(cause)) services.log.error(line, 'view refused by Slack');
    else services.log.warn(line, 'review not drawn');
  });
}

/** A tick, a country, tags or an inbox, all read from the screen. */
export const createReviewChange = (services: ReviewActionNeeds) =>
  createReviewAction(services, (choices) => choices);

/** Shows another page. */
export const createReviewPage = (services: ReviewActionNeeds) =>
  createReviewAction(services, (choices, _rows, action) => {
    const page = Number(selectedValue(action) ?? Number.NaN);
    return Number.isSafeInteger(page) && page >= 0 ? { ...choices, page } : choices;
  });

/** Shows only rows of one kind. */
export const createReviewShow = (services: ReviewActionNeeds) =>
  createReviewAction(services, (choices, _rows, action) => {
    const show = rowFilters.find((kind) => kind === selectedValue(action));
    return show ? { ...choices, show, page: 0 } : choices;
  });

/** Selects everyone who would be renamed. */
export const createReviewRenames = (services: ReviewActionNeeds) =>
  createReviewAction(services, (choices, rows) => {
    const renaming = rows.filter(({ state }) => state === 'renames').map((row) => [tickName(row), true]);
    const ticks = { ...choices.ticks, ...Object.fromEntries(renaming) };
    return { ...choices, ticks, renamesTicked: choices.renamesTicked + 1 };
  });

/** Chooses another number of a person. */
export const createReviewNumber = (services: ReviewActionNeeds) =>
  createReviewAction(services, (choices, rows, action) => {
    const row = rows[readRowIndex(action.block_id) ?? -1];
    const value = selectedValue(action);
    return row && value && isOffered(row, value)
      ? withEdit(choices, row.index, withFirstPhone(row.draft, value))
      : choices;
  });

/** “Edit” in a row: the form on top of the review; its submission returns there. */
export function createReviewEdit(services: ReviewEditNeeds) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const { view } = body;
    if (!view) return;
    const who = requireWho(body);
    const id = readReviewId(view);
    const review = await services.reviews.change(id, who, (choices, rows) => readScreen(view, choices, rows));
    const row = review?.rows[Number(pressedValue(action))];
    if (!review || !row) {
      await client.views.update({ view_id: view.id, view: await buildEnded(services, id, who) });
      return;
    }
    const { draft, index } = row;
    const values = { ...toFormValues(draft), country: draft.country ?? review.choices.country };
    await openForm(services, { who, client, pushTriggerId: body.trigger_id }, values, {
      ...blankMemory,
      otherPhones: draft.phones.slice(1).map(({ raw }) => raw),
      goesTo: review.choices.destination,
      review: { id: review.id, row: index },
    });
  };
}

/** The choices with one person changed by hand. */
export function withEdit(choices: ReviewChoices, row: number, draft: Draft): ReviewChoices {
  const version = (choices.edits[row]?.version ?? 1) + 1;
  return { ...choices, edits: { ...choices.edits, [row]: { draft: mutable(draft), version } } };
}

function mutable(draft: Draft): ReviewChoices['edits'][string]['draft'] {
  return {
    ...draft,
    phones: [...draft.phones],
    emails: [...draft.emails],
    tags: [...draft.tags],
    attributes: [...draft.attributes],
  };
}

/** Whether the row's menu offers this number: one of its own or a suggestion. */
function isOffered({ draft, suggestions }: ReviewRow, value: string): boolean {
  return (
    draft.phones.some(({ raw }) => raw.slice(0, limits.optionValue) === value) ||
    suggestions.some(({ e164 }) => e164 === value)
  );
}

/** The chosen number moved to the front. A suggestion counts as a number of its own. */
function withFirstPhone(draft: Draft, value: string): Draft {
  const chosen = draft.phones.find(({ raw }) => raw.slice(0, limits.optionValue) === value);
  const others = draft.phones.filter((phone) => phone !== chosen);
  return { ...draft, phones: [chosen ?? draftPhone(value), ...others] };
}

function selectedValue(action: Action): string | null {
  if (action.type === 'button') return pressedValue(action) || null;
  return action.type === 'static_select' ? (action.selected_option?.value ?? null) : null;
}
