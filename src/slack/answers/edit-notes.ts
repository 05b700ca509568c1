import { words } from '../wording/words.ts';
import { editedBy } from '../../delivery/submission-key.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { escapeText } from '../payload/text.ts';

/** The most edits of one contact that are followed back. */
const mostReplaced = 20;

/**
 * What the inbox already has of an edited contact. Edits that were replaced before they were sent do not
 * count.
 */
async function findSent(find: EditedContact['find'], edit: Delivery): Promise<Delivery | null> {
  let one: Delivery = edit;
  for (let tries = 0; tries < mostReplaced; tries += 1) {
    const id = editedBy(one.key);
    const before = id === null ? null : await find(id, edit.teamId);
    // The id came with a form: it must not reveal a contact that someone else added.
    if (before?.askedBy !== edit.askedBy) return null;
    if (before.state === 'imported' || before.state === 'waiting') return before;
    one = before;
  }
  return null;
}

export type EditedContact = {
  readonly find: (id: string, teamId: string) => Promise<Delivery | null>;
  readonly titleOf: (destination: string) => string;
};

/**
 * What an edit could not change in the inbox (docs/decisions.md 16). Empty when nothing was edited or the
 * original is erased.
 */
export async function describeEdit(
  { find, titleOf }: EditedContact,
  edit: Delivery,
): Promise<readonly string[]> {
  const before = await findSent(find, edit);
  if (!before?.contact || !edit.contact) return [];
  if (before.destination !== edit.destination) {
    return [words().answers.cardOldInboxKeeps(escapeText(titleOf(before.destination)))];
  }
  const [old, now] = [before.contact, edit.contact];
  if (old.phone.e164 !== now.phone.e164)
    return [words().answers.cardOldNumberStays(formatPhone(old.phone.e164))];
  return old.email !== null && now.email === null ? [words().answers.cardOldEmailStays] : [];
}
