import type { App } from '@slack/bolt';
import { createEditButton, createOpenFormButton, createRetryButton } from './card-buttons.ts';
import { createCommand } from './command.ts';
import {
  createCountrySetting,
  createCountrySettingOptions,
  createDestinationSetting,
  createHomeOpened,
  createHomePage,
} from './home-listeners.ts';
import { buttons, commands, events, inputAction, settings, shortcuts, views } from './ids.ts';
import { createLiveLine, createTakeSuggestion } from './live-line.ts';
import { createOptionLists } from './option-lists.ts';
import type { SlackParts } from './parts.ts';
import { createMessageShortcut } from './message-shortcut.ts';
import { registerReviewListeners } from './review-listeners.ts';
import { createGlobalShortcut } from './shortcuts.ts';
import { createSubmission } from './submission.ts';
import { createTellButton } from './tell-channel.ts';
import { createTokensRevoked, createUninstalled } from './workspace-events.ts';

/** The table of contents: every way into the app, a line each. */
export function registerListeners(app: App, parts: SlackParts): void {
  app.command(commands.addContact, createCommand(parts));
  app.shortcut({ callback_id: shortcuts.addContact, type: 'shortcut' }, createGlobalShortcut(parts));
  app.shortcut(
    { callback_id: shortcuts.addFromMessage, type: 'message_action' },
    createMessageShortcut(parts),
  );
  app.view(views.form, createSubmission(parts));
  app.options({ action_id: inputAction }, createOptionLists(parts));
  app.action(
    { type: 'block_actions', action_id: inputAction, callback_id: views.form },
    createLiveLine(parts),
  );
  app.action(
    { type: 'block_actions', action_id: new RegExp(`^${buttons.takeSuggestion}(_\\d+)?$`) },
    createTakeSuggestion(parts),
  );
  app.action({ type: 'block_actions', action_id: buttons.openForm }, createOpenFormButton(parts));
  app.action({ type: 'block_actions', action_id: buttons.edit }, createEditButton(parts));
  app.action({ type: 'block_actions', action_id: buttons.retry }, createRetryButton(parts));
  app.action({ type: 'block_actions', action_id: buttons.tellChannel }, createTellButton(parts));
  app.event(events.homeOpened, createHomeOpened(parts));
  app.action(
    { type: 'block_actions', action_id: new RegExp(`^${buttons.homePage}(_\\d+)?$`) },
    createHomePage(parts),
  );
  app.action({ type: 'block_actions', action_id: settings.country }, createCountrySetting(parts));
  app.options({ action_id: settings.country }, createCountrySettingOptions(parts));
  app.action({ type: 'block_actions', action_id: settings.destination }, createDestinationSetting(parts));
  registerReviewListeners(app, parts);
  app.event(events.uninstalled, createUninstalled(parts));
  app.event(events.tokensRevoked, createTokensRevoked(parts));
}
