import { words } from '../wording/words.ts';
import type { types, webApi } from '@slack/bolt';
import * as z from 'zod';
import { limits, mrkdwn, plainText } from '../payload/text.ts';

/** What acknowledging needs of Bolt's arguments, whatever kind of request they belong to. */
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

/** A function whose arguments Bolt types more narrowly for each kind of request: a method's are not compared strictly. */
type Loose<Args extends unknown[], Answer> = { method(...args: Args): Promise<Answer> }['method'];

/** Acks any kind of request with a sentence, in the form that kind allows; what was typed into a form stays. */
export async function acknowledge(given: Acknowledgeable, sentence: string): Promise<void> {
  if (!(await acknowledgeWithin(given, sentence))) await say(given, sentence);
}

/** The same where no call to Slack may be made for it; false when the kind of request has no place for a sentence in its ack. */
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

/** Says a sentence to who just pressed something: under the message it belongs to, else as a modal over what is open. */
export async function say(given: Omit<Acknowledgeable, 'ack'>, sentence: string): Promise<void> {
  const { view, trigger_id: triggerId } = shape.parse(given.body);
  if (given.respond) {
    await given.respond({ response_type: 'ephemeral', replace_original: false, text: sentence });
  } else if (triggerId) {
    const call = { trigger_id: triggerId, view: buildNotice(sentence) };
    await (view?.type === 'modal' ? given.client.views.push(call) : given.client.views.open(call));
  }
}

/** A modal that says one thing. */
export function buildNotice(sentence: string): types.ModalView {
  return {
    type: 'modal',
    title: plainText(words().form.formTitle, limits.viewTitle),
    close: plainText(words().form.close, limits.viewTitle),
    blocks: [{ type: 'section', text: mrkdwn(sentence) }],
  };
}

/** The sentence stands at the first input, where Slack shows no mentions, or over a view that has none. */
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
