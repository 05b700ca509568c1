import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import { ownNames, spokenLanguages, type SpokenLanguage } from '../../languages/spoken.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { nameCountry } from '../wording/describe.ts';
import { readCountry } from '../../contact/read-country.ts';
import { countryOption, countryOptions } from '../form/country-options.ts';
import { destinationOptions } from '../form/destination-options.ts';
import { idFor, settings } from '../payload/ids.ts';
import { context, limits, mrkdwn, plainText } from '../payload/text.ts';

/** A person's choices. Null means nothing was chosen, or the choice is no longer set up. */
export type OwnSettings = {
  readonly country: CountryCode | null;
  readonly destination: string | null;
  readonly language: SpokenLanguage | null;
};

type HomeSettings = {
  readonly own: OwnSettings;
  readonly sharedCountry: CountryCode | null;
  readonly destinations: readonly { readonly name: string; readonly title: string }[];
};

/** The option that clears a choice. No country has this code. */
const noChoice = 'none';

/** The person's own settings, saved on change. A phone has no room for explanations beside a menu. */
export function buildSettings({ own, sharedCountry, destinations }: HomeSettings): types.KnownBlock[] {
  const { country, language, destination } = words().home;
  return [
    {
      type: 'section',
      block_id: idFor(settings.country, [own.country, sharedCountry, words().locale]),
      text: mrkdwn(country.title),
      accessory: {
        type: 'external_select',
        action_id: settings.country,
        min_query_length: 0,
        placeholder: plainText(words().form.placeholders.country, limits.placeholder),
        initial_option: own.country ? countryOption(own.country) : noChoiceOption(sharedCountry),
      },
    },
    context(country.why),
    languageSetting(own.language),
    context(language.why),
    ...(destinations.length > 1
      ? [destinationSetting(own.destination, destinations), context(destination.why)]
      : []),
  ];
}

/** The options of the country setting for the typed letters: countries, and no choice of one's own. */
export function countrySettingOptions(query: string, sharedCountry: CountryCode | null) {
  const none = noChoiceOption(sharedCountry);
  const isMeant = none.text.text.toLowerCase().includes(query.trim().toLowerCase());
  return [...(isMeant ? [none] : []), ...countryOptions(query)].slice(0, limits.options);
}

/** The chosen country, or null for no choice of one's own. */
export function readCountrySetting(value: string): CountryCode | null {
  return value === noChoice ? null : readCountry(value);
}

function noChoiceOption(sharedCountry: CountryCode | null): types.PlainTextOption {
  const text = sharedCountry
    ? words().home.countryShared(nameCountry(sharedCountry))
    : words().home.countryAsk;
  return { text: plainText(text, limits.optionText), value: noChoice };
}

function languageSetting(chosen: SpokenLanguage | null): types.SectionBlock {
  const automatic = { text: plainText(words().home.languageAutomatic, limits.optionText), value: noChoice };
  const options = [automatic, ...spokenLanguages.map(languageOption)];
  return {
    type: 'section',
    block_id: idFor(settings.language, [chosen, words().locale]),
    text: mrkdwn(words().home.language.title),
    accessory: {
      type: 'static_select',
      action_id: settings.language,
      options,
      initial_option: chosen ? languageOption(chosen) : automatic,
    },
  };
}

function languageOption(language: SpokenLanguage): types.PlainTextOption {
  return { text: plainText(ownNames[language], limits.optionText), value: language };
}

/** The chosen language, or null to follow Slack. */
export function readLanguageSetting(value: string): SpokenLanguage | null {
  return spokenLanguages.find((one) => one === value) ?? null;
}

function destinationSetting(
  chosen: string | null,
  destinations: HomeSettings['destinations'],
): types.SectionBlock {
  const options = destinationOptions(destinations);
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'section',
    block_id: idFor(settings.destination, chosen),
    text: mrkdwn(words().home.destination.title),
    accessory: {
      type: 'static_select',
      action_id: settings.destination,
      placeholder: plainText(words().form.placeholders.destination, limits.placeholder),
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}
