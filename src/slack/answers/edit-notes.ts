import { words } from '../wording/words.ts';
import { editedBy } from '../../delivery/submission-key.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { escapeText } from '../payload/text.ts';

export type EditedContact = {
  readonly find: (id: string, teamId: string) => Promise<Delivery | null>;
  readonly titleOf: (destination: string) => string;
};

/** What an edit could not change in the inbox (docs/decisions.md 16); nothing when this is no edit, or what it edited is erased. */
export async function describeEdit(
  { find, titleOf }: EditedContact,
  edit: Delivery,
): Promise<readonly string[]> {
  const id = editedBy(edit.key);
  const before = id === null ? null : await find(id, edit.teamId);
  // The id came with a form: what somebody else added is nobody's to learn of.
  if (before?.askedBy !== edit.askedBy) return [];
  if (!before.contact || !edit.contact || before.state === 'refused') return [];
  if (before.destination !== edit.destination) {
    return [words().answers.cardOldInboxKeeps(escapeText(titleOf(before.destination)))];
  }
  const [old, now] = [before.contact, edit.contact];
  if (old.phone.e164 !== now.phone.e164)
    return [words().answers.cardOldNumberStays(formatPhone(old.phone.e164))];
  return old.email !== null && now.email === null ? [words().answers.cardOldEmailStays] : [];
}
