import { sendDraft } from './listeners/composer.ts';
import { controlOf, typed } from './listeners/control.ts';
import type { Page } from './listeners/page.ts';

/** Handles keys beyond what the browser does itself. */
export function onKey(page: Page, event: KeyboardEvent): void {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return;
  const role = target.getAttribute('role');
  if (role === 'combobox' && inList(page, event, target)) return event.preventDefault();
  if (target.id === 'composer' && event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    return sendDraft(page);
  }
  if (target.id === 'composer' && event.key === 'Tab' && document.querySelector('.suggestion')) {
    event.preventDefault();
    return document.querySelector<HTMLElement>('.suggestion')?.click();
  }
  if (role === 'menuitem' && inMenu(event, target)) return event.preventDefault();
  if ((role === 'radio' || role === 'tab') && besides(event, target)) return event.preventDefault();
  if (event.key === 'Enter' && target.dataset['on'] === 'type' && target instanceof HTMLInputElement) {
    typed(page.state, target, true);
  }
  if (event.key === 'Escape') escape(page);
}

function inList({ lists, state }: Page, event: KeyboardEvent, target: HTMLElement): boolean {
  const id = controlOf(target);
  const open = state.list !== null;
  switch (event.key) {
    case 'ArrowDown':
      if (open) lists.move(1);
      else void lists.search(id, '');
      return true;
    case 'ArrowUp':
      if (open) lists.move(-1);
      return true;
    case 'Enter': {
      const taken = open && lists.take(id);
      if (taken && target instanceof HTMLInputElement)
        target.value = target.dataset['several'] === 'true' ? '' : taken.text.text;
      return true;
    }
    case 'Escape':
      if (open) {
        lists.close();
        event.stopPropagation();
      }
      return open;
    case 'Backspace': {
      const last = lists.lastOf(id);
      const empty = target instanceof HTMLInputElement && target.value === '';
      if (!empty || target.dataset['several'] !== 'true' || last === undefined) return false;
      lists.remove(id, last);
      return true;
    }
    case undefined:
    default:
      return false;
  }
}

function inMenu(event: KeyboardEvent, target: HTMLElement): boolean {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  const items = [...(target.closest('[role=menu]')?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const step = event.key === 'ArrowDown' ? 1 : -1;
  items[(items.indexOf(target) + step + items.length) % items.length]?.focus();
  return true;
}

function besides(event: KeyboardEvent, target: HTMLElement): boolean {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return false;
  const siblings = [
    ...(target.parentElement?.querySelectorAll<HTMLElement>(`[role=${target.getAttribute('role')}]`) ?? []),
  ];
  const step = event.key === 'ArrowRight' ? 1 : -1;
  const next = siblings[(siblings.indexOf(target) + step + siblings.length) % siblings.length];
  next?.focus();
  next?.click();
  return true;
}

function escape({ state, act, render }: Page): void {
  if (state.question) state.question = null;
  else if (state.menu !== null) {
    state.menu = null;
    const opener = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(state.opener ?? '')}"]`);
    render();
    return opener?.focus();
  } else if (state.snapshot.modal) return void act({ do: 'close' });
  render();
}
