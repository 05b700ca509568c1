import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { countrySettingOptions, readCountrySetting } from './settings.ts';
import type { SlackParts } from '../dependencies.ts';
import { pressedValue, type Press } from '../answers/pressed-delivery.ts';
import { requireWho } from '../payload/who.ts';

/** The Home was opened; the tab of messages beside it sends the same event. */
export function createHomeOpened(parts: SlackParts) {
  return async ({ body, event }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs) => {
    if (event.tab === 'home') await parts.home.show(requireWho(body), 0);
  };
}

/** “Newer” and “Older”. */
export function createHomePage(parts: SlackParts) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    await parts.home.show(requireWho(body), Number(pressedValue(action)) || 0);
  };
}

/** The country setting was changed: saved, then shown. */
export function createCountrySetting(parts: SlackParts) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    if (action.type !== 'external_select') return;
    const who = requireWho(body);
    await parts.people.chooseCountry(who, readCountrySetting(action.selected_option?.value ?? ''));
    await parts.home.show(who);
  };
}

/** What the country setting offers. */
export function createCountrySettingOptions(parts: SlackParts) {
  return ({ ack, payload }: SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs) =>
    ack({ options: countrySettingOptions(payload.value, parts.people.sharedCountry) });
}

/** The inbox setting was changed: saved when it is set up here, then shown. */
export function createDestinationSetting(parts: SlackParts) {
  return async ({ ack, body, action }: Press): Promise<void> => {
    await ack();
    if (action.type !== 'static_select') return;
    const who = requireWho(body);
    const chosen = parts.destinations.find(({ name }) => name === action.selected_option?.value);
    if (chosen) await parts.people.chooseDestination(who, chosen.name);
    await parts.home.show(who);
  };
}
