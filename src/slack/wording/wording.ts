import type { DestinationStatus, News } from '../../delivery/delivery.ts';

/** Why nothing is sent to an inbox at the moment. */
export type Hold = Exclude<DestinationStatus['health'], 'ok'>;

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
    country: 'Only needed if the number doesn’t start with +.',
    countryDefault: (country: string, code: string) =>
      `Without + it is read as ${country} (+${code}). Change this in Home.`,
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
    'Saving updates the contact. A changed number adds a second contact, and the one with the old number stays. Clearing the email does not remove it from the inbox.',
  oldNumberStays: (e164: string) =>
    `:warning: The number is changed: this adds a second contact, and the one with ${e164} stays in the inbox.`,
  inboxGone: (name: string) =>
    `The inbox “${name}” is no longer set up here. See below where this goes now, then save.`,

  introNothingFound: 'No contact was found in this message, so the form is empty. Type or paste one here.',
  introFromMessage: 'Read from the message. Check it and save.',
  introUnderstood: 'Nearly there: this is what was understood.',

  inboxUnknown: 'The inboxes set up here have changed. See below where this goes, then save.',

  cardImported: (name: string, title: string) => `*${name}* is in the *${title}* inbox.`,
  cardKept: {
    unavailable: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered yet: the *${title}* inbox isn't responding. We'll keep trying and let you know here.`,
    unauthorised: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered: the *${title}* inbox rejected addcontact's token. It will be sent once an admin has renewed the token.`,
    misconfigured: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered: the address of the *${title}* inbox is wrong. It will be sent once an admin has corrected it.`,
    suspicious: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered: the *${title}* inbox refused many contacts in a row. It will be sent once an admin has checked why.`,
  } satisfies Record<Hold, (name: string, title: string) => string>,
  cardRefused: (name: string, title: string) => `The *${title}* inbox refused *${name}*.`,
  cardReason: (reason: string) => `Its reason: “${reason}”`,
  cardOldNumberStays: (e164: string) =>
    `:information_source: The contact with the old number ${e164} stays in the inbox.`,
  cardOldEmailStays:
    ':information_source: The email it had stays: the inbox keeps an email that is left out.',
  cardOldInboxKeeps: (title: string) =>
    `:information_source: The *${title}* inbox keeps what it was sent before.`,
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
  whomToAskThen: (contact: string) => `If that does not help, ask ${contact}.`,
  /** Where nobody is named, and where Slack shows no mentions. */
  caretaker: 'whoever looks after this app',

  notYours: 'Only who added this contact can do that.',
  forgotten: 'This contact is no longer kept here. It can be added again with /addcontact.',
  erased:
    'The details of this contact are erased here, so there is nothing left to work with. It can be added again with /addcontact.',
  retryGone: (name: string) =>
    `The inbox “${name}” is no longer set up here. Press *Edit* to send this contact to another one.`,
  retrying: (name: string) => `:arrows_counterclockwise: Sending *${name}* again …`,
  alreadyThere: 'This contact has arrived already.',
  onItsWay: 'This contact is on its way already.',

  confirmTitle: 'Tell the channel?',
  confirmText: (what: string) =>
    `Everybody here will read: ${what}. The email and attributes stay between you and the inbox.`,
  confirmYes: 'Tell them',
  confirmNo: 'Not now',
  channelMessage: (userId: string, what: string, title: string) =>
    `:bust_in_silhouette: <@${userId}> added a contact to the *${title}* inbox: ${what}`,
  channelKnows: 'The channel has been told of this contact already.',
  tellLater: 'This contact has not arrived yet. The channel can be told when it has.',
  channelNotTold: 'Slack did not let me post in that channel. Try again in a minute.',
  inviteFirst: 'I am not in that channel. Type `/invite @addcontact` there, then press again.',

  notSaved: (reference: string) =>
    `As far as I can tell, nothing was saved: the store of this app cannot take anything right now. What you typed is still here; try again in a minute. Reference ${reference}`,
  notSavedCommand: (text: string, reference: string) =>
    `As far as I can tell, nothing was saved: the store of this app cannot take anything right now. Try again in a minute:\n\`\`\`/addcontact ${text}\`\`\`\nReference ${reference}`,
  busy: 'There is too much to do right now, so nothing was saved. Try again in a moment.',
  outOfDate: 'This control is out of date. Run /addcontact again.',
  triggerSpent: 'That took too long for Slack. If no form has opened, open it here.',
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
export function headline(
  { news, hold }: { readonly news: News; readonly hold: Hold },
  name: string,
  title: string,
): string {
  switch (news.kind) {
    case 'imported':
      return wording.cardImported(name, title);
    case 'kept-safe':
      return wording.cardKept[hold](name, title);
    case 'refused':
      return wording.cardRefused(name, title);
  }
}
