import { words } from '../wording/words.ts';
import { say } from '../answers/acknowledge.ts';
import { toContactValues } from '../form/contact-values.ts';
import { blankMemory, type FormMemory } from '../form/state.ts';
import { openForm, type OpenFormNeeds } from '../form/open-form.ts';
import { readOpenFormButton } from '../form/open-form-message.ts';
import { cardOriginOf, originOf, pressedValue, replaceCard, type Press } from '../answers/press.ts';
import { findPressed } from './pressed-delivery.ts';
import { slackMessage } from '../answers/result-card.ts';
import { escapeText } from '../payload/text.ts';
import { requireWho } from '../payload/who.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { DeliveryState } from '../../delivery/delivery.ts';
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

/** “Open form” after an expired trigger, and “Add a contact” in the Home. The press brings a fresh trigger. */
export function createOpenFormButton(services: OpenFormButtonNeeds) {
  return async ({ ack, body, action, client }: Press): Promise<void> => {
    await ack();
    const { values, memory } = readOpenFormButton(pressedValue(action));
    const given = { who: requireWho(body), triggerId: body.trigger_id, client };
    await openForm(services, given, values, { ...memory, ...originOf(body, services.now()) });
  };
}

/** “Edit”: the form with what was sent. Saving it updates the contact. */
export function createEditButton(services: EditButtonNeeds) {
  return async (press: Press): Promise<void> => {
    const { ack, body, client } = press;
    await ack();
    const pressed = await findPressed(services, press);
    if (pressed.kind === 'nothing') return say(press, pressed.sentence);
    const { who, delivery, contact } = pressed;
    if (delivery.state === 'superseded') return say(press, words().waiting.superseded);
    const gone = !services.inboxesOf(who.teamId).some(({ name }) => name === delivery.destination);
    const memory = {
      ...blankMemory,
      ...originOf(body, services.now()),
      ...(delivery.state === 'waiting' ? cardOriginOf(body, services.now()) : {}),
      editOf: delivery.id,
      // A contact that never reached the inbox leaves nothing behind there.
      editedPhone: delivery.state === 'imported' ? contact.phone.e164 : null,
      edited: editedState(delivery.state),
      intro: gone ? words().form.inboxGone(services.titleOf(delivery.destination)) : null,
    };
    const values = toContactValues(contact, delivery.destination);
    await openForm(services, { who, triggerId: body.trigger_id, client }, values, memory);
  };
}

function editedState(state: DeliveryState): FormMemory['edited'] {
  if (state === 'imported') return 'sent';
  return state === 'waiting' ? 'waiting' : 'unsent';
}

/** “Retry”: sends the same delivery again. The answer replaces the card that was pressed. */
export function createRetryButton(services: RetryButtonNeeds) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const pressed = await findPressed(services, press);
    if (pressed.kind === 'nothing') return say(press, pressed.sentence);
    const { who, delivery } = pressed;
    if (!services.inboxesOf(who.teamId).some(({ name }) => name === delivery.destination)) {
      return say(press, words().answers.retryGone(escapeText(services.titleOf(delivery.destination))));
    }
    const origin = { ...originOf(press.body, services.now()), ...cardOriginOf(press.body, services.now()) };
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
    await replaceCard(
      services,
      press,
      slackMessage(words().answers.retrying(escapeText(pressed.contact.name))),
    );
  };
}
