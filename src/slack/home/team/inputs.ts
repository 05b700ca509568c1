import type { types } from '@slack/bolt';
import { inputAction, numbered } from '../../payload/ids.ts';
import { limits, plainText } from '../../payload/text.ts';

type Element = types.InputBlock['element'];
type Labels = { readonly label: string; readonly hint?: string; readonly optional?: boolean };

/** An input of a screen. Its id changes with the shown version (docs/decisions.md 1). */
export function input(name: string, version: number, element: Element, labels: Labels): types.InputBlock {
  const { label, hint, optional = true } = labels;
  return {
    type: 'input',
    block_id: numbered(name, version + 1),
    label: plainText(label, limits.label),
    element,
    optional,
    ...(hint ? { hint: plainText(hint, limits.hint) } : {}),
  };
}

export function textInput(value: string, most: number, multiline = false): types.PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: inputAction,
    multiline,
    max_length: most,
    ...(value ? { initial_value: value.slice(0, most) } : {}),
  };
}

/** A box with all the room Slack has, because lines that did not fit would be lost on saving. */
export function linesInput(lines: readonly string[]): types.PlainTextInput {
  return textInput(lines.join('\n'), limits.inputValue, true);
}

type Choice = readonly [value: string, text: string];

export function choiceInput(choices: readonly Choice[], chosen: string | null): types.StaticSelect {
  const options = choices.map(([value, text]) => ({ text: plainText(text, limits.optionText), value }));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: inputAction,
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}

export function peopleInput(ids: readonly string[]): types.MultiUsersSelect {
  return {
    type: 'multi_users_select',
    action_id: inputAction,
    ...(ids.length > 0 ? { initial_users: [...ids] } : {}),
  };
}

export function tickInput(text: string, isTicked: boolean): types.Checkboxes {
  const option = { text: plainText(text, limits.optionText), value: 'yes' };
  return {
    type: 'checkboxes',
    action_id: inputAction,
    options: [option],
    ...(isTicked ? { initial_options: [option] } : {}),
  };
}
