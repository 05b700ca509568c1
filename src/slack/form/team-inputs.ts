import type { types } from '@slack/bolt';
import { formatAttributes, readAttributes } from '../../contact/attributes.ts';
import { joinTags } from '../../contact/tags.ts';
import { readFieldValue, type TeamField } from '../../contact/fields.ts';
import { consentKey, splitAttributes, type ContactRules } from '../../contact/rules.ts';
import type { TeamRules } from '../../users/team-rules.ts';
import { fieldOf, isObject, textOf } from '../payload/fields.ts';
import { inputAction, numbered } from '../payload/ids.ts';
import { cutText, limits, plainText } from '../payload/text.ts';
import { words } from '../wording/words.ts';
import type { FormMemory, FormValues } from './state.ts';

type TeamInput = 'consent' | `field_${string}`;

/** The block id on screen of one of the team's inputs. They are renewed with the attributes. */
export function teamBlockId(name: TeamInput, { generations }: Pick<FormMemory, 'generations'>): string {
  return numbered(name, generations.attributes ?? 1);
}

/** The form's inputs for the team's fields and for consent. */
export function teamInputs(rules: ContactRules, values: FormValues, memory: FormMemory): types.InputBlock[] {
  const { mode, label } = rules.consent;
  return [
    ...rules.fields.map((field): types.InputBlock => ({
      type: 'input',
      block_id: teamBlockId(`field_${field.key}`, memory),
      label: plainText(field.label, limits.label),
      element: fieldElement(field, values.fields[field.key] ?? ''),
      optional: !field.required,
    })),
    ...(mode === 'off' ? [] : [consentInput(label, mode === 'require', values.consent, memory)]),
  ];
}

function consentInput(
  label: string,
  isRequired: boolean,
  isGiven: boolean,
  memory: FormMemory,
): types.InputBlock {
  return {
    type: 'input',
    block_id: teamBlockId('consent', memory),
    label: plainText(words().form.consent, limits.label),
    element: checkbox(label, isGiven),
    optional: !isRequired,
  };
}

function fieldElement(field: TeamField, value: string): types.InputBlock['element'] {
  switch (field.type) {
    case 'select': {
      const initial = field.options.find((one) => one.toLowerCase() === value.toLowerCase());
      return {
        type: 'static_select',
        action_id: inputAction,
        options: field.options.map(toOption),
        ...(initial === undefined ? {} : { initial_option: toOption(initial) }),
      };
    }
    case 'multi-select': {
      const chosen = value.split(', ').filter((one) => field.options.includes(one));
      return {
        type: 'multi_static_select',
        action_id: inputAction,
        options: field.options.map(toOption),
        ...(chosen.length > 0 ? { initial_options: chosen.map(toOption) } : {}),
      };
    }
    case 'checkbox':
      return checkbox(field.label, value === 'yes');
    case 'date':
      return {
        type: 'datepicker',
        action_id: inputAction,
        ...(/^\d{4}-\d{2}-\d{2}$/.test(value) ? { initial_date: value } : {}),
      };
    case 'text':
    case 'long-text':
    case 'number':
    case 'url':
      return {
        type: 'plain_text_input',
        action_id: inputAction,
        ...(field.type === 'long-text' ? { multiline: true } : {}),
        ...(value ? { initial_value: cutText(value, limits.inputValue) } : {}),
      };
  }
}

function checkbox(label: string, isTicked: boolean): types.Checkboxes {
  const option = { text: plainText(label, limits.optionText), value: 'yes' };
  return {
    type: 'checkboxes',
    action_id: inputAction,
    options: [option],
    ...(isTicked ? { initial_options: [option] } : {}),
  };
}

function toOption(option: string): types.PlainTextOption {
  return { text: plainText(option, limits.optionText), value: cutText(option, limits.optionValue) };
}

/** Reads the team's inputs on screen. Missing inputs count as empty. */
export function readTeamInputs(
  view: unknown,
  memory: FormMemory,
  { fields }: ContactRules,
): Pick<FormValues, 'fields' | 'consent'> {
  const blocks = fieldOf(fieldOf(view, 'state'), 'values');
  const stateOf = (name: TeamInput) =>
    isObject(blocks) ? fieldOf(fieldOf(blocks, teamBlockId(name, memory)), inputAction) : undefined;
  return {
    fields: Object.fromEntries(
      fields.flatMap((field) => {
        const value = readState(field, stateOf(`field_${field.key}`));
        return value === '' ? [] : [[field.key, value]];
      }),
    ),
    consent: chosenOf(stateOf('consent')).includes('yes'),
  };
}

function readState({ type }: TeamField, state: unknown): string {
  switch (type) {
    case 'select':
      return textOf(fieldOf(state, 'selected_option'), 'value') ?? '';
    case 'multi-select':
    case 'checkbox':
      return chosenOf(state).join(', ');
    case 'date':
      return textOf(state, 'selected_date') ?? '';
    case 'text':
    case 'long-text':
    case 'number':
    case 'url':
      return textOf(state, 'value') ?? '';
  }
}

function chosenOf(state: unknown): readonly string[] {
  const options = fieldOf(state, 'selected_options');
  return Array.isArray(options) ? options.flatMap((option: unknown) => textOf(option, 'value') ?? []) : [];
}

/**
 * Applies the team's rules to the form's values: its fields leave the attributes, and its defaults and the
 * channel's tags are filled in.
 */
export function fillTeamInputs(values: FormValues, memory: FormMemory, team: TeamRules): FormValues {
  const { rules, presets } = team;
  const isNew = memory.editOf === null && memory.review === null;
  const { own, others } = takeFields(values.attributes, rules);
  const defaults = isNew
    ? rules.fields.flatMap(({ key, default: value }) => (value ? [[key, value]] : []))
    : [];
  const isGiven = others.some(({ key, value }) => key === consentKey && value === 'yes');
  return {
    ...values,
    country: values.country ?? (isNew ? presets.country : null),
    tags: isNew ? joinTags(values.tags, presets.tags) : values.tags,
    fields: { ...Object.fromEntries(defaults), ...readOwn(own, rules), ...values.fields },
    attributes:
      rules.consent.mode === 'off' && own.size === 0
        ? values.attributes
        : formatAttributes(others.filter(({ key }) => rules.consent.mode === 'off' || key !== consentKey)),
    consent: values.consent || isGiven,
  };
}

/** Values as their inputs show them: a date in ISO form, an option in the field's spelling. */
function readOwn(
  own: ReadonlyMap<string, string>,
  { fields }: ContactRules,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...own].map(([key, value]) => {
      const field = fields.find((one) => one.key === key);
      const reading = field ? readFieldValue(field, value) : null;
      return [key, reading?.ok ? reading.value : value];
    }),
  );
}

/** Attribute lines hold what was read already. A line that cannot be read stays in the box. */
function takeFields(attributes: string, { fields, consent }: ContactRules) {
  const { attributes: read, problems } = readAttributes(attributes);
  const isLeft = problems.length > 0 || (fields.length === 0 && consent.mode === 'off');
  return isLeft ? { own: new Map<string, string>(), others: read } : splitAttributes(read, fields);
}
