import type { types } from '@slack/bolt';
import type { CountryCode } from '../../../contact/phone/phone.ts';
import { countryOption } from '../../form/country-options.ts';
import { inputAction } from '../../payload/ids.ts';
import { limits, plainText } from '../../payload/text.ts';
import { words } from '../../wording/words.ts';

/** A select that searches countries. */
export function countryInput(country: CountryCode | null): types.ExternalSelect {
  return {
    type: 'external_select',
    action_id: inputAction,
    min_query_length: 0,
    placeholder: plainText(words().form.placeholders.country, limits.placeholder),
    ...(country ? { initial_option: countryOption(country) } : {}),
  };
}

/** Values with the names people see, in the catalogue's order. */
export function entriesOf(names: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(names);
}
