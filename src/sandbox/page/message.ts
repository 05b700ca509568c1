import type { ShownConversation, ShownFile, ShownMessage, Snapshot } from '../snapshot.ts';
import { blocks } from './inputs/blocks.ts';
import { html } from './render/html.ts';
import type { Html } from './render/html.ts';
import { icon } from './render/icons.ts';
import { mrkdwn } from './render/mrkdwn.ts';
import { seat } from './send.ts';
import type { PageState } from './state.ts';

const hues = [152, 205, 262, 322, 22, 44, 178];

/** A message with its author, its files and the “…” menu of the app's shortcuts. */
export function message(given: ShownMessage, conversation: ShownConversation, state: PageState): Html {
  const { snapshot } = state;
  const key = `${conversation.id}/${given.ts}`;
  const isApp = given.user === snapshot.app;
  return html`<article class="message ${given.onlyYou ? 'only-you' : ''}" data-key="${key}">
    ${given.onlyYou && html`<p class="seen-by">${icon('eye')} Only visible to you</p>`}
    ${avatar(given.user, snapshot)}
    <div class="message-body">
      <p class="author">
        <strong>${authorName(given.user, snapshot)}</strong>${isApp && html`<span class="badge">APP</span>`}
        <time>${timeOf(given.ts)}</time>
      </p>
      ${content(given, conversation, state)} ${given.files.map((file) => fileCard(file, snapshot))}
    </div>
    ${!given.onlyYou && !isApp && snapshot.menu.messageShortcuts.length > 0 && toolbar(key, given, conversation, state)}
  </article>`;
}

/** A person's picture: their initials on their own colour. */
export function avatar(id: string, snapshot: Snapshot): Html {
  const name = authorName(id, snapshot);
  if (id === snapshot.app) return html`<span class="avatar app">${icon('plus')}</span>`;
  const initials = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2);
  const place = snapshot.people.findIndex((one) => one.id === id);
  const hue = hues[(place + hues.length) % hues.length] ?? 152;
  return html`<span class="avatar" style="--hue:${hue}" aria-hidden="true">${initials}</span>`;
}

function content(given: ShownMessage, conversation: ShownConversation, state: PageState): Html {
  const surface = { state, viewId: given.ts, values: given.values, errors: {} };
  const place = { message: { channel: conversation.id, ts: given.ts } };
  const edited = given.edited && html`<span class="edited">(edited)</span>`;
  if (given.blocks.length > 0) {
    return html`<div class="blocks">${blocks(given.blocks, { ...surface, place })}${edited}</div>`;
  }
  return html`${given.text !== '' && html`<div class="text">${mrkdwn(given.text, state.snapshot)}${edited}</div>`}`;
}

const kinds: Readonly<Record<string, string>> = {
  vcard: 'Contact card',
  csv: 'Spreadsheet',
  xlsx: 'Workbook',
  ods: 'Workbook',
  png: 'Picture',
  jpg: 'Picture',
};

const drawings: Readonly<Record<string, 'card' | 'sheet'>> = {
  vcard: 'card',
  csv: 'sheet',
  xlsx: 'sheet',
  ods: 'sheet',
};

function fileCard(file: ShownFile, snapshot: Snapshot): Html {
  if (file.mail) return mailCard(file, file.mail);
  const kind = kinds[file.kind] ?? 'File';
  const size = file.size < 1024 ? `${file.size} B` : `${Math.round(file.size / 1024)} kB`;
  return html`<a class="file" href="/file/${file.id}?${seat(snapshot.teamId, snapshot.me)}" download>
    ${
      kind === 'Picture'
        ? html`<img
            class="file-picture"
            src="/file/${file.id}?${seat(snapshot.teamId, snapshot.me)}"
            alt=""
          />`
        : html`<span class="file-icon ${file.kind}" aria-hidden="true"
            >${icon(drawings[file.kind] ?? 'file')}</span
          >`
    }
    <span><strong>${file.name}</strong><small>${kind} · ${size}</small></span></a
  >`;
}

/** A mail that was forwarded into Slack. */
function mailCard({ name }: ShownFile, { from, text, attachments }: NonNullable<ShownFile['mail']>): Html {
  return html`<div class="file mail">
    <span class="file-icon" aria-hidden="true">${icon('mail')}</span>
    <span
      ><strong>${name}</strong><small>Email from ${from}</small>
      <small class="mail-text">${text}</small>
      ${attachments.map((attachment) => html`<small class="mail-attachment">${icon('file')} ${attachment}</small>`)}</span
    >
  </div>`;
}

function toolbar(key: string, given: ShownMessage, conversation: ShownConversation, state: PageState): Html {
  const open = state.menu === key;
  return html`<div class="toolbar ${open ? 'open' : ''}">
    <button
      type="button"
      data-key="${key}-more"
      data-on="menu"
      data-menu="${key}"
      aria-haspopup="menu"
      aria-expanded="${String(open)}"
      aria-label="More actions for the message of ${authorName(given.user, state.snapshot)}"
    >
      ${icon('more')}
    </button>
    ${
      open &&
      html`<div class="menu" role="menu">
        ${state.snapshot.menu.messageShortcuts.map(
          (shortcut) =>
            html`<button
              type="button"
              role="menuitem"
              data-on="message-shortcut"
              data-shortcut="${shortcut.id}"
              data-channel="${conversation.id}"
              data-ts="${given.ts}"
            >
              <span class="avatar app">${icon('plus')}</span>${shortcut.name}
            </button>`,
        )}
      </div>`
    }
  </div>`;
}

function authorName(id: string, snapshot: Snapshot): string {
  if (id === 'USLACKBOT') return 'Slackbot';
  if (id === snapshot.app) return 'addcontact';
  return snapshot.people.find((one) => one.id === id)?.name ?? id;
}

function timeOf(ts: string): string {
  const date = new Date(Number(ts.split('.')[0]) * 1000);
  return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
