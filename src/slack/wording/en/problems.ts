import type { Misfit } from '../../../contact/problem.ts';
import type { ProblemSentences } from '../sentences.ts';
import { createFigures } from '../figures.ts';
import { countryInSentence } from '../../../contact/country-name.ts';

const { list } = createFigures('en-US');

/** What is wrong with a contact, and what to do about it. People's texts arrive unescaped. */
export const problems: ProblemSentences = {
  missing: () => 'Add a phone number.',
  'too-short': (misfit) => `Too short${where('for', misfit)}. Is a digit missing?`,
  'too-long': (misfit) => `Too long${where('for', misfit)}. Enter a single number.`,
  'not-a-number': () => 'This isn’t a phone number. Use digits, for example +91 98765 43210.',
  letters: () => 'This number has letters in it. Use digits only.',
  'country-needed': () => 'Choose a country, or start the number with + (for example +91).',
  'unknown-country-code': () => 'No country uses this code. Check the digits after the +.',
  invalid: (misfit) =>
    `This isn’t a valid number${where('in', misfit)}. Check the digits, or start with + and the country code.`,
  'short-number': () => 'Short numbers can’t use WhatsApp. Enter the full number with area code.',
  'several-numbers': () => 'There’s more than one number here. Choose one.',
  'damaged-by-spreadsheet': () =>
    'A spreadsheet rounded this number, so the last digits are missing. Format the column as text and copy the number again.',
  'hidden-number': () => 'This link doesn’t contain the number. Ask for it and enter it here.',
  'premium-rate': () => 'Premium-rate numbers can’t use WhatsApp. Use a mobile number.',
  'shared-cost': () => 'Shared-cost numbers can’t use WhatsApp. Use a mobile number.',
  pager: () => 'Pager numbers can’t use WhatsApp. Use a mobile number.',
  voicemail: () => 'Voicemail numbers can’t use WhatsApp. Use a mobile number.',

  'name-missing': () => 'Add a name.',
  'name-too-long': ({ most }) => `Shorten the name to ${most} characters.`,
  'not-a-name': () => 'Add a name with at least one letter.',
  'mention-unknown': () => 'Type the name: it can’t be read from a mention.',
  'tag-unknown': () => 'Type the tag: it’s also the name of a private channel, which Slack doesn’t tell us.',
  'not-understood': ({ words }) => `“${words}” wasn’t used – add it to a field if you need it.`,
  'name-doubtful': ({ words }) => `Check the name: “${words}” may not belong to it.`,
  'number-doubtful': ({ number }) => `Check the number: is the first digit of “${number}” part of the name?`,
  'several-phones': () => 'There’s more than one number. Choose one.',
  'several-emails': () => 'There’s more than one email. Choose one.',
  'country-not-understood': ({ typed }) =>
    `The country “${typed}” isn’t one we know. Choose a country, or start the number with + (for example +91).`,
  'country-unknown': () => 'There’s no such country. Choose one from the list.',
  'email-invalid': () => 'This isn’t an email address. Write it like name@example.com.',
  'email-too-long': () => 'This email address is too long. Shorten it.',
  'too-many-tags': ({ most }) => `Keep at most ${most} tags.`,
  'tag-too-long': ({ tag, most }) => `Shorten the tag “${tag}” to ${most} characters.`,
  'attribute-unreadable': ({ line }) => `Write “${line}” as key=value.`,
  'attribute-reserved': ({ name }) => `“${name}” can’t be used as the name of an attribute.`,
  'attribute-without-key': ({ line }) => `Write a name before the = of “${line}”.`,
  'attribute-without-value': ({ name }) => `Write a value after “${name}=”, or remove the line.`,
  'attribute-twice': ({ name }) => `“${name}” appears twice. Keep one.`,
  'attribute-key-too-long': ({ name, most }) => `Shorten “${name}” to ${most} characters.`,
  'attribute-value-too-long': ({ name, most }) => `Shorten the value of “${name}” to ${most} characters.`,
  'too-many-attributes': ({ most }) => `Keep at most ${most} attributes.`,
  'email-missing': () => `Add an email address.`,
  'tag-not-allowed': ({ tag }) => `The tag “${tag}” isn’t on your team’s list. Choose one of its tags.`,
  'field-missing': ({ label }) => `Fill in “${label}”.`,
  'field-number': ({ label }) => `“${label}” must be a number, without separators between thousands.`,
  'field-date': ({ label }) => `“${label}” must be a date like 2026-11-29.`,
  'field-checkbox': ({ label }) => `“${label}” must be yes or no.`,
  'field-url': ({ label }) => `“${label}” must be a web address.`,
  'field-option': ({ label, options }) => `“${label}” must be one of these: ${list(options)}.`,
  'consent-missing': ({ label }) => `Confirm “${label}”.`,
};

/** “ for India (9 digits)”. */
function where(preposition: string, { country, digits }: Misfit): string {
  const place = country ? ` ${preposition} ${countryInSentence(country)}` : '';
  return digits === null ? place : `${place} (${digits} digits)`;
}
