import type { InteractiveElement } from '../../slack/blocks/elements.ts';
import type { Option } from '../../slack/blocks/text.ts';
import type { Entered } from '../../slack/blocks/inputs.ts';
import type { Snapshot } from '../../snapshot.ts';
import { aria, domId, marks } from './field.ts';
import type { Field } from './field.ts';
import { html } from '../render/html.ts';
import type { Html } from '../render/html.ts';
import { plainText } from '../render/mrkdwn.ts';
import { keyOf } from '../state.ts';

/** A searchable menu for one or several choices. Its list opens below it. */
export function combobox(control: InteractiveElement, field: Field, several: boolean): Html {
  const key = keyOf(field.id, field.viewId);
  const list = field.state.list?.key === key ? field.state.list : null;
  const chosen = chosenIn(field.held, field.state.snapshot);
  const listId = `${domId(field)}-list`;
  const placeholder = 'placeholder' in control ? (control.placeholder?.text ?? '') : '';
  const only = several ? undefined : chosen[0];
  return html`<div class="combobox ${several ? 'several' : ''}" data-key="${key}-box">
    ${several && chosen.map((option) => chip(option, field))}
    <input
      class="${several ? 'bare' : 'field'}"
      role="combobox"
      type="text"
      autocomplete="off"
      spellcheck="false"
      ${aria(field)}
      ${marks(field)}
      data-on="search"
      data-several="${String(several)}"
      data-shown="${only ? only.text.text : ''}"
      value="${only ? only.text.text : ''}"
      placeholder="${several && chosen.length > 0 ? '' : placeholder || 'Choose'}"
      aria-expanded="${String(list !== null)}"
      aria-controls="${listId}"
      aria-autocomplete="list"
      ${list && list.active >= 0 && html`aria-activedescendant="${listId}-${list.active}"`}
    />
    ${only && field.clearable && html`<button type="button" class="clear" ${marks(field, '-clear')} data-on="clear" aria-label="Clear ${field.label}">×</button>`}
    ${
      list &&
      html`<div class="list" role="listbox" id="${listId}" data-key="${key}-list" aria-label="${field.label}">
        ${list.options.map((option, index) => item(option, index, { field, listId, active: list.active, chosen }))}
        ${list.options.length === 0 && html`<p class="empty" role="status">${nothing(list.state)}</p>`}
      </div>`
    }
  </div>`;
}

/** The people or conversations offered by menus of those types. */
export function ownOptions(control: string, snapshot: Snapshot): readonly Option[] | null {
  if (control.endsWith('users_select')) return snapshot.people.map(({ id, name }) => optionOf(id, name));
  if (!control.endsWith('conversations_select') && !control.endsWith('channels_select')) return null;
  return snapshot.conversations
    .filter((one) => one.kind !== 'im')
    .map(({ id, name }) => optionOf(id, `#${name}`));
}

/** A menu's current choice, as options. */
export function chosenIn(held: Entered | undefined, snapshot: Snapshot): readonly Option[] {
  const value = Object.entries(held ?? {}).find(([key]) => key !== 'type')?.[1];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (typeof one === 'string' ? named(one, snapshot) : isOption(one) ? [one] : []));
}

function isOption(value: unknown): value is Option {
  return typeof value === 'object' && value !== null && 'text' in value && 'value' in value;
}

function named(id: string, { people, conversations }: Snapshot): Option[] {
  const person = people.find((one) => one.id === id);
  const conversation = conversations.find((one) => one.id === id);
  return [optionOf(id, person?.name ?? `#${conversation?.name ?? id}`)];
}

function optionOf(value: string, text: string): Option {
  return { text: { type: 'plain_text', text }, value };
}

function chip(option: Option, field: Field): Html {
  return html`<span class="chip" data-key="${keyOf(field.id, field.viewId)}-chip-${option.value}"
    >${plainText(option.text.text)}
    <button
      type="button"
      ${marks(field, `-remove-${option.value}`)}
      data-on="remove"
      data-value="${option.value}"
      aria-label="Remove ${option.text.text}"
    >
      ×
    </button></span
  >`;
}

function item(
  option: Option,
  index: number,
  list: { field: Field; listId: string; active: number; chosen: readonly Option[] },
): Html {
  const selected = list.chosen.some((one) => one.value === option.value);
  return html`<div
    role="option"
    id="${list.listId}-${index}"
    class="option ${index === list.active ? 'active' : ''}"
    aria-selected="${String(selected)}"
    ${marks(list.field, `-option-${option.value}`)}
    data-on="pick"
    data-index="${index}"
  >
    <span>${plainText(option.text.text)}</span
    >${option.description && html`<small>${plainText(option.description.text)}</small>`}
  </div>`;
}

function nothing(state: 'loading' | 'ready' | 'failed'): string {
  switch (state) {
    case 'loading':
      return 'Loading…';
    case 'failed':
      return 'Something went wrong; try again.';
    case 'ready':
      return 'No matches.';
  }
}
