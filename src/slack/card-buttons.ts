import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { createDraft, draftPhone } from '../contact/draft.ts';
import type { Contact } from '../contact/contact.ts';
import { blankMemory, toFormValues, type FormMemory } from './form-state.ts';
import { openForm } from './open-form.ts';
import { readOpenFormButton } from './open-form-message.ts';
import type { SlackParts } from './parts.ts';
import { slackMessage } from './result-card.ts';
import { requireWho } from './who.ts';
import { wording } from './wording.ts';

type Press = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

const responseUrlMs = 29 * 60_000;

/** “Open form” after a spent trigger: the press brings a fresh one. */
export function createOpenFormButton(parts: SlackParts) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const { values, memory } = readOpenFormButton(buttonValue(action));
    const given = { who: requireWho(body), triggerId: body.trigger_id, client };
    await openForm(parts, given, values, { ...memory, ...origin(body, parts.now()) });
  };
}

/** “Edit” on a card: the form filled with what was sent; saving again updates. */
export function createEditButton(parts: SlackParts) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const who = requireWho(body);
    const delivery = await parts.deliveries.find(buttonValue(action), who.teamId);
    const memory = { ...blankMemory, ...origin(body, parts.now()), editOf: delivery?.id ?? null };
    if (!delivery?.contact || delivery.askedBy !== who.userId) {
      await parts.reply.answer(memory, who.userId, slackMessage(wording.outOfDate));
      return;
    }
    const values = { ...toFormValues(toDraft(delivery.contact)), destination: delivery.destination };
    await openForm(parts, { who, triggerId: body.trigger_id, client }, values, memory);
  };
}

function buttonValue(action: BlockAction['actions'][number]): string {
  return action.type === 'button' ? (action.value ?? '') : '';
}

/** Where a press came from, so that the outcome is told in the same place. */
function origin(
  body: BlockAction,
  now: number,
): Pick<FormMemory, 'responseUrl' | 'responseUrlUntil' | 'channelId'> {
  return {
    responseUrl: body.response_url || null,
    responseUrlUntil: now + responseUrlMs,
    channelId: body.channel?.id ?? null,
  };
}

/** A contact as a draft again, its number in the form that needs no country. */
function toDraft({ name, phone, email, tags, attributes }: Contact) {
  return createDraft({
    name,
    phones: [draftPhone(phone.e164)],
    emails: email ? [email] : [],
    country: phone.country,
    tags,
    attributes,
  });
}
