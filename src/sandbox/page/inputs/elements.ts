import type { InteractiveElement } from '../../slack/blocks/elements.ts';
import type { Option } from '../../slack/blocks/text.ts';
import type { Entered } from '../../slack/blocks/inputs.ts';
import { html } from '../render/html.ts';
import type { Html } from '../render/html.ts';
import { icon } from '../render/icons.ts';
import { aria, domId, marks } from './field.ts';
import type { Field } from './field.ts';
import { combobox } from './combobox.ts';
import { mrkdwn, plainText } from '../render/mrkdwn.ts';
import { keyOf } from '../state.ts';

/** Renders any control of Block Kit. */
export function element(control: InteractiveElement, field: Field): Html {
  switch (control.type) {
    case 'button':
      return button(control, field);
    case 'overflow':
      return overflow(control, field);
    case 'plain_text_input':
      return control.multiline ? textarea(control, field) : textInput('text', control, field);
    case 'email_text_input':
      return textInput('email', control, field);
    case 'url_text_input':
      return textInput('url', control, field);
    case 'number_input':
      return textInput('number', control, field);
    case 'rich_text_input':
      return textarea(control, field);
    case 'datepicker':
      return picker('date', field);
    case 'timepicker':
      return picker('time', field);
    case 'datetimepicker':
      return picker('datetime-local', field);
    case 'checkboxes':
      return choices('checkbox', control.options, field);
    case 'radio_buttons':
      return choices('radio', control.options, field);
    case 'file_input':
      return fileInput(control, field);
    case 'static_select':
    case 'external_select':
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
      return combobox(control, field, false);
    case 'multi_static_select':
    case 'multi_external_select':
    case 'multi_users_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
      return combobox(control, field, true);
  }
}

type Of<T extends InteractiveElement['type']> = Extract<InteractiveElement, { type: T }>;

function button(control: Of<'button'>, field: Field): Html {
  const question = control.confirm && JSON.stringify(control.confirm);
  const look = `button ${control.style ?? 'plain'}`;
  const label = control.accessibility_label;
  if (control.url) {
    return html`<a
      class="${look}"
      ${marks(field)}
      data-on="press"
      href="${control.url}"
      target="_blank"
      rel="noreferrer"
      >${plainText(control.text.text)}</a
    >`;
  }
  return html`<button
    type="button"
    class="${look}"
    ${marks(field)}
    data-on="press"
    ${question && html`data-question="${question}"`}
    ${label && html`aria-label="${label}"`}
  >
    ${plainText(control.text.text)}
  </button>`;
}

function overflow(control: Of<'overflow'>, field: Field): Html {
  const key = keyOf(field.id, field.viewId);
  const open = field.state.menu === key;
  return html`<span class="menu-place" data-key="${key}-overflow">
    <button
      type="button"
      class="button plain small"
      data-on="menu"
      data-menu="${key}"
      aria-haspopup="menu"
      aria-expanded="${String(open)}"
      aria-label="More"
    >
      ${icon('more')}
    </button>
    ${
      open &&
      html`<span class="menu" role="menu"
        >${control.options.map(
          (option) =>
            html`<button
              type="button"
              role="menuitem"
              ${marks(field, option.value)}
              data-on="choose"
              data-value="${option.value}"
            >
              ${plainText(option.text.text)}
            </button>`,
        )}</span
      >`
    }
  </span>`;
}

function textInput(
  type: string,
  control: { placeholder?: { text: string } | undefined; max_length?: number | undefined },
  field: Field,
): Html {
  const value = textOf(field.held);
  return html`<input
    class="field"
    type="${type}"
    ${aria(field)}
    ${marks(field)}
    data-on="type"
    value="${value}"
    autocomplete="off"
    ${type === 'number' && html`step="any"`}
    placeholder="${control.placeholder?.text ?? ''}"
  />`;
}

function textarea(control: { placeholder?: { text: string } | undefined }, field: Field): Html {
  return html`<textarea
    class="field"
    rows="3"
    ${aria(field)}
    ${marks(field)}
    data-on="type"
    placeholder="${control.placeholder?.text ?? ''}"
  >
${textOf(field.held)}</textarea>`;
}

function picker(type: string, field: Field): Html {
  return html`<input
    class="field short"
    type="${type}"
    ${aria(field)}
    ${marks(field)}
    data-on="type"
    value="${textOf(field.held)}"
  />`;
}

function choices(type: 'checkbox' | 'radio', options: readonly Option[], field: Field): Html {
  const held = field.held?.['selected_options'] ?? [field.held?.['selected_option']];
  const chosen = Array.isArray(held) ? held.map((one: Option | null | undefined) => one?.value) : [];
  return html`<fieldset class="choices" ${aria(field)} data-key="${keyOf(field.id, field.viewId)}">
    ${options.map(
      (option) =>
        html`<label class="choice"
          ><input
            type="${type}"
            name="${domId(field)}"
            value="${option.value}"
            ${marks(field, option.value)}
            data-on="tick"
            ${chosen.includes(option.value) && html`checked`}
          />
          <span
            >${written(option.text, field)}${option.description && html`<small>${written(option.description, field)}</small>`}</span
          ></label
        >`,
    )}
  </fieldset>`;
}

function fileInput(control: Of<'file_input'>, field: Field): Html {
  const files: unknown = field.held?.['files'];
  const names = Array.isArray(files) ? files.map((file: { name?: string }) => file.name ?? '') : [];
  const accept = control.filetypes?.map((type) => `.${type}`).join(',') ?? '';
  return html`<div class="files" data-key="${keyOf(field.id, field.viewId)}-files">
    <input
      class="file-field"
      type="file"
      ${aria(field)}
      ${marks(field)}
      data-on="attach"
      accept="${accept}"
      ${(control.max_files ?? 10) > 1 && html`multiple`}
    />
    ${names.map((name) => html`<span class="chip">📎 ${name}</span>`)}
  </div>`;
}

function textOf(held: Entered | undefined): string {
  const value = Object.entries(held ?? {}).find(([key]) => key !== 'type')?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function written({ type, text }: Option['text'], { state }: Field): Html {
  return type === 'mrkdwn' ? mrkdwn(text, state.snapshot) : plainText(text);
}
