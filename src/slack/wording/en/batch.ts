import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('en-US');

/** Progress and outcome of a confirmed review. */
export const batch = {
  progress: (done: number, all: number, title: string) =>
    `:hourglass_flowing_sand: *${figure(done)} of ${counted(all, { one: 'contact', other: 'contacts' })}* saved in the *${title}* inbox`,
  progressRefused: (count: number) => `${figure(count)} refused so far`,
  progressHeld: {
    unavailable: (count: number) =>
      `The inbox isn’t responding. ${remaining(count)} kept safe and will be sent automatically.`,
    unauthorised: (count: number) =>
      `The inbox rejected addcontact’s token. ${remaining(count)} kept safe and will be sent once an admin has renewed the token.`,
    misconfigured: (count: number) =>
      `The address of the inbox is wrong. ${remaining(count)} kept safe and will be sent once an admin has corrected it.`,
    suspicious: (count: number) =>
      `The inbox refused many contacts in a row. ${remaining(count)} kept safe until an admin has checked why.`,
    gone: (count: number) =>
      `That inbox is no longer set up here. ${remaining(count)} kept safe until it is set up again.`,
  },
  doneAll: (count: number, title: string) =>
    `:white_check_mark: *${counted(count, { one: 'contact', other: 'contacts' })}* ${choose(count, { one: 'is', other: 'are' })} in the *${title}* inbox.`,
  doneSome: (count: number, all: number, title: string) =>
    `:white_check_mark: *${figure(count)} of ${counted(all, { one: 'contact', other: 'contacts' })}* ${choose(count, { one: 'is', other: 'are' })} in the *${title}* inbox.`,
  doneNone: (title: string) => `:x: None of these contacts were added to the *${title}* inbox.`,
  endedBelow: ':arrow_down: Finished. The result is in the message below.',
  refused: (count: number) =>
    `:x: *${figure(count)} ${choose(count, { one: 'was', other: 'were' })} refused:*`,
  refusedLine: (who: string, reason: string) => `• ${who}: “${reason}”`,
  /** The same with a reason of the app's own. */
  refusedLineOwn: (who: string, reason: string) => `• ${who}: ${reason}`,
  refusedMore: (count: number) => `… and ${figure(count)} more`,
  unsent: (count: number) =>
    `:warning: *${figure(count)} ${choose(count, { one: 'was', other: 'were' })} skipped* because ${choose(count, { one: 'it still needs', other: 'they still need' })} fixing.`,
  leftOut: (count: number) =>
    `${figure(count)} ${choose(count, { one: 'was', other: 'were' })} left out because ${choose(count, { one: 'it wasn’t', other: 'they weren’t' })} selected.`,
  seeFile: (file: string) => `See \`${file}\` below. Fix the rows and share the file again.`,
  noFile: 'The list of refused contacts couldn’t be uploaded to Slack.',
  retryRefused: (count: number) =>
    `Retry ${counted(count, { one: 'refused contact', other: 'refused contacts' })}`,
  retryGone: 'There is nothing left to retry.',
  retryInboxGone: (name: string, file: string) =>
    `The inbox “${name}” is no longer set up here. Share \`${file}\` again to send these people to another one.`,
  columns: {
    name: 'Name',
    phone: 'Phone',
    email: 'Email',
    company: 'Company',
    tags: 'Tags',
    reason: 'Reason',
  },
};

function remaining(count: number): string {
  return choose(count, { one: 'The remaining contact is', other: `The remaining ${figure(count)} are` });
}
