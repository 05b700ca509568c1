import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { countrySettingOptions, readCountrySetting, readLanguageSetting } from './settings.ts';
import { pressedValue, type Press } from '../answers/press.ts';
import { requireWho } from '../payload/who.ts';
import type { Home } from './home.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';

type HomeOpenedNeeds = {
  readonly home: Pick<Home, 'show'>;
};
type DestinationSettingNeeds = {
  readonly inboxesOf: InboxesOf;
  readonly people: Pick<PersonDefaults, 'chooseDestination'>;
  readonly home: Pick<Home, 'show'>;
};

/** The Home was opened. The Messages tab sends the same event. */
export function createHomeOpened(services: HomeOpenedNeeds) {
  return async ({ body, event }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs) => {
    if (event.tab === 'home') await services.home.show(requireWho(body), 0);
  };
}

/** “Newer” and “Older”. */
export function createHomePage(services: HomeOpenedNeeds) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    await services.home.show(requireWho(body), Number(pressedValue(action)) || 0);
  };
}

/** The country setting was changed: saves it, then redraws. */
export function createCountrySetting(services: {
  readonly people: Pick<PersonDefaults, 'chooseCountry'>;
  readonly home: Pick<Home, 'show'>;
}) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    if (action.type !== 'external_select') return;
    const who = requireWho(body);
    await services.people.chooseCountry(who, readCountrySetting(action.selected_option?.value ?? ''));
    await services.home.show(who);
  };
}

/** The options of the country setting. */
export function createCountrySettingOptions(services: {
  readonly people: Pick<PersonDefaults, 'sharedCountryOf'>;
}) {
  return async ({
    ack,
    body,
    payload,
  }: SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs) => {
    const shared = await services.people.sharedCountryOf(requireWho(body));
    return ack({ options: countrySettingOptions(payload.value, shared) });
  };
}

/** The language setting was changed: saves it, then redraws in that language. */
export function createLanguageSetting(services: {
  readonly people: Pick<PersonDefaults, 'chooseLanguage'>;
  readonly home: Pick<Home, 'show'>;
}) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    if (action.type !== 'static_select') return;
    const who = requireWho(body);
    await services.people.chooseLanguage(who, readLanguageSetting(action.selected_option?.value ?? ''));
    await services.home.show(who);
  };
}

/** The inbox setting was changed: saves it if the inbox is set up here, then redraws. */
export function createDestinationSetting(services: DestinationSettingNeeds) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    if (action.type !== 'static_select') return;
    const who = requireWho(body);
    const chosen = services.inboxesOf(who.teamId).find(({ name }) => name === action.selected_option?.value);
    if (chosen) await services.people.chooseDestination(who, chosen.name);
    await services.home.show(who);
  };
}
