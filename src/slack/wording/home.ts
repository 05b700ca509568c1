/** What the Home says; what people typed comes in escaped. */
export const homeWording = {
  title: 'WhatsApp contacts',
  add: 'Add a contact',
  begin: [
    '*Three ways to add somebody*',
    '1. Open the “…” menu of a message with a number, a contact card or a spreadsheet in it, and choose *Add to WhatsApp contacts*.',
    '2. Type `/addcontact Jane Doe +91 98765 43210` in any channel.',
    '3. Press *Add a contact* above.',
    'What you add shows here, with what became of it.',
  ].join('\n'),

  open: 'Not there yet',
  done: 'What you added',
  /** One line: what became of it, and when it was added. */
  outcome: (outcome: string, moment: string) => `${outcome} · ${moment}`,
  waiting: (title: string) => `Waiting for *${title}*`,
  refused: (title: string, reason: string) => `*${title}* refused it: “${reason}”`,
  gone: (name: string) => `The inbox “${name}” is no longer set up here`,
  imported: (title: string) => `*${title}*`,
  refusedBefore: (title: string) => `*${title}* refused it; put right since`,
  erased: '_Details erased_',
  newer: 'Newer',
  older: 'Older',
  shown: (shown: { readonly from: number; readonly to: number; readonly total: number }) =>
    `${shown.from}–${shown.to} · ${shown.total} in all`,
  more: (count: number) => `${count} more are not listed here.`,

  settings: 'Settings',
  country: '*Country*\nof numbers that are written without a country code.',
  countryShared: (country: string) => `As for everybody: ${country}`,
  countryAsk: 'None: ask me each time',
  destination: '*Inbox*\nwhere contacts go unless you choose another one. The latest choice counts.',

  inboxes: 'Where contacts go',
  lamp: (isOk: boolean) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'takes contacts.',
    unavailable: 'can’t be reached right now. What waits goes out by itself.',
    unauthorised:
      'refuses this app’s token. Whoever looks after the app must put in a valid one; nothing is lost.',
    misconfigured: 'is not set up right. Whoever looks after the app must check it; nothing is lost.',
    suspicious:
      'refused many contacts in a row, so the rest is held back until somebody has looked. Nothing is lost.',
  },
  onlyYou: (moment: string) => `Only you see this page. As of ${moment}.`,
  help: '`/addcontact help` shows all the ways to add somebody.',
} as const;
