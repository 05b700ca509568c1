import type { News } from '../delivery/delivery.ts';

/** Every sentence the app says in Slack that is not a problem of a contact; `*…*` is mrkdwn, what people typed comes in escaped. */
export const wording = {
  formTitle: 'Add a contact',
  editTitle: 'Edit contact',
  save: 'Save',
  saveAgain: 'Save again',
  close: 'Cancel',
  openForm: 'Open form',
  edit: 'Edit',
  tellChannel: 'Tell the channel',
  retry: 'Retry',

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
    country: 'Type a country, a code or +91',
    email: 'jane@example.com',
    tags: 'Pick a tag or type a new one',
    attributes: 'city=Pune\nsource=fair',
    destination: 'Choose an inbox',
  },
  hints: {
    country: 'Only used when the number is written without its country code.',
    attributes: 'One key=value a line.',
  },

  lineBlank: 'The number as it will be saved shows here.',
  lineSaved: (described: string) => `Will be saved as *${described}*`,
  lineNotice: (message: string) => `:information_source: ${message}`,
  lineProblem: (message: string) => `:warning: ${message}`,
  takeSuggestion: (display: string) => `Use ${display}`,
  takeOtherPhone: (phone: string) => `Use ${phone} instead`,
  goesTo: (title: string, host: string) =>
    `Goes to the *${title}* inbox (${host}) and is kept here only until it has arrived and its keeping time is over.`,
  goesToOneOf:
    'Goes to the inbox you choose, and is kept here only until it has arrived and its keeping time is over.',
  editKeepsOld:
    'Saving again updates the contact. A changed number adds a second contact: the one with the old number stays. Clearing the email does not remove it from the inbox.',

  introNothingFound: 'No contact was found in this message, so the form is empty. Type or paste one here.',
  introFromMessage: 'Read from the message. Check it and save.',
  introUnderstood: 'Nearly there: this is what was understood.',
  introMore: (count: number) => `The message names ${count} more people; this form is for the first.`,

  cardImported: (name: string, title: string) => `*${name}* is in the *${title}* inbox.`,
  cardKept: (name: string, title: string) =>
    `*${name}* is kept safe. The *${title}* inbox can't be reached right now; it goes out by itself, and you are told here when it has.`,
  cardRefused: (name: string, title: string) => `The *${title}* inbox refused *${name}*.`,
  cardReason: (reason: string) => `Its reason: “${reason}”`,
  cardPhone: 'Phone',
  cardKind: 'Country and kind',
  cardEmail: 'Email sent',
  cardTags: 'Tags sent',
  cardAttributes: 'Attributes sent',
  cardReference: (id: string) => `Reference ${id}`,

  noRights: {
    'not-named': 'You are not on the list of people who may add contacts here.',
    guest: 'Guests may not add contacts here.',
    stranger: 'People of other organisations may not add contacts here.',
    deactivated: 'This account is deactivated.',
    channel: 'Contacts may not be added from this channel.',
    'cannot-ask':
      'Slack could not be asked whether you may add contacts, so nothing was done. Try again in a minute.',
  },
  whomToAsk: (contact: string) => `Ask ${contact}.`,
  whomToAskUnnamed: 'Ask whoever looks after this app.',

  notSaved:
    'Nothing was saved: the store of this app cannot take anything right now. What you typed is still here; try again in a minute.',
  notSavedCommand: (text: string) =>
    `Nothing was saved: the store of this app cannot take anything right now. Try again in a minute:\n\`\`\`/addcontact ${text}\`\`\``,
  outOfDate: 'This control is out of date. Run /addcontact again.',
  triggerSpent: 'Slack closed the door before the form could open. One more press opens it.',
  broken: (reference: string) =>
    `Something broke on our side, and nothing was saved. Try again; if it stays, tell whoever looks after this app the reference ${reference}.`,

  usage: [
    '*Put a contact into the WhatsApp inbox*',
    '• `/addcontact` opens a form',
    '• `/addcontact Jane Doe +91 98765 43210` saves at once',
    '• `/addcontact Jane Doe +91 98765 43210 jane@example.com #vip city=Pune` with email, tags and attributes',
    '• `/addcontact status` shows where contacts go and how many are waiting',
    'Or open the “…” menu of a message with a contact in it and choose *Add to WhatsApp contacts*.',
  ].join('\n'),
} as const;

/** The one line a notification or a screen reader gives for an outcome. */
export function headline(news: News, name: string, title: string): string {
  switch (news.kind) {
    case 'imported':
      return wording.cardImported(name, title);
    case 'kept-safe':
      return wording.cardKept(name, title);
    case 'refused':
      return wording.cardRefused(name, title);
  }
}
