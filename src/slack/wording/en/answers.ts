import type { OwnReason } from '../../../import-api/own-reason.ts';
import type { Hold } from '../sentences.ts';

/** Cards, refusals and the app's other answers. People's texts arrive escaped. */
export const answers = {
  edit: 'Edit',
  tellChannel: 'Tell the channel',
  retry: 'Retry',

  cardImported: (name: string, title: string) => `*${name}* is in the *${title}* inbox.`,
  cardKept: {
    unavailable: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered yet: the *${title}* inbox isn’t responding. We’ll keep trying and let you know here.`,
    unauthorised: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered: the *${title}* inbox rejected addcontact’s token. It will be sent once an admin has renewed the token.`,
    misconfigured: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered: the address of the *${title}* inbox is wrong. It will be sent once an admin has corrected it.`,
    suspicious: (name: string, title: string) =>
      `*${name}* is kept safe but not delivered: the *${title}* inbox refused many contacts in a row. It will be sent once an admin has checked why.`,
  } satisfies Record<Hold, (name: string, title: string) => string>,
  cardRefused: (name: string, title: string) => `*${name}* wasn’t added to the *${title}* inbox.`,
  cardReason: (reason: string) => `The inbox said: “${reason}”`,
  /** Why a contact was refused when the inbox gave no sentence. */
  ownReasons: {
    'no-reason': 'The inbox refused this contact without saying why.',
    'too-large': 'This contact is too large for the inbox. Shorten its tags or attributes.',
    unreadable: 'What was stored of this contact can’t be read any more. Add it again.',
    'inbox-removed': 'An admin removed this inbox before the contact was sent.',
  } satisfies Record<OwnReason, string>,
  cardOldNumberStays: (phone: string) =>
    `:information_source: The contact with the old number ${phone} stays in the inbox.`,
  cardOldEmailStays: ':information_source: The old email stays: the inbox doesn’t remove emails.',
  cardOldInboxKeeps: (title: string) =>
    `:information_source: The *${title}* inbox keeps what it was sent before.`,
  cardReference: (id: string) => `Reference ${id}`,

  noRights: {
    'not-named': 'You don’t have permission to add contacts.',
    guest: 'Guests can’t add contacts here.',
    stranger: 'People from other organisations can’t add contacts here.',
    deactivated: 'This account is deactivated.',
    channel: 'Contacts can’t be added from this channel.',
    'cannot-ask':
      'We couldn’t check your permission with Slack, so nothing was saved. Try again in a minute.',
  },
  whomToAsk: (contact: string) => `Ask ${contact}.`,
  whomToAskThen: (contact: string) => `If that doesn’t help, ask ${contact}.`,
  /** Used when no admin is named, and where Slack renders no mentions. */
  caretaker: 'your admin',

  notYours: 'Only the person who added this contact can do that.',
  forgotten: 'addcontact no longer has this contact. Add it again with /addcontact.',
  erased: 'The details of this contact have been deleted here. Add it again with /addcontact.',
  retryGone: (name: string) =>
    `The inbox “${name}” is no longer set up here. Press *Edit* to send this contact to another one.`,
  retrying: (name: string) => `:arrows_counterclockwise: Sending *${name}* again …`,
  alreadyThere: 'This contact is already in the inbox.',
  onItsWay: 'This contact is already on its way.',

  confirmTitle: 'Tell the channel?',
  confirmText: (what: string) =>
    `Everyone in this channel will see: ${what}. Email and attributes stay private.`,
  confirmYes: 'Post',
  confirmNo: 'Not now',
  channelMessage: (userId: string, what: string, title: string) =>
    `:bust_in_silhouette: <@${userId}> added a contact to the *${title}* inbox: ${what}`,
  channelKnows: 'You’ve already shared this contact here.',
  tellLater: 'You can share this contact once it’s in the inbox.',
  channelNotTold: 'Slack didn’t let me post there. Try again in a minute.',
  inviteFirst: 'I’m not in that channel. Type `/invite @addcontact` there, then try again.',

  notSaved: (reference: string) =>
    `Not saved, as far as we can tell: addcontact’s database isn’t available. What you typed is still here; try again in a minute. Reference ${reference}`,
  notSavedCommand: (text: string, reference: string) =>
    `Not saved, as far as we can tell: addcontact’s database isn’t available. Try again in a minute:\n\`\`\`/addcontact ${text}\`\`\`\nReference ${reference}`,
  busy: 'addcontact is very busy, so this wasn’t saved. Try again in a moment.',
  outOfDate: 'This button no longer works. Run /addcontact again.',
  triggerSpent: 'That took too long for Slack. If the form didn’t open, open it here.',
  templateOnItsWay:
    'A spreadsheet to fill in, as Excel and as CSV, is on its way to your messages with addcontact. Share it there when it’s done, and choose *Add to WhatsApp contacts* on it.',
  templateNotSent: 'Slack didn’t take the spreadsheet. Try `/addcontact template` again in a minute.',
  broken: (reference: string) =>
    `Something went wrong and nothing was saved. If it happens again, give your admin this reference: ${reference}.`,

  usage: [
    '*Add people to your WhatsApp inbox*',
    '• `/addcontact` opens a form',
    '• `/addcontact Jane Doe +91 98765 43210` saves at once',
    '• `/addcontact Jane Doe +91 98765 43210 jane@example.com #vip city=Pune` with email, tags and attributes',
    '• `/addcontact template` sends you a spreadsheet to fill in and share here',
    '• `/addcontact status` shows where contacts go and how many are waiting',
    'Or open *More actions* (⋮) on a message with a contact in it and choose *Add to WhatsApp contacts*. The first time, look under *More message shortcuts…*.',
  ].join('\n'),
  noInbox:
    'This workspace has no inbox yet. Ask an admin of this workspace to set up the inbox in addcontact’s Home; then try again.',
  noInboxForAdmin:
    'This workspace has no inbox yet. As an admin you can set one up: open addcontact’s Home and press “Set up an inbox”. Then try again.',
};
