import { viewIdOf } from '../inputs/lists.ts';
import { sendNewest } from '../send.ts';
import { keyOf, type ControlId, type PageState } from '../state.ts';

/** The control that a page element shows. */
export function controlOf(element: HTMLElement): ControlId {
  const id: ControlId = JSON.parse(element.dataset['control'] ?? '{"block":"","action":""}');
  return id;
}

/** Sends the value of a field. `enter` tells that the Enter key was pressed. */
export function typed(state: PageState, element: HTMLElement, enter: boolean): void {
  const id = controlOf(element);
  const given = valueOf(element) === '' ? null : valueOf(element);
  sendNewest(state.snapshot, keyOf(id, viewIdOf(state, id)), { do: 'type', ...id, given, enter });
}

/** The value of a field. Empty for other elements. */
export function valueOf(element: HTMLElement): string {
  const hasValue =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return hasValue ? element.value : '';
}
