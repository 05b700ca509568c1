import { words } from '../wording/words.ts';
import type { Contact } from '../../contact/contact.ts';
import { createDraft, draftPhone } from '../../contact/draft.ts';
import { say } from '../answers/acknowledge.ts';
import { blankMemory, toFormValues } from '../form/state.ts';
import { openForm, type OpenFormNeeds } from '../form/open-form.ts';
import { readOpenFormButton } from '../form/open-form-message.ts';
import { originOf, pressedValue, type Press } from '../answers/press.ts';
import { findPressed } from './pressed-delivery.ts';
import { slackMessage } from '../answers/result-card.ts';
import { escapeText } from '../payload/text.ts';
import { requireWho } from '../payload/who.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { Log } from '../../log.ts';
import type { DeliveryAccess } from '../../delivery/outbox/outbox.ts';
import type { Home } from '../home/home.ts';
import type { Courier } from '../../delivery/courier.ts';

type OpenFormButtonNeeds = OpenFormNeeds & { readonly now: () => number };
type EditButtonNeeds = OpenFormNeeds & {
  readonly titleOf: (destination: string) => string;
  readonly deliveries: Pick<DeliveryAccess, 'find'>;
  readonly home: Pick<Home, 'noteOpen'>;
  readonly now: () => number;
};
type RetryButtonNeeds = {
  readonly titleOf: (destination: string) => string;
  readonly inboxesOf: InboxesOf;
  readonly deliveries: Pick<DeliveryAccess, 'find' | 'retry'>;
  readonly courier: Pick<Courier, 'nudge'>;
  readonly home: Pick<Home, 'noteOpen' | 'refresh'>;
  readonly now: () => number;
  readonly log: Log;
};

/** “Open form” after a spent trigger, and “Add a contact” on the Home: the press brings a fresh trigger. */
export function createOpenFormButton(services: OpenFormButtonNeeds) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const { values, memory } = readOpenFormButton(pressedValue(action));
    const given = { who: requireWho(body), triggerId: body.trigger_id, client };
    await openForm(services, given, values, { ...memory, ...originOf(body, services.now()) });
  };
}

/** “Edit”: the form filled with what was sent; saving again updates. */
export function createEditButton(services: EditButtonNeeds) {
  return async (press: Press): Promise<void> => {
    const { ack, body, client } = press;
    await ack();
    const pressed = await findPressed(services, press);
    if (pressed.kind === 'nothing') return say(press, pressed.sentence);
    const { who, delivery, contact } = pressed;
    const gone = !services.inboxesOf(who.teamId).some(({ name }) => name === delivery.destination);
    const memory = {
      ...blankMemory,
      ...originOf(body, services.now()),
      editOf: delivery.id,
      // What was refused is not in the inbox, so nothing of it can stay there.
      editedPhone: delivery.state === 'refused' ? null : contact.phone.e164,
      intro: gone ? words().form.inboxGone(services.titleOf(delivery.destination)) : null,
    };
    const values = { ...toFormValues(toDraft(contact)), destination: delivery.destination };
    await openForm(services, { who, triggerId: body.trigger_id, client }, values, memory);
  };
}

/** “Retry” on what was refused: the same delivery goes out again, and the answer comes to where it was pressed. */
export function createRetryButton(services: RetryButtonNeeds) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const pressed = await findPressed(services, press);
    if (pressed.kind === 'nothing') return say(press, pressed.sentence);
    const { who, delivery } = pressed;
    if (!services.inboxesOf(who.teamId).some(({ name }) => name === delivery.destination)) {
      return say(press, words().answers.retryGone(escapeText(services.titleOf(delivery.destination))));
    }
    const origin = originOf(press.body, services.now());
    const channelId = origin.channelId ?? delivery.replyTo?.channelId ?? null;
    const armed = await services.deliveries.retry(delivery.id, who.teamId, { ...origin, channelId });
    if (!armed) {
      return say(
        press,
        delivery.state === 'imported' ? words().answers.alreadyThere : words().answers.onItsWay,
      );
    }
    services.courier.nudge(delivery.destination);
    services.home.refresh(who);
    await replaceCard(services, press, words().answers.retrying(escapeText(pressed.contact.name)));
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

/** The card that was pressed makes room: the outcome is a card of its own. */
async function replaceCard(
  { log }: { readonly log: Log },
  { respond, body }: Press,
  sentence: string,
): Promise<void> {
  if (body.view) return;
  await respond({ replace_original: true, ...slackMessage(sentence) }).catch((error: unknown) => {
    log.warn({ err: error }, 'card not replaced');
  });
}
