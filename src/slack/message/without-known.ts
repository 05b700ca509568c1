import type { SlicedWork } from '../../timing/slices.ts';
import { eachDraft, type SharedPeople } from './shared-people.ts';

/** The people of a text who are not in the files: a message often repeats what its card holds. */
export function* withoutKnown(
  text: SharedPeople,
  files: readonly SharedPeople[],
): SlicedWork<readonly SharedPeople[]> {
  if (text.kind === 'sheet') return [text];
  if (text.drafts.length === 0) return [];
  if (files.length === 0) return [text];
  const known = new Set<string>();
  for (const { phones, emails } of eachDraft(files)) {
    yield;
    for (const { raw } of phones) known.add(ending(raw));
    for (const email of emails) known.add(email.toLowerCase());
  }
  const isNew = (keys: readonly string[]) => keys.some((key) => !known.has(key));
  const drafts = text.drafts.filter(({ phones, emails }) =>
    isNew([...phones.map(({ raw }) => ending(raw)), ...emails.map((email) => email.toLowerCase())]),
  );
  return drafts.length > 0 ? [{ ...text, drafts }] : [];
}

/** Spellings of one number differ only before its last digits. */
function ending(phone: string): string {
  return phone.replace(/\D/g, '').slice(-8);
}
