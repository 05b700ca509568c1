import { encoded } from '../send.ts';
import type { Page } from './page.ts';

/** Sends the draft: as a command if it begins with the app's, otherwise as a message. */
export function sendDraft(page: Page): void {
  const { state } = page;
  const { isInstalled, menu } = state.snapshot;
  const { command } = menu;
  const text = state.draft.trim();
  if (text === '') return;
  const isCommand = isInstalled && (text === command || text.startsWith(`${command} `));
  if (text.startsWith('/') && !isCommand)
    return page.notify(`${text.split(/\s/)[0]} is not a valid command.`);
  const wish = isCommand ? { do: 'command', text: text.slice(command.length).trim() } : { do: 'say', text };
  void page.act({ ...wish, channel: state.channel });
  writeDraft(page, '');
}

/** Puts text into the composer, with the cursor behind it. */
export function writeDraft({ state, render }: Page, text: string): void {
  state.draft = text;
  const composer = document.querySelector<HTMLTextAreaElement>('#composer');
  if (composer) {
    composer.value = text;
    grow(composer);
    composer.focus();
  }
  render();
}

/** Makes a text area as high as its text. */
export function grow(element: HTMLElement): void {
  element.style.height = 'auto';
  element.style.height = `${Math.min(element.scrollHeight, 160)}px`;
}

/** Shares files in a conversation. */
export function shareFiles(page: Page, channel: string, files: readonly File[]): void {
  if (files.length === 0) return;
  void Promise.all(files.map(encoded)).then((list) =>
    page.act({ do: 'share', channel, text: '', files: list }),
  );
}
