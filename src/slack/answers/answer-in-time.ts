import type { types, webApi } from '@slack/bolt';
import type { After } from '../../timing/run-later.ts';
import type { Waits } from '../../timing/waits.ts';
import { requireWho, type Who } from '../payload/who.ts';
import { orSayInPlace } from './say-in-place.ts';
import { showView, type ViewPlace } from './show-view.ts';
import type { Log } from '../../log.ts';

export type AnswerInTimeNeeds = Timers & {
  readonly newReference: () => string;
  readonly log: Log;
};

/** Half the time Slack allows for an ack. */
const readyWithinMs = 1_500;

type Timers = { readonly after: After; readonly waits: Pick<Waits, 'loadingMs'> };
type Submission = {
  readonly ack: (answer: {
    readonly response_action: 'update';
    readonly view: types.ModalView;
  }) => Promise<void>;
  readonly body: unknown;
  readonly view: { readonly id: string };
  readonly client: webApi.WebClient;
};

/**
 * Answers a submission with the view from `work`. If that takes too long, a loading view is shown first and
 * replaced later. An error of `work` is shown there too.
 */
export async function answerInTime(
  services: AnswerInTimeNeeds,
  { ack, body, view: { id }, client }: Submission,
  {
    loading,
    work,
  }: { readonly loading: types.ModalView; readonly work: (place: ViewPlace) => Promise<void> },
): Promise<void> {
  const who = requireWho(body);
  let onScreen: Promise<void> | null = null;
  const answer = (view: types.ModalView): Promise<void> => {
    const answered = ack({ response_action: 'update', view });
    onScreen = answered.then(() => untilShown(services));
    // Whoever shows the view handles the rejection.
    onScreen.catch(() => undefined);
    return answered;
  };
  const cancel = services.after(readyWithinMs, () => void answer(loading).catch(() => undefined));
  const place = {
    who,
    client,
    viewId: id,
    async replace(view: types.ModalView) {
      cancel();
      if (onScreen === null) return answer(view);
      await onScreen;
      await client.views.update({ view_id: id, view });
    },
  };
  await orSayInPlace(services, place, () => work(place)).finally(cancel);
}

/**
 * Opens a loading view and returns where to show the next one, which never replaces it before it is visible.
 */
export async function openLoading(
  services: Timers,
  place: ViewPlace,
  loading: types.ModalView,
): Promise<ViewPlace & { readonly who: Who }> {
  const viewId = await showView(place, loading);
  if (viewId === null) return place;
  const { who, client } = place;
  const onScreen = untilShown(services);
  return {
    who,
    client,
    viewId,
    async replace(view) {
      await onScreen;
      await client.views.update({ view_id: viewId, view });
    },
  };
}

function untilShown({ after, waits }: Timers): Promise<void> {
  return new Promise((resolve) => {
    after(waits.loadingMs, resolve);
  });
}
