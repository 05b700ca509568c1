import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import { findCountry } from '../../contact/countries.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { countryOption } from './country-options.ts';
import { destinationOptions } from './destination-options.ts';
import { blockIdOf, type FormMemory, type FormValues } from './state.ts';
import { inputAction, type InputName } from '../payload/ids.ts';
import { cutText, limits, plainText } from '../payload/text.ts';

/** An input of the form, labelled in the person's language. */
export function formInput(
  name: InputName,
  memory: FormMemory,
  element: types.InputBlock['element'],
  optional: boolean,
): types.InputBlock {
  const hint = name === 'attributes' ? words().form.hints.attributes : null;
  return {
    type: 'input',
    block_id: blockIdOf(name, memory),
    label: plainText(words().form.labels[name], limits.label),
    element,
    optional,
    ...(hint ? { hint: plainText(hint, limits.hint) } : {}),
  };
}

/** Used for the email too: Slack refuses an email input prefilled with a partial or international address. */
export function textElement(
  name: 'name' | 'phone' | 'email' | 'attributes',
  value: string,
): types.PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: inputAction,
    placeholder: plainText(words().form.placeholders[name], limits.placeholder),
    ...(value ? { initial_value: cutText(value, limits.inputValue) } : {}),
  };
}

export function phoneElement(value: string): types.PlainTextInput {
  return withLetters(textElement('phone', value));
}

/** Slack then reports every keystroke. */
export function withLetters(element: types.PlainTextInput): types.PlainTextInput {
  return { ...element, dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } };
}

type FormCountry = {
  readonly values: FormValues;
  readonly memory: FormMemory;
  /** The country for a number without a calling code; null asks the person. */
  readonly defaultCountry: CountryCode | null;
};

/** Shows the country for a number without +, even if nobody chose one. */
export function phoneCountryInput({ values, memory, defaultCountry }: FormCountry): types.InputBlock {
  const { countryDefault, country } = words().form.hints;
  const known = defaultCountry === null ? null : findCountry(defaultCountry, words().locale);
  const hint = known ? countryDefault(known.name, known.callingCode) : country;
  return {
    ...formInput('country', memory, countryElement(values.country), true),
    dispatch_action: true,
    hint: plainText(hint, limits.hint),
  };
}

/** A select that searches countries. */
export function countryElement(country: CountryCode | null): types.ExternalSelect {
  return {
    type: 'external_select',
    action_id: inputAction,
    min_query_length: 0,
    placeholder: plainText(words().form.placeholders.country, limits.placeholder),
    ...(country ? { initial_option: countryOption(country) } : {}),
  };
}

export function tagsElement(tags: readonly string[]): types.MultiExternalSelect {
  const chosen = tags.slice(0, limits.options).map(tagOption);
  return {
    type: 'multi_external_select',
    action_id: inputAction,
    min_query_length: 0,
    placeholder: plainText(words().form.placeholders.tags, limits.placeholder),
    ...(chosen.length > 0 ? { initial_options: chosen } : {}),
  };
}

/** A tag as an option of a select. Its value is the tag. */
export function tagOption(tag: string): types.PlainTextOption {
  return { text: plainText(tag, limits.optionText), value: cutText(tag, limits.optionValue) };
}

export function destinationElement(
  { destination }: FormValues,
  destinations: Parameters<typeof destinationOptions>[0],
): types.StaticSelect {
  const options = destinationOptions(destinations);
  // An inbox that is gone is not replaced silently: the person chooses.
  const wanted = destination ?? options[0]?.value;
  const initial = options.find(({ value }) => value === wanted);
  return {
    type: 'static_select',
    action_id: inputAction,
    placeholder: plainText(words().form.placeholders.destination, limits.placeholder),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}

export function attributesInput(values: FormValues, memory: FormMemory): types.InputBlock {
  const element = { ...textElement('attributes', values.attributes), multiline: true };
  return formInput('attributes', memory, element, true);
}
