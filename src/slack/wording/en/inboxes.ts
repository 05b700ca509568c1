import { createFigures } from '../figures.ts';

const { figure, choose, counted } = createFigures('en-US');

/** What admins read while setting up their workspace's inboxes. People's texts arrive escaped. */
export const inboxes = {
  heading: 'Inboxes of this workspace',
  none: 'No inbox is set up yet, so nobody can add contacts. Set one up to begin.',
  line: (inbox: {
    readonly title: string;
    readonly host: string;
    readonly tokenEnd: string;
    readonly isDefault: boolean;
  }) =>
    `*${inbox.title}* (${inbox.host}) · token ends in \`${inbox.tokenEnd}\`${inbox.isDefault ? ' · default' : ''}`,
  add: 'Set up an inbox',
  menu: {
    token: 'Replace token',
    rename: 'Rename',
    default: 'Make default',
    remove: 'Remove',
  },
  adminsOnly: 'Only admins of this workspace can change its inboxes.',
  cannotAsk: 'Slack didn’t say whether you are an admin, so nothing was changed. Try again in a moment.',
  gone: 'This inbox has been removed meanwhile.',
  notNow: (reference: string) =>
    `This can’t be saved right now. Try again in a moment. (Reference ${reference})`,

  linkTitle: 'Set up an inbox',
  linkText:
    'Continue on addcontact’s own page in your browser: the token of an inbox is never typed into Slack. The link works for 10 minutes, once, and only for you.',
  linkButton: 'Open the page',

  renameTitle: 'Rename inbox',
  renameLabel: 'Name',
  renameSave: 'Save',
  cancel: 'Cancel',
  titleTaken: 'Another inbox of this workspace has this name.',
  titleMissing: 'Give the inbox a name.',

  removeTitle: 'Remove inbox',
  removeConfirm: 'Remove',
  remove: (title: string, waiting: number) =>
    `Remove *${title}*? addcontact deletes its token. ${waiting === 0 ? '' : unsent(waiting)}Contacts that are in the inbox already stay there.`,

  /** The page where a token is typed. */
  page: {
    title: 'Set up an inbox',
    replaceTitle: (title: string) => `New token for ${title}`,
    intro:
      'addcontact sends the contacts of your workspace to this inbox. Copy the API token from the developer settings of your platform.',
    name: 'Name',
    nameHint: 'As your colleagues see it, like “Sales”.',
    platform: 'Platform',
    host: 'Host',
    token: 'API token',
    tokenHint: 'It is stored encrypted and never shown again.',
    save: 'Check and save',

    done: 'The inbox is set up',
    doneText: (title: string, tokenEnd: string) =>
      `“${title}” is ready; its token ends in ${tokenEnd}. You can close this page and go back to Slack.`,

    ended: 'This link has ended',
    endedText: 'A link works for 10 minutes and once. Press the button in addcontact’s Home for a new one.',
    adminsOnly: 'Only admins can do this',
    adminsOnlyText:
      'You are no longer an admin of this workspace, or Slack can’t say so right now. Nothing was changed.',
    notNow: 'This can’t be saved right now',
    notNowText: 'Nothing was changed. Try the link again in a moment.',

    problems: {
      titleMissing: 'Give the inbox a name of at most 40 characters.',
      titleTaken: 'Another inbox of your workspace has this name.',
      tooMany: (most: number) => `A workspace has ${figure(most)} inboxes at most. Remove one first.`,
      platform: 'Choose a platform.',
      host: 'Choose a host.',
      tokenMissing: 'Paste the token: one word without spaces or line breaks.',
      token: 'The inbox does not accept this token. Check that it is the whole token, and of this platform.',
      unreachable:
        'The inbox does not answer right now, so the token can’t be checked. Try again in a moment.',
      address: 'There is no inbox at this host. Choose another host, or ask whoever runs addcontact.',
    },
  },
};

function unsent(waiting: number): string {
  const count = counted(waiting, { one: 'contact still waits', other: 'contacts still wait' });
  const [wont, them] = [
    choose(waiting, { one: 'it won’t', other: 'they won’t' }),
    choose(waiting, { one: 'it', other: 'them' }),
  ];
  return `${count} for it: ${wont} be sent, and the people who added ${them} are told. `;
}
