import type { types } from '@slack/bolt';
import { inboxActions, views, inputAction } from '../payload/ids.ts';
import { escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';
import { words } from '../wording/words.ts';
import { button } from './entry.ts';

/** An inbox as admins see it. */
export type AdminInbox = {
  readonly name: string;
  readonly title: string;
  readonly url: URL;
  readonly tokenEnd: string;
  readonly isDefault: boolean;
};

/** What the entries of an inbox's menu do. */
export const menuActs = ['token', 'rename', 'default', 'remove'] as const;

/** The part of the Home where admins set up their workspace's inboxes. */
export function buildInboxSettings(inboxes: readonly AdminInbox[]): types.KnownBlock[] {
  return [
    { type: 'header', text: plainText(words().inboxes.heading, limits.headerText) },
    ...(inboxes.length === 0 ? [section(words().inboxes.none)] : inboxes.map(buildInbox)),
    { type: 'actions', elements: [button(inboxActions.add, words().inboxes.add, 'new')] },
  ];
}

function buildInbox({ name, title, url, tokenEnd, isDefault }: AdminInbox): types.SectionBlock {
  const acts = menuActs.filter((act) => act !== 'default' || !isDefault);
  const text = words().inboxes.line({ title: escapeText(title), host: url.host, tokenEnd, isDefault });
  return {
    ...section(text),
    accessory: {
      type: 'overflow',
      action_id: inboxActions.menu,
      options: acts.map((act) => ({
        text: plainText(words().inboxes.menu[act], limits.optionText),
        value: `${act} ${name}`,
      })),
    },
  };
}

/** Links to the page where the token is typed. */
export function buildLinkView(link: URL): types.ModalView {
  return {
    type: 'modal',
    title: plainText(words().inboxes.linkTitle, limits.viewTitle),
    close: plainText(words().inboxes.cancel, limits.viewTitle),
    blocks: [
      section(words().inboxes.linkText),
      {
        type: 'actions',
        elements: [
          {
            ...button(inboxActions.openPage, words().inboxes.linkButton, 'open'),
            style: 'primary',
            url: link.href,
          },
        ],
      },
    ],
  };
}

/** The view to rename an inbox. */
export function buildRenameView({ name, title }: Pick<AdminInbox, 'name' | 'title'>): types.ModalView {
  return {
    type: 'modal',
    callback_id: views.renameInbox,
    private_metadata: JSON.stringify({ name }),
    title: plainText(words().inboxes.renameTitle, limits.viewTitle),
    submit: plainText(words().inboxes.renameSave, limits.viewTitle),
    close: plainText(words().inboxes.cancel, limits.viewTitle),
    blocks: [
      {
        type: 'input',
        block_id: renameBlock,
        label: plainText(words().inboxes.renameLabel, limits.label),
        element: { type: 'plain_text_input', action_id: inputAction, initial_value: title, max_length: 40 },
      },
    ],
  };
}

export const renameBlock = 'title';

/** Says what removing an inbox means, and how many contacts are still waiting for it. */
export function buildRemoveView(
  { name, title }: Pick<AdminInbox, 'name' | 'title'>,
  waiting: number,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: views.removeInbox,
    private_metadata: JSON.stringify({ name }),
    title: plainText(words().inboxes.removeTitle, limits.viewTitle),
    submit: plainText(words().inboxes.removeConfirm, limits.viewTitle),
    close: plainText(words().inboxes.cancel, limits.viewTitle),
    blocks: [section(words().inboxes.remove(escapeText(title), waiting))],
  };
}

function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}
