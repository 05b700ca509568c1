import type { types } from '@slack/bolt';
import type { CountryCode } from '../../../contact/phone/phone.ts';
import { countryOption } from '../../form/country-options.ts';
import { inputAction } from '../../payload/ids.ts';
import { limits, plainText } from '../../payload/text.ts';
import { words } from '../../wording/words.ts';

/** A country to be searched for. */
export function countryInput(country: CountryCode | null): types.ExternalSelect {
  return {
    type: 'external_select',
    action_id: inputAction,
    min_query_length: 0,
    placeholder: plainText(words().form.placeholders.country, limits.placeholder),
    ...(country ? { initial_option: countryOption(country) } : {}),
  };
}

/** Values with how people call them, in the order of the catalogue. */
export function entriesOf(names: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(names);
}
