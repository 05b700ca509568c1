import { linkBareWords } from '../render/bare-words.ts';
import type { Block, InputBlock } from '../../slack/blocks/blocks.ts';
import type { TextObject } from '../../slack/blocks/text.ts';
import type { Values } from '../../slack/blocks/inputs.ts';
import type { InteractiveElement } from '../../slack/blocks/elements.ts';
import { element } from './elements.ts';
import { domId } from './field.ts';
import type { Field } from './field.ts';
import { html } from '../render/html.ts';
import type { Html } from '../render/html.ts';
import { mrkdwn, plainText } from '../render/mrkdwn.ts';
import { richText } from '../render/rich-text.ts';
import type { ControlId, PageState } from '../state.ts';

/** The place of blocks, with their input and errors. */
export type Surface = {
  readonly state: PageState;
  readonly viewId: string;
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  readonly place: Pick<ControlId, 'message' | 'home'>;
};

/** Renders blocks of Block Kit. */
export function blocks(all: readonly Block[], surface: Surface): Html {
  return html`${all.map((one) => html`<div class="block ${one.type}" data-key="${surface.viewId}-${one.block_id ?? ''}">${block(one, surface)}</div>`)}`;
}

function block(given: Block, surface: Surface): Html {
  const { snapshot } = surface.state;
  switch (given.type) {
    case 'divider':
      return html`<hr />`;
    case 'header':
      return html`<h3>${plainText(given.text.text)}</h3>`;
    case 'image':
      return html`<figure>
        ${given.title && html`<figcaption>${given.title.text}</figcaption>`}<img
          src="${given.image_url ?? ''}"
          alt="${given.alt_text}"
        />
      </figure>`;
    case 'markdown':
      return html`<div>${mrkdwn(given.text, snapshot)}</div>`;
    case 'rich_text':
      return richText(given.elements, snapshot);
    case 'context':
      return html`${given.elements.map((part) =>
        part.type === 'image'
          ? html`<img class="small" src="${part.image_url ?? ''}" alt="${part.alt_text}" />`
          : html`<span>${words(part, surface)}</span>`,
      )}`;
    case 'actions':
      return html`${given.elements.map((control) => element(control, fieldOf(given, control, surface)))}`;
    case 'section':
      return section(given, surface);
    case 'input':
      return input(given, surface);
  }
}

function section(given: Extract<Block, { type: 'section' }>, surface: Surface): Html {
  const { accessory } = given;
  const beside =
    accessory &&
    (accessory.type === 'image'
      ? html`<img src="${accessory.image_url ?? ''}" alt="${accessory.alt_text}" />`
      : element(accessory, fieldOf(given, accessory, surface)));
  return html`<div class="section-body">
    <div class="section-text">
      ${given.text && html`<div>${words(given.text, surface)}</div>`}
      ${given.fields && html`<div class="fields">${given.fields.map((field) => html`<div>${words(field, surface)}</div>`)}</div>`}
    </div>
    ${beside && html`<div class="accessory">${beside}</div>`}
  </div>`;
}

function input(given: InputBlock, surface: Surface): Html {
  const field = fieldOf(given, given.element, surface);
  const error = surface.errors[given.block_id ?? ''];
  const hintId = `${domId(field)}-hint`;
  const errorId = `${domId(field)}-error`;
  const describedBy = [...(error ? [errorId] : []), ...(given.hint ? [hintId] : [])].join(' ') || null;
  const whole = { ...field, describedBy, invalid: error !== undefined, required: !given.optional };
  const optional = given.optional && html` <span class="optional">(optional)</span>`;
  return html`<label class="label" for="${domId(field)}">${plainText(given.label.text)}${optional}</label>
    ${element(given.element, { ...whole, label: given.label.text })}
    ${error !== undefined && html`<p class="error" id="${errorId}" role="alert">${plainText(error)}</p>`}
    ${given.hint && html`<p class="hint" id="${hintId}">${plainText(given.hint.text)}</p>`}`;
}

function fieldOf(given: Block, control: InteractiveElement, surface: Surface): Field {
  const id = { block: given.block_id ?? '', action: control.action_id ?? '', ...surface.place };
  const named = 'placeholder' in control ? control.placeholder?.text : undefined;
  return {
    state: surface.state,
    id,
    viewId: surface.viewId,
    held: surface.values[id.block]?.[id.action],
    label: named ?? 'Choice',
    describedBy: null,
    invalid: false,
    required: false,
    clearable: given.type === 'input' && given.optional === true,
  };
}

function words(text: TextObject, surface: Surface): Html {
  if (text.type !== 'mrkdwn') return plainText(text.text);
  return mrkdwn(text.verbatim ? text.text : linkBareWords(text.text), surface.state.snapshot);
}
