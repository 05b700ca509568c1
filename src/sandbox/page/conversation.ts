import type { ShownConversation } from '../snapshot.ts';
import { blocks } from './inputs/blocks.ts';
import { html } from './render/html.ts';
import type { Html } from './render/html.ts';
import { icon } from './render/icons.ts';
import { message } from './message.ts';
import { unreadIn } from './state.ts';
import type { PageState } from './state.ts';

/** The open conversation with its composer. For the app's own, its Home too. */
export function conversation(state: PageState): Html {
  const shown = state.snapshot.conversations.find((one) => one.id === state.channel);
  if (!shown) return html`<p class="empty">Choose a conversation.</p>`;
  const isApp = shown.kind === 'im';
  const elsewhere = state.snapshot.conversations.reduce((sum, one) => sum + unreadIn(state, one), 0);
  return html`<header class="bar">
      <button
        type="button"
        class="only-narrow icon"
        data-on="pane"
        data-pane="channels"
        aria-label="Channels"
      >
        ${icon('menu')}${elsewhere > 0 && html`<span class="unread">${elsewhere}</span>`}
      </button>
      <div class="bar-title">
        <h2>
          ${isApp ? 'addcontact' : html`${shown.kind === 'private' ? icon('lock') : '#'} ${shown.name}`}
        </h2>
        <p>${isApp ? 'App' : shown.topic}</p>
      </div>
      ${!isApp && !shown.hasApp && state.snapshot.isInstalled && html`<button type="button" class="button plain small" data-on="invite" data-channel="${shown.id}">Invite the app</button>`}
      <button type="button" class="only-narrow button primary small" data-on="pane" data-pane="inbox">
        Inbox · ${state.snapshot.inbox.total}
      </button>
    </header>
    ${isApp && tabs(state)} ${isApp && state.tab === 'home' ? home(state) : messages(shown, state)}
    ${!isApp && composer(shown, state)}${isApp && state.tab === 'messages' && readOnly}`;
}

function tabs(state: PageState): Html {
  const tab = (name: 'messages' | 'home', label: string) =>
    html`<button
      type="button"
      role="tab"
      data-on="tab"
      data-tab="${name}"
      aria-selected="${String(state.tab === name)}"
    >
      ${label}
    </button>`;
  return html`<div class="tabs" role="tablist" aria-label="addcontact">
    ${tab('home', 'Home')}${tab('messages', 'Messages')}
  </div>`;
}

function home(state: PageState): Html {
  const view = state.snapshot.home;
  const surface = view && {
    state,
    viewId: view.id,
    values: view.values,
    errors: view.errors,
    place: { home: true },
  };
  return html`<div
    class="home scroll"
    role="tabpanel"
    tabindex="0"
    aria-label="Home of addcontact"
    data-key="home"
  >
    ${surface ? html`<div class="blocks">${blocks(view.blocks, surface)}</div>` : html`<p class="empty">This app has not set up its Home yet.</p>`}
  </div>`;
}

function messages(shown: ShownConversation, state: PageState): Html {
  return html`<div
    class="messages scroll"
    tabindex="0"
    role="log"
    aria-label="Messages"
    data-key="messages-${shown.id}"
    data-drop="${shown.id}"
  >
    <div class="beginning">
      <h3>
        ${shown.kind === 'im' ? 'addcontact' : html`${shown.kind === 'private' ? icon('lock') : '#'} ${shown.name}`}
      </h3>
      <p>${shown.kind === 'im' ? 'Messages from addcontact appear here.' : shown.topic}</p>
    </div>
    ${shown.messages.map((one) => message(one, shown, state))}
    <div class="drop-hint" aria-hidden="true">Drop the file to share it in #${shown.name}</div>
  </div>`;
}

/** Slack shows this when an app takes no messages. */
const readOnly = html`<p class="composer-off">Sending messages to this app has been turned off.</p>`;

function composer(shown: ShownConversation, state: PageState): Html {
  const { menu } = state.snapshot;
  const open = state.menu === 'composer';
  const name = `#${shown.name}`;
  return html`<div class="composer" data-key="composer-${shown.id}">
    <div class="examples">
      ${menu.examples.map(
        (example) =>
          html`<button type="button" class="example" data-on="example" data-text="${example}">
            ${example}
          </button>`,
      )}
    </div>
    ${suggestion(state)}
    <div class="composer-box">
      <textarea
        id="composer"
        rows="1"
        data-on="draft"
        data-key="draft-${shown.id}"
        aria-label="Message to ${name}"
        placeholder="${state.snapshot.isInstalled ? `Message ${name}, or type ${menu.command}` : `Message ${name}`}"
      ></textarea>
      <div class="composer-tools">
        <span class="menu-place"
          ><button
            type="button"
            class="icon"
            data-key="composer-more"
            data-on="menu"
            data-menu="composer"
            aria-haspopup="menu"
            aria-expanded="${String(open)}"
            aria-label="Attach, or run a shortcut"
          >
            ${icon('plus')}
          </button>
          ${
            open &&
            html`<span class="menu up" role="menu">
              <button type="button" role="menuitem" data-on="choose-file">
                <span class="icon">${icon('file')}</span>Upload a file
              </button>
              ${menu.globalShortcuts.map((shortcut) => html`<button type="button" role="menuitem" data-on="shortcut" data-shortcut="${shortcut.id}"><span class="avatar app">${icon('plus')}</span>${shortcut.name}</button>`)}
              ${menu.workflows.map((workflow) => html`<button type="button" role="menuitem" data-on="workflow" data-workflow="${workflow.id}"><span class="icon">${icon('plus')}</span>${workflow.name}</button>`)}
            </span>`
          }</span
        >
        <input
          type="file"
          id="file-picker"
          class="hidden"
          data-on="share"
          multiple
          tabindex="-1"
          aria-label="Upload a file"
        />
        <button
          type="button"
          class="send"
          data-on="send"
          aria-label="Send"
          ${state.draft.trim() === '' && html`disabled`}
        >
          ${icon('send')}
        </button>
      </div>
    </div>
  </div>`;
}

function suggestion({ draft, snapshot }: PageState): Html | false {
  const { command, usageHint } = snapshot.menu;
  const typed = draft.split(' ')[0] ?? '';
  if (!snapshot.isInstalled || !typed.startsWith('/') || !command.startsWith(typed)) return false;
  return html`<button type="button" class="suggestion" data-on="complete">
    <span class="avatar app">${icon('plus')}</span>
    <span><strong>${command}</strong> <span>${usageHint}</span></span
    ><small>addcontact</small>
  </button>`;
}
