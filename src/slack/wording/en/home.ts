import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('en-US');

/** The App Home. */
export const home = {
  title: 'WhatsApp contacts',
  add: 'Add a contact',
  begin: [
    '*Three ways to add someone*',
    '1. Open *More actions* (⋮) on a message with a number, a contact card or a spreadsheet in it, and choose *Add to WhatsApp contacts*. The first time, look under *More message shortcuts…*.',
    '2. Type `/addcontact Jane Doe +91 98765 43210` in any channel.',
    '3. Press *Add a contact* above.',
    'Everything you add is listed here with its status.',
  ].join('\n'),

  open: 'Waiting',
  done: 'Recently added',
  /** One line: the outcome, and when the contact was added. */
  outcome: (outcome: string, moment: string) => `${outcome} · ${moment}`,
  waiting: (title: string) => `Waiting for *${title}* – we keep trying`,
  refused: (title: string, reason: string) => `Not added. *${title}* said: “${reason}”`,
  refusedBecause: (reason: string) => `Not added. ${reason}`,
  gone: (name: string) => `The inbox “${name}” is no longer set up here`,
  imported: (title: string) => `*${title}*`,
  refusedBefore: (title: string) => `Refused by *${title}*, fixed since`,
  erased: '_Details deleted_',
  importOf: (count: number) => `Import of ${counted(count, { one: 'contact', other: 'contacts' })}`,
  importAdded: (count: number) => `${figure(count)} added`,
  importWaiting: (count: number) => `${figure(count)} waiting`,
  importRefused: (count: number) => `${figure(count)} refused`,
  newer: 'Newer',
  older: 'Older',
  shown: (shown: { readonly from: number; readonly to: number; readonly total: number }) =>
    `${figure(shown.from)}–${figure(shown.to)} of ${figure(shown.total)}`,
  more: (count: number) => `${figure(count)} more not shown here.`,

  settings: 'Settings',
  country: { title: '*Default country*', why: 'For numbers without +' },
  countryShared: (country: string) => `Workspace default (${country})`,
  countryAsk: 'Always ask',
  language: { title: '*Language*', why: 'In which addcontact answers you' },
  languageAutomatic: 'Automatic (as Slack)',
  destination: { title: '*Default inbox*', why: 'Changes when you pick another one.' },

  inboxes: 'Where contacts go',
  lamp: (isOk: boolean) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'is connected.',
    unavailable: 'can’t be reached. Waiting contacts are sent automatically.',
    unauthorised: 'rejected addcontact’s token. Ask your admin to renew it; nothing is lost.',
    misconfigured: 'has a wrong address. Ask your admin to check it; nothing is lost.',
    suspicious: 'refused many contacts in a row. The rest are paused until an admin checks; nothing is lost.',
  },
  onlyYou: (moment: string) => `Only you can see this. Updated ${moment}.`,
  help: '`/addcontact help` shows all the ways to add someone.',
};
