import { words } from '../wording/words.ts';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { answerInTime, type AnswerInTimeNeeds } from '../answers/answer-in-time.ts';
import { pressedValue, type Press } from '../answers/press.ts';
import { buildLoading, showView } from '../answers/show-view.ts';
import { slackErrorOf } from '../api/error.ts';
import type { SharedSheet } from '../message/shared-people.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import { requireWho, type Who } from '../payload/who.ts';
import type { BatchControl } from './batch-control.ts';
import { allSheets, buildColumns, readColumnsScreen, settleColumns, withAnswers } from './columns.ts';
import { buildEnded } from './ended.ts';
import { openReview, type OpenReviewNeeds } from './open-review.ts';
import { readReviewId, readScreen } from './read-view.ts';
import type { Review, Reviews } from './reviews.ts';

export type ColumnsAnswerNeeds = OpenReviewNeeds &
  AnswerInTimeNeeds & {
    readonly people: Pick<PersonDefaults, 'noteColumns'>;
    readonly reviews: Pick<Reviews, 'change'>;
    readonly progress: Pick<BatchControl, 'describe'>;
  };

type ColumnsPressNeeds = Pick<ColumnsAnswerNeeds, 'reviews' | 'progress' | 'log'>;

/**
 * The columns were chosen: the review follows in the same modal, and similar sheets are not asked about again.
 */
export function createColumnsAnswer(services: ColumnsAnswerNeeds) {
  return (submission: SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs) =>
    answerInTime(services, submission, {
      loading: buildLoading(words().review.loadingReview),
      async work(place) {
        const { view } = submission;
        const id = readReviewId(view);
        const screen = readColumnsScreen(view);
        const answered = await services.reviews.change(id, place.who, (choices) =>
          withAnswers(choices, view),
        );
        const settled = answered && settleColumns(answered, screen.places);
        if (answered && !settled)
          return void (await showView(place, buildColumns(answered, { ...screen, lacksPhone: true })));
        const review = settled && (await services.reviews.change(id, place.who, () => settled));
        if (!review) return void (await showView(place, await buildEnded(services, id, place.who)));
        noteColumns(services, place.who, review, screen.places);
        await openReview(services, place, review);
      },
    });
}

function noteColumns(
  { people }: ColumnsAnswerNeeds,
  who: Who,
  { people: found, choices }: Review,
  places: readonly number[],
): void {
  for (const place of places) {
    const sheet = found[place];
    const uses = choices.columns[place];
    if (sheet?.kind === 'sheet' && uses) people.noteColumns(who, headingsOfSheet(sheet), uses);
  }
}

/** The headings by which a similar sheet is recognised. */
export function headingsOfSheet({ columns }: SharedSheet): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/** Another page of columns. The answers on this one are kept. */
export function createColumnsPage(services: ColumnsPressNeeds) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const { view } = body;
    if (!view) return;
    const page = Number(pressedValue(action));
    const screen = readColumnsScreen(view);
    const review = await services.reviews.change(readReviewId(view), requireWho(body), (choices) =>
      withAnswers(choices, view),
    );
    const next = Number.isSafeInteger(page) && page >= 0 ? page : screen.page;
    await draw(services, { body, client }, review && buildColumns(review, { ...screen, page: next }));
  };
}

/** “Columns” in a review: back to the question. */
export function createOpenColumns(services: ColumnsPressNeeds) {
  return async ({ ack, body, client }: Press): Promise<void> => {
    await ack();
    const { view } = body;
    if (!view) return;
    const review = await services.reviews.change(readReviewId(view), requireWho(body), (choices, rows) => ({
      ...readScreen(view, choices, rows),
      columnAnswers: {},
    }));
    const screen = review && { places: allSheets(review), page: 0, lacksPhone: false };
    await draw(services, { body, client }, screen && buildColumns(review, screen));
  };
}

async function draw(
  services: ColumnsPressNeeds,
  { body, client }: Pick<Press, 'body' | 'client'>,
  next: ReturnType<typeof buildColumns> | null,
): Promise<void> {
  const { view } = body;
  if (!view) return;
  const shown = next ?? (await buildEnded(services, readReviewId(view), requireWho(body)));
  await client.views.update({ view_id: view.id, view: shown }).catch((error: unknown) => {
    services.log.warn({ slackError: slackErrorOf(error) }, 'columns not drawn');
  });
}
