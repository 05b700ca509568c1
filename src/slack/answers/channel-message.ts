import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import type { Contact } from '../../contact/contact.ts';
import { nameCountry } from '../wording/describe.ts';
import { maskPhone } from '../../contact/mask.ts';
import { cutText, isolate } from '../payload/text.ts';

/** What everyone in the channel reads: no email, no attributes, and a number that nobody can call. */
export function describeForChannel({ name, phone, tags }: Contact): string {
  const place = phone.country ? `, ${nameCountry(phone.country)}` : '';
  const labels = cutText(tags.map((tag) => ` ${isolate(`#${tag}`)}`).join(''), 80);
  return `${isolate(cutText(name, 80))} · ${maskPhone(phone)}${place}${labels === '' ? '' : ` ·${labels}`}`;
}

/** Asks for confirmation with exactly the text the channel will read. */
export function confirmTelling(contact: Contact): types.ConfirmationDialog {
  return {
    title: { type: 'plain_text', text: words().answers.confirmTitle },
    text: { type: 'plain_text', text: words().answers.confirmText(describeForChannel(contact)) },
    confirm: { type: 'plain_text', text: words().answers.confirmYes },
    deny: { type: 'plain_text', text: words().answers.confirmNo },
  };
}
