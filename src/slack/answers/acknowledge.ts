import { words } from '../wording/words.ts';
import type { types, webApi } from '@slack/bolt';
import * as z from 'zod';
import { limits, mrkdwn, plainText } from '../payload/text.ts';

/** The part of Bolt's arguments that an ack needs, whatever the kind of request. */
export type Acknowledgeable = {
  readonly body: unknown;
  readonly client: webApi.WebClient;
  readonly ack?: Loose<[answer?: unknown], void> | undefined;
  readonly respond?: Loose<[message: EphemeralMessage], unknown> | undefined;
};

type EphemeralMessage = {
  readonly response_type: 'ephemeral';
  readonly replace_original: boolean;
  readonly text: string;
};

/** Declared as a method, so that TypeScript compares the arguments of different requests loosely. */
type Loose<Args extends unknown[], Answer> = { method(...args: Args): Promise<Answer> }['method'];

/** Acks any kind of request with a sentence. A form keeps what was typed into it. */
export async function acknowledge(given: Acknowledgeable, sentence: string): Promise<void> {
  if (!(await acknowledgeWithin(given, sentence))) await say(given, sentence);
}

/**
 * The same without calling Slack. Returns false when this kind of request has no room for a sentence in its
 * ack.
 */
export async function acknowledgeWithin(given: Acknowledgeable, sentence: string): Promise<boolean> {
  const { type, command, view } = shape.parse(given.body);
  if (command !== undefined) await given.ack?.({ response_type: 'ephemeral', text: sentence });
  else if (type === 'block_suggestion') await given.ack?.({ options: [] });
  else if (type === 'view_submission') await given.ack?.(refusal(view, sentence));
  else {
    await given.ack?.();
    return false;
  }
  return true;
}

/**
 * Answers a press with a sentence: below its message, or in a modal on top of the open one. Without a token, as where
 * the app is not installed, Slack opens no modal, and nothing else reaches the person.
 */
export async function say(given: Omit<Acknowledgeable, 'ack'>, sentence: string): Promise<void> {
  const { view, trigger_id: triggerId } = shape.parse(given.body);
  if (given.respond) {
    await given.respond({ response_type: 'ephemeral', replace_original: false, text: sentence });
  } else if (triggerId && given.client.token !== undefined) {
    const call = { trigger_id: triggerId, view: buildNotice(sentence) };
    await (view?.type === 'modal' ? given.client.views.push(call) : given.client.views.open(call));
  }
}

/** A modal with a single sentence. */
export function buildNotice(sentence: string): types.ModalView {
  return {
    type: 'modal',
    title: plainText(words().form.formTitle, limits.viewTitle),
    close: plainText(words().form.close, limits.viewTitle),
    blocks: [{ type: 'section', text: mrkdwn(sentence) }],
  };
}

/**
 * Puts the sentence at the first input, where Slack renders no mentions, or in a modal on top when there is
 * none.
 */
function refusal(view: Shape['view'], sentence: string): object {
  const input = view?.blocks?.find(({ type }) => type === 'input')?.block_id;
  return input === undefined
    ? { response_action: 'push', view: buildNotice(sentence) }
    : {
        response_action: 'errors',
        errors: { [input]: sentence.replace(/<@\w+>/g, words().answers.caretaker) },
      };
}

type Shape = z.infer<typeof shape>;

const shape = z.object({
  type: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  trigger_id: z.string().optional().catch(undefined),
  view: z
    .object({
      type: z.string().optional(),
      blocks: z.array(z.object({ type: z.string(), block_id: z.string().optional() })).optional(),
    })
    .optional()
    .catch(undefined),
});
