import type { Entered } from '../../slack/blocks/inputs.ts';
import { html } from '../render/html.ts';
import type { Html } from '../render/html.ts';
import { keyOf } from '../state.ts';
import type { ControlId, PageState } from '../state.ts';

/** A control in its place, with its current value. */
export type Field = {
  readonly state: PageState;
  readonly id: ControlId;
  readonly viewId: string;
  readonly held: Entered | undefined;
  /** Names it for those who can't see its label. */
  readonly label: string;
  readonly describedBy: string | null;
  readonly invalid: boolean;
  readonly required: boolean;
  /** Whether a choice can be cleared. */
  readonly clearable: boolean;
};

/** Attributes that tell the page's listeners which control an element is. */
export function marks({ id, viewId }: Field, more = ''): Html {
  return html`data-key="${keyOf(id, viewId)}${more}" data-control="${JSON.stringify(id)}"`;
}

/** Attributes that describe a field to a screen reader. */
export function aria(field: Field): Html {
  return html`id="${domId(field)}" aria-label="${field.label}" ${field.invalid && html`aria-invalid="true"`}
  ${field.required && html`aria-required="true"`}
  ${field.describedBy !== null && html`aria-describedby="${field.describedBy}"`}`;
}

/** The id of a field's element. */
export function domId({ id, viewId }: Field): string {
  return `f-${keyOf(id, viewId)}`.replaceAll(/[^\w-]/g, '-');
}
