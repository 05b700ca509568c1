import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('en-US');

/** Contacts that wait, are taken back or are replaced by an edit. People's texts arrive escaped. */
export const waiting = {
  dontSend: 'Don’t send',
  withdrawn: (name: string, title: string) =>
    `:no_entry_sign: *${name}* won’t be sent to the *${title}* inbox.`,
  triedBefore: 'If an earlier try got through after all, the contact is in the inbox.',
  inFlight: 'This contact is on its way right now, so it can’t be stopped any more.',
  alreadyWithdrawn: 'This contact won’t be sent. Press *Edit* to send it after all.',
  alreadyRefused: 'The inbox refused this contact, so there is nothing to stop.',
  superseded: 'You’ve edited this contact since. Use the newer card, or your list in addcontact’s Home.',
  editReplaces: 'Not sent yet: what you save here replaces it.',
  homeWithdrawn: 'Not sent: you took it back',
  homeSuperseded: 'Not sent: replaced by your edit',
  batchTakenBack: (count: number) =>
    `${figure(count)} ${choose(count, { one: 'was', other: 'were' })} taken back or edited before being sent.`,
  stepWithdrawn: 'The contact was not added: it was taken back before it was sent.',
};
