import { words } from '../wording/words.ts';
import type { Contact } from '../../contact/contact.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { DeliveryAccess } from '../../delivery/outbox/outbox.ts';
import { pressedValue, type Press } from '../answers/press.ts';
import type { Home } from '../home/home.ts';
import { requireWho, type Who } from '../payload/who.ts';

/** The delivery a button belongs to, or a sentence that says why there is none. */
export type PressedDelivery =
  | { readonly kind: 'own'; readonly who: Who; readonly delivery: Delivery; readonly contact: Contact }
  | { readonly kind: 'nothing'; readonly sentence: string };

/** Finds the delivery, for the person who asked for it only. Throws StoreUnavailableError. */
export async function findPressed(
  services: { readonly deliveries: Pick<DeliveryAccess, 'find'>; readonly home: Pick<Home, 'noteOpen'> },
  { body, action }: Press,
): Promise<PressedDelivery> {
  const who = requireWho(body);
  if (body.view?.type === 'home') services.home.noteOpen(who);
  const delivery = await services.deliveries.find(pressedValue(action), who.teamId);
  if (!delivery) return { kind: 'nothing', sentence: words().answers.forgotten };
  if (delivery.askedBy !== who.userId) return { kind: 'nothing', sentence: words().answers.notYours };
  if (!delivery.contact) return { kind: 'nothing', sentence: words().answers.erased };
  return { kind: 'own', who, delivery, contact: delivery.contact };
}
