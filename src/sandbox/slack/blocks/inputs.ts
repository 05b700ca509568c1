import type { InputElement, InteractiveElement } from './elements.ts';
import type { Option } from './text.ts';
import { elementsOf } from './blocks.ts';
import type { Block } from './blocks.ts';

/** An element's value, in the shape of `view.state.values`. */
export type Entered = { readonly type: string } & Readonly<Record<string, unknown>>;
/**
 * A person's input for an element: text, an option's value or wording (or
 * several), whole options, or null to clear.
 */
export type Given = string | null | readonly string[] | Option | readonly Option[];
export type Values = Record<string, Record<string, Entered>>;

/** An element's value when it first appears. Null for a button, which has none. */
export function initially(element: InteractiveElement): Entered | null {
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type: element.type, value: element.initial_value || null };
    case 'rich_text_input':
      return { type: element.type, rich_text_value: element.initial_value ?? null };
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type: element.type, selected_option: element.initial_option ?? null };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { type: element.type, selected_options: element.initial_options ?? [] };
    case 'users_select':
      return { type: element.type, selected_user: element.initial_user ?? null };
    case 'conversations_select':
      return { type: element.type, selected_conversation: element.initial_conversation ?? null };
    case 'channels_select':
      return { type: element.type, selected_channel: element.initial_channel ?? null };
    case 'multi_users_select':
      return { type: element.type, selected_users: element.initial_users ?? [] };
    case 'multi_conversations_select':
      return { type: element.type, selected_conversations: element.initial_conversations ?? [] };
    case 'multi_channels_select':
      return { type: element.type, selected_channels: element.initial_channels ?? [] };
    case 'datepicker':
      return { type: element.type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type: element.type, selected_time: element.initial_time ?? null };
    case 'datetimepicker':
      return { type: element.type, selected_date_time: element.initial_date_time ?? null };
    case 'file_input':
      return { type: element.type, files: [] };
    case 'button':
    case 'overflow':
      return null;
  }
}

/** An element's value after a person's input. Throws when Slack would not allow it. */
export function entered(element: InteractiveElement, given: Given): Entered {
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type: element.type, selected_option: one(optionsOf(element), given) };
    case 'external_select':
      return { type: element.type, selected_option: one([], given) };
    case 'multi_static_select':
    case 'checkboxes':
      return { type: element.type, selected_options: many(optionsOf(element), given) };
    case 'multi_external_select':
      return { type: element.type, selected_options: many([], given) };
    case 'button':
      throw new Error('A button is pressed, not filled in.');
    case 'datetimepicker':
      return { type: element.type, selected_date_time: given === null ? null : Number(given) };
    case 'file_input':
      throw new Error('Files are attached with attach().');
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'rich_text_input':
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
    case 'multi_users_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
    case 'datepicker':
    case 'timepicker':
      return plainly(element, given);
  }
}

/** The values of all inputs of a view. Inputs that stay on screen keep theirs. */
export function carriedOver(blocks: readonly Block[], before: Values): Values {
  const values: Values = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const fresh = initially(element);
      if (!fresh || block.block_id === undefined || element.action_id === undefined) continue;
      const kept = before[block.block_id]?.[element.action_id];
      const held = kept?.type === fresh.type ? withoutVanished(element, kept) : fresh;
      (values[block.block_id] ??= {})[element.action_id] = held;
    }
  }
  return values;
}

/** Slack drops a choice whose option is no longer on screen in exactly these words. */
function withoutVanished(element: InteractiveElement, held: Entered): Entered {
  const options = optionsOf(element).map((option) => JSON.stringify(option));
  if (options.length === 0) return held;
  const isThere = (option: unknown) => options.includes(JSON.stringify(option));
  const { selected_option: single, selected_options: several } = held;
  if (single) return isThere(single) ? held : { ...held, selected_option: null };
  return Array.isArray(several) ? { ...held, selected_options: several.filter(isThere) } : held;
}

/** Whether an element is empty, which leaves a required input incomplete. */
function isEmpty(held: Entered | undefined): boolean {
  return Object.entries(held ?? {}).every(
    ([key, value]) =>
      key === 'type' || value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}

/** What Slack's own client objects to before it sends anything, or null. */
export function clientObjection(
  element: InputElement,
  held: Entered | undefined,
  optional: boolean,
): string | null {
  if (isEmpty(held)) return optional ? null : 'Please complete this required field.';
  const value = held && typeof held['value'] === 'string' ? held['value'] : '';
  if (element.type === 'email_text_input' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    return 'Please enter a valid email address.';
  }
  if (element.type === 'url_text_input' && !URL.canParse(value)) return 'Please enter a valid URL.';
  if (element.type === 'number_input' && !Number.isFinite(Number(value))) return 'Please enter a number.';
  if (element.type !== 'plain_text_input') return null;
  if (element.max_length !== undefined && value.length > element.max_length) return 'That is too long.';
  return element.min_length !== undefined && value.length < element.min_length ? 'That is too short.' : null;
}

/** The options a menu carries itself. */
export function optionsOf(element: InteractiveElement): readonly Option[] {
  if (!('options' in element) && !('option_groups' in element)) return [];
  const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
  const own = 'options' in element ? (element.options ?? []) : [];
  return [...own, ...groups.flatMap((group) => group.options)];
}

function plainly(element: InteractiveElement, given: Given): Entered {
  const empty = initially({ ...element });
  const key = Object.keys(empty ?? {}).find((name) => name !== 'type') ?? 'value';
  return { type: element.type, [key]: given === '' ? null : given };
}

function one(options: readonly Option[], given: Given): Option | null {
  if (given === null || given === '') return null;
  const [first] = many(options, given);
  return first ?? null;
}

function many(options: readonly Option[], given: Given): Option[] {
  const wanted: readonly (string | Option)[] = given === null ? [] : listOf(given);
  return wanted.map((wish) => {
    if (typeof wish !== 'string') return wish;
    const found = options.find((option) => option.value === wish || option.text.text === wish);
    if (!found)
      throw new Error(
        `There is no option “${wish}”; there are ${options.map((o) => o.text.text).join(', ')}.`,
      );
    return found;
  });
}

function listOf(
  given: string | Option | readonly string[] | readonly Option[],
): readonly (string | Option)[] {
  return typeof given === 'string' || 'text' in given ? [given] : given;
}
