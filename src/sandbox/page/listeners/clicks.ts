import { viewIdOf } from '../inputs/lists.ts';
import { keyOf } from '../state.ts';
import { sendDraft, writeDraft } from './composer.ts';
import { controlOf } from './control.ts';
import type { Handler, Page } from './page.ts';

/** Handlers for clicks on elements with `data-on`. */
export const clicks: Readonly<Record<string, Handler>> = {
  go: (page, { dataset }) => page.go(dataset['channel'] ?? ''),
  pane: ({ state, render }, { dataset }) => {
    const pane = dataset['pane'];
    state.pane = pane === 'channels' || pane === 'inbox' ? pane : 'conversation';
    render();
  },
  tab: ({ state, render, act }, { dataset }) => {
    state.tab = dataset['tab'] === 'home' ? 'home' : 'messages';
    render();
    if (state.tab === 'home') void act({ do: 'open-home' });
  },
  /** Opens the app's Home, where people find their settings. */
  settings: (page) => {
    const { state, act } = page;
    page.go(state.snapshot.conversations.find(({ kind }) => kind === 'im')?.id ?? '');
    state.tab = 'home';
    void act({ do: 'open-home' });
  },
  menu: ({ state, render }, { dataset }) => {
    state.menu = state.menu === dataset['menu'] ? null : (dataset['menu'] ?? null);
    state.opener = dataset['key'] ?? null;
    render();
    document.querySelector<HTMLElement>('.menu [role=menuitem]')?.focus();
  },
  invite: ({ act }, { dataset }) => void act({ do: 'invite', channel: dataset['channel'] }),
  'message-shortcut': ({ state, act }, { dataset }) => {
    state.menu = null;
    void act({
      do: 'message-shortcut',
      shortcut: dataset['shortcut'],
      channel: dataset['channel'],
      ts: dataset['ts'],
    });
  },
  shortcut: ({ state, act }, { dataset }) => {
    state.menu = null;
    void act({ do: 'shortcut', shortcut: dataset['shortcut'] });
  },
  workflow: ({ state, act }, { dataset }) => {
    state.menu = null;
    void act({ do: 'workflow', workflow: dataset['workflow'] });
  },
  'choose-file': ({ state, render }) => {
    state.menu = null;
    render();
    document.querySelector<HTMLInputElement>('#file-picker')?.click();
  },
  example: (page, { dataset }) => writeDraft(page, dataset['text'] ?? ''),
  complete: (page) => writeDraft(page, `${page.state.snapshot.menu.command} `),
  send: (page) => sendDraft(page),
  press: ({ state, render, act }, element) => {
    const id = controlOf(element);
    const asked: unknown = JSON.parse(element.dataset['question'] ?? 'null');
    if (!isConfirmation(asked)) return void act({ do: 'press', ...id });
    const words = {
      title: asked.title.text,
      text: asked.text.text,
      confirm: asked.confirm.text,
      deny: asked.deny.text,
    };
    state.question = { ...words, danger: asked.style === 'danger', target: id };
    render();
    document.querySelector<HTMLElement>('[role=alertdialog] [data-on=confirm]')?.focus();
  },
  confirm: ({ state, act, render }) => {
    const target = state.question?.target;
    state.question = null;
    render();
    if (target) void act({ do: 'press', ...target });
  },
  deny: ({ state, render }) => {
    state.question = null;
    render();
  },
  choose: ({ state, act }, element) => {
    state.menu = null;
    void act({ do: 'type', ...controlOf(element), given: element.dataset['value'] ?? '', enter: false });
  },
  search: ({ lists, state }, element) => {
    const id = controlOf(element);
    if (state.list?.key === keyOf(id, viewIdOf(state, id))) return;
    // Typing replaces the current choice.
    if (element instanceof HTMLInputElement) element.select();
    void lists.search(id, '');
  },
  pick: ({ lists, state }, element) => {
    const option = state.list?.options[Number(element.dataset['index'])];
    if (!option) return;
    const field = element.closest('.combobox')?.querySelector('input');
    // The field keeps the focus, so clear what was typed to find the option.
    if (field) field.value = field.dataset['several'] === 'true' ? '' : option.text.text;
    lists.choose(controlOf(element), option);
  },
  remove: ({ lists }, element) => lists.remove(controlOf(element), element.dataset['value'] ?? null),
  clear: ({ lists }, element) => lists.remove(controlOf(element), null),
  close: ({ act }) => void act({ do: 'close' }),
  fault: ({ act }, { dataset }) => void act({ do: 'fault', fault: dataset['fault'] }),
  allow: ({ act }, { dataset }) => void act({ do: 'allow', person: dataset['person'] }),
  'clear-inbox': ({ act }) => void act({ do: 'clear-inbox' }),
  'inbox-tab': ({ state, render }, { dataset }) => {
    state.inboxTab = dataset['tab'] === 'requests' ? 'requests' : 'contacts';
    render();
  },
  guide: (page, { dataset }) => showMessage(page, dataset['shows'] ?? ''),
  request: ({ state, render }, { dataset }) => {
    const id = Number(dataset['request']);
    state.openRequest = state.openRequest === id ? null : id;
    render();
  },
};

/** Scrolls to the newest message with this text or file, and highlights it. */
function showMessage({ state, render }: Page, text: string): void {
  state.pane = 'conversation';
  render();
  const found = [...document.querySelectorAll('.message')].findLast((one) => one.textContent.includes(text));
  const target = found ?? document.querySelector('#composer');
  target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  if (!found) return document.querySelector<HTMLElement>('#composer')?.focus();
  found.classList.remove('found');
  requestAnimationFrame(() => found.classList.add('found'));
}

type Words = { readonly text: string };
type Confirmation = { title: Words; text: Words; confirm: Words; deny: Words; style?: string };

function isConfirmation(value: unknown): value is Confirmation {
  return typeof value === 'object' && value !== null && 'confirm' in value;
}
