import { ownCopyDeleted } from './own-copy.ts';

/** The form. `*…*` is mrkdwn. People's texts arrive escaped. */
export const form = {
  formTitle: 'Add a contact',
  editTitle: 'Edit contact',
  save: 'Save',
  close: 'Cancel',
  openForm: 'Open form',
  labels: {
    name: 'Name',
    phone: 'Phone',
    country: 'Country',
    email: 'Email',
    tags: 'Tags',
    attributes: 'Attributes',
    destination: 'Inbox',
  },
  placeholders: {
    name: 'Jane Doe',
    phone: '+91 98765 43210',
    country: 'Search by name or code',
    email: 'jane@example.com',
    tags: 'Pick a tag or type a new one',
    attributes: 'city=Pune\nsource=fair',
    destination: 'Choose an inbox',
  },
  consent: 'Consent',
  hints: {
    country: 'Only needed if the number doesn’t start with +.',
    countryDefault: (country: string, code: string) =>
      `Without + it is read as ${country} (+${code}). Change this in Home.`,
    attributes: 'One per line, as key=value.',
  },

  lineBlank: 'Type a number to see how it will be saved.',
  lineSaved: (described: string) => `Will be saved as *${described}*`,
  lineNotice: (message: string) => `:information_source: ${message}`,
  lineProblem: (message: string) => `:warning: ${message}`,
  takeSuggestion: (display: string) => `Use ${display}`,
  takeOtherPhone: (phone: string) => `Use ${phone} instead`,
  goesTo: (title: string, keepDays: number) => `Goes to the *${title}* inbox. ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays: number) => `Goes to the inbox you choose. ${ownCopyDeleted(keepDays)}`,
  editKeepsOld:
    'Changing the number creates a new contact; the old one stays in the inbox. Clearing the email doesn’t remove it there.',
  oldNumberStays: (phone: string) =>
    `:warning: New number: this creates a second contact. The one with ${phone} stays in the inbox.`,
  inboxGone: (name: string) =>
    `The inbox “${name}” is no longer set up here. Check the inbox below, then save.`,

  introNothingFound: 'No contact found in this message. Fill in the form instead.',
  introFromMessage: 'Filled in from the message. Please check before saving.',
  introMentioned: 'The name is the one in Slack. Please check before saving.',
  introUnderstood: 'Almost done – please check what we read.',

  inboxUnknown: 'The inboxes set up here have changed. Check the inbox below, then save.',
};
