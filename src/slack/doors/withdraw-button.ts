import { words } from '../wording/words.ts';
import type { DeliveryAccess } from '../../delivery/outbox/outbox.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { Log } from '../../log.ts';
import { say } from '../answers/acknowledge.ts';
import { replaceCard, type Press } from '../answers/press.ts';
import { buildWithdrawnCard } from '../answers/withdrawn-card.ts';
import type { Home } from '../home/home.ts';
import { findPressed } from './pressed-delivery.ts';

type WithdrawNeeds = {
  readonly titleOf: (destination: string) => string;
  readonly deliveries: Pick<DeliveryAccess, 'find' | 'withdraw'>;
  readonly home: Pick<Home, 'noteOpen' | 'refresh' | 'show'>;
  readonly log: Log;
};

/** “Don’t send”: a waiting contact is not sent any more. Its card or the Home says so. */
export function createWithdrawButton(services: WithdrawNeeds) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const pressed = await findPressed(services, press);
    if (pressed.kind === 'nothing') return say(press, pressed.sentence);
    const { who, delivery, contact } = pressed;
    const { id } = delivery;
    const { teamId, userId: askedBy } = who;
    if (!(await services.deliveries.withdraw({ id, teamId, askedBy }))) {
      return say(press, explain(await services.deliveries.find(id, teamId)));
    }
    if (press.body.view) return services.home.show(who);
    services.home.refresh(who);
    const title = services.titleOf(delivery.destination);
    await replaceCard(services, press, buildWithdrawnCard({ ...delivery, contact }, title));
  };
}

/** Why it could not be taken back. */
function explain(delivery: Delivery | null): string {
  switch (delivery?.state) {
    case undefined:
      return words().answers.forgotten;
    case 'waiting':
      return words().waiting.inFlight;
    case 'imported':
      return words().answers.alreadyThere;
    case 'refused':
      return words().waiting.alreadyRefused;
    case 'withdrawn':
      return words().waiting.alreadyWithdrawn;
    case 'superseded':
      return words().waiting.superseded;
  }
}
