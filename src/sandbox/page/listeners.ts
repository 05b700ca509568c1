import type { Lists } from './inputs/lists.ts';
import { viewIdOf } from './inputs/lists.ts';
import { encoded, sendNewest } from './send.ts';
import { keyOf } from './state.ts';
import type { ControlId, PageState } from './state.ts';

/** What the page can do that is more than one listener's work. */
export type Page = {
  readonly state: PageState;
  readonly lists: Lists;
  readonly render: () => void;
  /** Shows a passing sentence. */
  readonly notify: (notice: string) => void;
  /** Does something in Slack and says so when it can't be done. */
  readonly act: (wish: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly go: (channel: string) => void;
  readonly become: (person: string) => void;
};
type Handler = (page: Page, element: HTMLElement) => void;

/** What a click on an element with `data-on` does. */
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
    // What is chosen is replaced by what is typed.
    if (element instanceof HTMLInputElement) element.select();
    void lists.search(id, '');
  },
  pick: ({ lists, state }, element) => {
    const option = state.list?.options[Number(element.dataset['index'])];
    if (!option) return;
    const field = element.closest('.combobox')?.querySelector('input');
    // The field keeps the focus, and with it what was typed to find the option.
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

/** What a change of an element with `data-on` does. */
export const changes: Readonly<Record<string, Handler>> = {
  become: (page, element) => page.become(valueOf(element)),
  attach: ({ act }, element) => {
    const files = element instanceof HTMLInputElement ? [...(element.files ?? [])] : [];
    void Promise.all(files.map(encoded)).then((list) =>
      act({ do: 'attach', ...controlOf(element), files: list }),
    );
  },
  share: (page, element) => {
    if (!(element instanceof HTMLInputElement)) return;
    shareFiles(page, page.state.channel, [...(element.files ?? [])]);
    element.value = '';
  },
  tick: ({ act }, element) => {
    const boxes = [...(element.closest('fieldset')?.querySelectorAll('input') ?? [])].filter(
      (box) => box.checked,
    );
    const values = boxes.map((box) => box.value);
    const radio = element instanceof HTMLInputElement && element.type === 'radio';
    void act({
      do: 'type',
      ...controlOf(element),
      enter: false,
      given: radio ? (values[0] ?? null) : values,
    });
  },
};

/** What typing into an element with `data-on` does. */
export const inputs: Readonly<Record<string, Handler>> = {
  draft: ({ state, render }, element) => {
    state.draft = valueOf(element);
    grow(element);
    render();
  },
  type: ({ state }, element) => typed(state, element, false),
  search: ({ lists }, element) => void lists.search(controlOf(element), valueOf(element)),
  filter: ({ state, render }, element) => {
    state.filter = valueOf(element);
    render();
  },
};

/** What submitting a form with `data-on` does. */
export const submits: Readonly<Record<string, Handler>> = {
  submit: ({ state, act, render }) => {
    state.busy = true;
    render();
    void act({ do: 'submit' }).then(() => {
      state.busy = false;
      render();
      document.querySelector<HTMLElement>('.modal [aria-invalid=true]')?.focus();
    });
  },
  refuse: ({ act, notify }, element) => {
    const field = element.querySelector('input');
    const person = (field?.value ?? '').replaceAll(/\D/g, '');
    if (person.length < 5)
      return notify('Type the whole number with its country code, for example +91 98765 43210.');
    if (field) field.value = '';
    void act({ do: 'refuse', person });
  },
};

/** Sends what stands in a field; with `enter`, as the Enter key does. */
export function typed(state: PageState, element: HTMLElement, enter: boolean): void {
  const id = controlOf(element);
  const given = valueOf(element) === '' ? null : valueOf(element);
  sendNewest(state.snapshot.me, keyOf(id, viewIdOf(state, id)), { do: 'type', ...id, given, enter });
}

/** Sends the draft: a command when it begins with the app's, else a message. */
export function sendDraft(page: Page): void {
  const { state } = page;
  const { command } = state.snapshot.menu;
  const text = state.draft.trim();
  if (text === '') return;
  const isCommand = text === command || text.startsWith(`${command} `);
  if (text.startsWith('/') && !isCommand)
    return page.notify(`${text.split(/\s/)[0]} is not a valid command.`);
  const wish = isCommand ? { do: 'command', text: text.slice(command.length).trim() } : { do: 'say', text };
  void page.act({ ...wish, channel: state.channel });
  writeDraft(page, '');
}

/** Scrolls to the newest message that says or shares this, and lets it light up. */
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

/** Shares files in a conversation. */
export function shareFiles(page: Page, channel: string, files: readonly File[]): void {
  if (files.length === 0) return;
  void Promise.all(files.map(encoded)).then((list) =>
    page.act({ do: 'share', channel, text: '', files: list }),
  );
}

/** The control that an element of the page stands for. */
export function controlOf(element: HTMLElement): ControlId {
  const id: ControlId = JSON.parse(element.dataset['control'] ?? '{"block":"","action":""}');
  return id;
}

function writeDraft({ state, render }: Page, text: string): void {
  state.draft = text;
  const composer = document.querySelector<HTMLTextAreaElement>('#composer');
  if (composer) {
    composer.value = text;
    grow(composer);
    composer.focus();
  }
  render();
}

function grow(element: HTMLElement): void {
  element.style.height = 'auto';
  element.style.height = `${Math.min(element.scrollHeight, 160)}px`;
}

function valueOf(element: HTMLElement): string {
  const hasValue =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return hasValue ? element.value : '';
}

type Words = { readonly text: string };
type Confirmation = { title: Words; text: Words; confirm: Words; deny: Words; style?: string };

function isConfirmation(value: unknown): value is Confirmation {
  return typeof value === 'object' && value !== null && 'confirm' in value;
}
