import { createEditButton, createOpenFormButton, createRetryButton } from './doors/card-buttons.ts';
import { createCommand } from './doors/command.ts';
import {
  createCountrySetting,
  createCountrySettingOptions,
  createDestinationSetting,
  createHomeOpened,
  createHomePage,
} from './home/listeners.ts';
import { buttons, commands, events, inputAction, settings, shortcuts, views } from './payload/ids.ts';
import { createLiveLine, createTakeSuggestion } from './doors/live-line.ts';
import { createOptionLists } from './doors/option-lists.ts';
import type { SlackParts } from './dependencies.ts';
import { createMessageShortcut } from './doors/message-shortcut.ts';
import { registerReviewListeners } from './review/listeners.ts';
import type { Routes } from './http/routes.ts';
import { createGlobalShortcut } from './doors/global-shortcut.ts';
import { createSubmission } from './doors/submission.ts';
import { createTellButton } from './doors/tell-channel.ts';
import { createTokensRevoked, createUninstalled } from './doors/workspace-events.ts';

/** The table of contents: every way into the app, a line each. */
export function registerListeners(routes: Routes, parts: SlackParts): void {
  routes.command(commands.addContact, createCommand(parts));
  routes.shortcut({ callback_id: shortcuts.addContact, type: 'shortcut' }, createGlobalShortcut(parts));
  routes.shortcut(
    { callback_id: shortcuts.addFromMessage, type: 'message_action' },
    createMessageShortcut(parts),
  );
  routes.view(views.form, createSubmission(parts));
  routes.options({ action_id: inputAction }, createOptionLists(parts));
  routes.action(
    { type: 'block_actions', action_id: inputAction, callback_id: views.form },
    createLiveLine(parts),
  );
  routes.action(
    { type: 'block_actions', action_id: new RegExp(`^${buttons.takeSuggestion}(_\\d+)?$`) },
    createTakeSuggestion(parts),
  );
  routes.action({ type: 'block_actions', action_id: buttons.openForm }, createOpenFormButton(parts));
  routes.action({ type: 'block_actions', action_id: buttons.edit }, createEditButton(parts));
  routes.action({ type: 'block_actions', action_id: buttons.retry }, createRetryButton(parts));
  routes.action({ type: 'block_actions', action_id: buttons.tellChannel }, createTellButton(parts));
  routes.event(events.homeOpened, createHomeOpened(parts));
  routes.action(
    { type: 'block_actions', action_id: new RegExp(`^${buttons.homePage}(_\\d+)?$`) },
    createHomePage(parts),
  );
  routes.action({ type: 'block_actions', action_id: settings.country }, createCountrySetting(parts));
  routes.options({ action_id: settings.country }, createCountrySettingOptions(parts));
  routes.action({ type: 'block_actions', action_id: settings.destination }, createDestinationSetting(parts));
  registerReviewListeners(routes, parts);
  routes.event(events.uninstalled, createUninstalled(parts));
  routes.event(events.tokensRevoked, createTokensRevoked(parts));
}
