import type { Snapshot } from '../snapshot.ts';
import { conversation } from './conversation.ts';
import { html } from './render/html.ts';
import { inboxPanel } from './inbox-panel.ts';
import { onKey } from './keyboard.ts';
import { changes, inputs, submits } from './listeners/changes.ts';
import { clicks } from './listeners/clicks.ts';
import { shareFiles } from './listeners/composer.ts';
import type { Page } from './listeners/page.ts';
import { createLists } from './inputs/lists.ts';
import { modal } from './modal.ts';
import { morph } from './render/morph.ts';
import { seat, send } from './send.ts';
import { sidebar } from './sidebar.ts';
import type { PageState } from './state.ts';

const noticeMs = 6000;
const freshMs = 2500;
let page: Page | null = null;
const asked = new URLSearchParams(location.search);
let source = follow(asked.get('as') ?? '');

/** Follows what one person sees. The first snapshot builds the page, later ones update it. */
function follow(me: string): EventSource {
  const changesOf = new EventSource(`/changes?${seat(asked.get('team') ?? '', me)}`);
  changesOf.addEventListener('message', (event: MessageEvent<string>) => {
    const snapshot: Snapshot = JSON.parse(event.data);
    const isFirst = page === null;
    page ??= build(snapshot);
    renew(page, snapshot);
    if (isFirst && asked.get('open') === 'app' && snapshot.isInstalled)
      clicks['settings']?.(page, document.body);
  });
  return changesOf;
}

function renew({ state, render }: Page, snapshot: Snapshot): void {
  const before = new Set(state.snapshot.inbox.contacts.map((one) => one.prefix + one.number));
  const arrived = snapshot.inbox.contacts
    .map((one) => one.prefix + one.number)
    .filter((one) => !before.has(one));
  if (arrived.length > 0) {
    state.fresh = new Set(arrived);
    setTimeout(() => {
      state.fresh = new Set();
      render();
    }, freshMs);
  }
  state.snapshot = snapshot;
  // A conversation may be gone, as the app's own is when it was taken out.
  if (!snapshot.conversations.some(({ id }) => id === state.channel))
    state.channel = snapshot.conversations[0]?.id ?? '';
  for (const one of snapshot.conversations) {
    if (!state.seen.has(one.id) || one.id === state.channel) state.seen.set(one.id, one.messages.length);
  }
  render();
}

function build(snapshot: Snapshot): Page {
  const channel = snapshot.conversations[0]?.id ?? '';
  const state: PageState = {
    snapshot,
    channel,
    tab: 'messages',
    pane: 'conversation',
    menu: null,
    opener: null,
    list: null,
    question: null,
    busy: false,
    draft: '',
    notice: null,
    openRequest: null,
    inboxTab: 'contacts',
    filter: '',
    seen: new Map(),
    fresh: new Set(),
  };
  const render = createRender(state);
  const made: Page = {
    state,
    render,
    lists: createLists(state, render),
    notify: (notice) => notify(state, render, notice),
    act: async (wish) => {
      render();
      const answer = await send(state.snapshot, wish);
      if (!answer.ok) notify(state, render, answer.error ?? 'That didn’t work.');
    },
    go: (to) => {
      state.seen.set(to, state.snapshot.conversations.find((one) => one.id === to)?.messages.length ?? 0);
      Object.assign(state, { channel: to, pane: 'conversation', menu: null, draft: '', tab: 'messages' });
      render();
    },
    become: (person) => {
      source.close();
      // Actions before the first snapshot are already this person's.
      state.snapshot = { ...state.snapshot, me: person };
      source = follow(person);
    },
  };
  listen(made);
  return made;
}

function createRender(state: PageState): () => void {
  const places = ['sidebar', 'conversation', 'inbox', 'modal', 'notice', 'app'].map((id) =>
    document.getElementById(id),
  );
  const [side, middle, right, over, note, app] = places;
  let shownModal: string | null = null;
  let before: Element | null = null;
  return () => {
    if (!side || !middle || !right || !over || !note || !app) return;
    const follows = followsEnd(state.channel);
    morph(side, sidebar(state));
    morph(middle, conversation(state));
    morph(right, inboxPanel(state));
    morph(over, modal(state));
    morph(note, html`${state.notice}`);
    app.dataset['pane'] = state.pane;
    app.toggleAttribute('inert', state.snapshot.modal !== null || state.question !== null);
    follows();
    placeList();
    const now = state.snapshot.modal?.id ?? null;
    if (now === shownModal) return;
    if (shownModal === null) before = document.activeElement;
    shownModal = now;
    if (now === null) returnFocus(before, state.opener);
    else
      document
        .querySelector<HTMLElement>('.modal-body :is(input, textarea, button), .modal footer button')
        ?.focus();
  };
}

/** Returns focus to what opened the modal. For a menu entry, that is the menu's button. */
function returnFocus(before: Element | null, opener: string | null): void {
  const open = before instanceof HTMLElement && before.isConnected && before !== document.body;
  if (open) before.focus();
  else if (opener !== null)
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(opener)}"]`)?.focus();
}

const listHeight = 232;

/**
 * Places an open list below its field, or above when there is more room. Nothing that scrolls may clip it.
 */
function placeList(): void {
  const list = document.querySelector<HTMLElement>('.list');
  const field = list?.closest('.combobox')?.getBoundingClientRect();
  if (!list || !field) return;
  const below = innerHeight - field.bottom - 12;
  const above = field.top - 12;
  const isBelow = below >= Math.min(listHeight, list.scrollHeight) || below >= above;
  Object.assign(list.style, {
    left: `${field.left}px`,
    width: `${field.width}px`,
    maxHeight: `${Math.min(listHeight, isBelow ? below : above)}px`,
    top: isBelow ? `${field.bottom + 4}px` : 'auto',
    bottom: isBelow ? 'auto' : `${innerHeight - field.top + 4}px`,
  });
}

/**
 * Keeps the newest message in view for those who were looking at it, and shows messages only they can see.
 */
function followsEnd(channel: string): () => void {
  const log = document.querySelector('.messages');
  const isFirst = log === null;
  const atEnd = !log || log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  const same = log?.getAttribute('data-drop') === channel;
  const newest = lastOf(log)?.dataset['key'];
  return () => {
    const now = document.querySelector('.messages');
    const last = lastOf(now);
    const forMe = last?.dataset['key'] !== newest && last?.classList.contains('only-you');
    if (now && !isFirst && (atEnd || !same || forMe)) now.scrollTop = now.scrollHeight;
  };
}

function lastOf(log: Element | null): HTMLElement | undefined {
  return [...(log?.querySelectorAll<HTMLElement>('.message') ?? [])].at(-1);
}

function listen(made: Page): void {
  const { state, lists, render } = made;
  const on = (table: typeof clicks) => (event: Event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-on]') : null;
    const handler = element && table[element.dataset['on'] ?? ''];
    if (handler && event.type === 'submit') event.preventDefault();
    if (handler) handler(made, element);
  };
  document.addEventListener('click', (event) => {
    const inside =
      event.target instanceof Element && event.target.closest('.menu, .combobox, [data-on=menu]');
    if (!inside && (state.menu !== null || state.list !== null)) {
      Object.assign(state, { menu: null, list: null });
      render();
    }
    on(clicks)(event);
  });
  document.addEventListener('input', on(inputs));
  document.addEventListener('change', on(changes));
  document.addEventListener('submit', on(submits));
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('.list')) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => onKey(made, event));
  document.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    const leaves = event.target instanceof Element && event.target.getAttribute('role') === 'combobox';
    const key = state.list?.key;
    const stays = to instanceof Element && to.closest('.list');
    if (leaves && !stays && key !== undefined) setTimeout(() => lists.close(key), 150);
  });
  for (const event of ['scroll', 'resize'])
    addEventListener(event, placeList, { capture: true, passive: true });
  listenToDrops(made);
}

function listenToDrops(made: Page): void {
  const placeOf = (event: DragEvent) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drop]') : null;
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    placeOf(event)?.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => placeOf(event)?.classList.remove('dropping'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const place = placeOf(event);
    place?.classList.remove('dropping');
    if (place) shareFiles(made, place.dataset['drop'] ?? '', [...(event.dataTransfer?.files ?? [])]);
  });
}

function notify(state: PageState, render: () => void, notice: string): void {
  state.notice = notice;
  render();
  setTimeout(() => {
    if (state.notice === notice) state.notice = null;
    render();
  }, noticeMs);
}
