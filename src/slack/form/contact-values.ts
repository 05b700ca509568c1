import type { Contact } from '../../contact/contact.ts';
import { createDraft, draftPhone } from '../../contact/draft.ts';
import { toFormValues, type FormValues } from './state.ts';

/** The form's values for a contact. Its number is written so that it needs no country. */
export function toContactValues(
  { name, phone, email, tags, attributes }: Contact,
  destination: string,
): FormValues {
  const draft = createDraft({
    name,
    phones: [draftPhone(phone.e164)],
    emails: email ? [email] : [],
    country: phone.country,
    tags,
    attributes,
  });
  return toFormValues(draft, destination);
}
