import type { ClientOf } from '../api/workspaces.ts';
import type { PersonId as Owner } from '../../users/preferences-table.ts';
import type { Speak } from '../wording/speak.ts';
import type {
  Delivery,
  DestinationStatus,
  News,
  ReplyTo,
  Tell,
  TellResult,
} from '../../delivery/delivery.ts';
import type { Log } from '../../log.ts';
import type { DeliveryHistory } from '../../delivery/outbox/outbox.ts';
import { editedBy } from '../../delivery/submission-key.ts';
import { describeEdit } from './edit-notes.ts';
import { describeFormer } from './known-note.ts';
import { buildResultCard, type Message } from './result-card.ts';
import { faultyPlacesOf, isMalformed, slackErrorOf } from '../api/error.ts';
import { wasNeverReached } from '../api/spend-trigger-once.ts';
import { postDirectly, readTelling } from './direct-message.ts';

export type Reply = {
  /**
   * Answers where a person asked: ephemerally while the response_url works, else by direct message. Never
   * throws.
   */
  readonly answer: (to: ReplyTo | null, owner: Owner, message: Message) => Promise<TellResult>;
  readonly tell: Tell;
};

export type ReplyOptions = {
  readonly speak: Pick<Speak, 'toOnceAsked'>;
  readonly clientOf: ClientOf;
  readonly fetch: typeof fetch;
  /** Whether a response_url belongs to Slack. Nothing is posted anywhere else. */
  readonly isSlackUrl: (url: URL) => boolean;
  readonly titleOf: (destination: string) => string;
  readonly healthOf: (destination: string) => DestinationStatus['health'] | 'gone';
  /** The delivery that was edited. */
  readonly find: (id: string, teamId: string) => Promise<Delivery | null>;
  readonly findKnownBefore: DeliveryHistory['findKnownBefore'];
  readonly now: () => number;
  readonly log: Log;
};

export function createReply(options: ReplyOptions): Reply {
  async function answer(to: ReplyTo | null, owner: Owner, message: Message): Promise<TellResult> {
    if (to?.responseUrl && to.responseUrlUntil > options.now()) {
      const how = to.replacesCard
        ? { replace_original: true }
        : { response_type: 'ephemeral', replace_original: false };
      const posted = await postToResponseUrl(options, to.responseUrl, { ...how, ...message });
      if (posted !== 'spent') return posted;
    }
    return sendDirectMessage(options, owner, message);
  }
  return {
    answer,
    async tell(delivery: Delivery, news) {
      const { askedBy: userId, teamId } = delivery;
      if (!userId) return 'nobody-there';
      // Where the app was removed, nobody is told anything, even if a response_url still works.
      if (!(await isInstalled(options, teamId))) return 'later';
      const owner = { teamId, userId };
      return options.speak.toOnceAsked(owner, () => tellCard(owner, delivery, news));
    },
  };

  async function tellCard(owner: Owner, delivery: Delivery, news: News): Promise<TellResult> {
    const notes = news.kind === 'refused' ? [] : await describeBefore(options, delivery).catch(() => []);
    const { destination } = delivery;
    const health = options.healthOf(destination);
    const hold = health === 'ok' || health === 'gone' ? 'unavailable' : health;
    const card = buildResultCard({ delivery, news, title: options.titleOf(destination), hold, notes });
    return answer(delivery.replyTo, owner, card);
  }
}

async function isInstalled({ clientOf }: ReplyOptions, teamId: string): Promise<boolean> {
  return clientOf(teamId).then(
    () => true,
    () => false,
  );
}

/** What the inbox had before: what an edit leaves there, or the number's earlier name. */
async function describeBefore(options: ReplyOptions, delivery: Delivery): Promise<readonly string[]> {
  if (editedBy(delivery.key) !== null) return describeEdit(options, delivery);
  const before = await options.findKnownBefore(delivery.id, delivery.teamId);
  return before && delivery.contact ? describeFormer(before, delivery.contact.name, options.now()) : [];
}

async function postToResponseUrl(
  options: ReplyOptions,
  url: string,
  message: Message & { readonly replace_original: boolean },
): Promise<TellResult | 'spent'> {
  if (!URL.canParse(url) || !options.isSlackUrl(new URL(url))) return 'spent';
  try {
    const response = await options.fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    });
    await response.body?.cancel();
    if (response.ok) return 'told';
    return response.status === 429 || response.status >= 500 ? 'later' : 'spent';
  } catch (error) {
    options.log.warn({ err: error }, 'response_url could not be reached');
    // Only when nothing can have arrived, so that nobody is told twice.
    return wasNeverReached(error) ? 'spent' : 'later';
  }
}

async function sendDirectMessage(
  { clientOf, log }: ReplyOptions,
  { teamId, userId }: Owner,
  message: Message,
): Promise<TellResult> {
  try {
    await postDirectly(await clientOf(teamId), userId, message);
    return 'told';
  } catch (error) {
    const line = { slackError: slackErrorOf(error), places: faultyPlacesOf(error) };
    if (isMalformed(error)) log.error(line, 'direct message refused by Slack');
    else log.warn(line, 'direct message not sent');
    return readTelling(error);
  }
}
