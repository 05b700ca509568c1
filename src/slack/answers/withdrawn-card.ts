import type { Contact } from '../../contact/contact.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { buttons } from '../payload/ids.ts';
import { context, escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';
import { words } from '../wording/words.ts';
import type { Message } from './result-card.ts';

/** Replaces the card of a contact that was taken back. Editing it can still send it. */
export function buildWithdrawnCard(
  { id, attempts, contact }: Pick<Delivery, 'id' | 'attempts'> & { readonly contact: Contact },
  title: string,
): Message {
  const sentence = words().waiting.withdrawn(escapeText(contact.name), escapeText(title));
  return {
    text: sentence.replaceAll('*', ''),
    blocks: [
      { type: 'section', text: mrkdwn(sentence) },
      ...(attempts > 0 ? [context(words().waiting.triedBefore)] : []),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: buttons.edit,
            text: plainText(words().answers.edit, limits.buttonText),
            value: id,
          },
        ],
      },
    ],
  };
}
