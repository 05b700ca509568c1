import { createEditButton, createOpenFormButton, createRetryButton } from './doors/card-buttons.ts';
import { createCommand } from './doors/command.ts';
import {
  createCountrySetting,
  createCountrySettingOptions,
  createDestinationSetting,
  createLanguageSetting,
  createHomeOpened,
  createHomePage,
} from './home/listeners.ts';
import {
  buttons,
  commands,
  events,
  functionExecuted,
  inputAction,
  settings,
  shortcuts,
  views,
} from './payload/ids.ts';
import { createFillIn } from './doors/fill-in.ts';
import { createLiveLine, createTakeSuggestion } from './doors/live-line.ts';
import { createOptionLists } from './doors/option-lists.ts';
import type { Services } from './dependencies.ts';
import { createMessageShortcut } from './doors/message-shortcut.ts';
import { registerTeamListeners } from './home/team/register.ts';
import { registerInboxListeners } from './home/register-inbox-listeners.ts';
import { createTeamHistory } from './home/team-history.ts';
import { registerReviewListeners } from './review/listeners.ts';
import type { Routes } from './http/routes.ts';
import { createGlobalShortcut } from './doors/global-shortcut.ts';
import { createSubmission } from './doors/submission.ts';
import { createTellButton } from './doors/tell-channel.ts';
import { createWithdrawButton } from './doors/withdraw-button.ts';
import { createWorkflowStep } from './doors/workflow-step.ts';
import { createTokensRevoked, createUninstalled } from './doors/workspace-events.ts';

/** The table of contents: every entry point of the app, one per line. */
export function registerListeners(routes: Routes, services: Services): void {
  routes.command(commands.addContact, createCommand(services));
  routes.globalShortcut(shortcuts.addContact, createGlobalShortcut(services));
  routes.messageShortcut(shortcuts.addFromMessage, createMessageShortcut(services));
  routes.view(views.form, createSubmission(services));
  routes.options(inputAction, createOptionLists(services));
  routes.action(
    { type: 'block_actions', action_id: inputAction, callback_id: views.form },
    createLiveLine(services),
  );
  routes.action(
    { type: 'block_actions', action_id: new RegExp(`^${buttons.takeSuggestion}(_\\d+)?$`) },
    createTakeSuggestion(services),
  );
  routes.action({ type: 'block_actions', action_id: buttons.fillIn }, createFillIn(services));
  routes.action({ type: 'block_actions', action_id: buttons.openForm }, createOpenFormButton(services));
  routes.action({ type: 'block_actions', action_id: buttons.edit }, createEditButton(services));
  routes.action({ type: 'block_actions', action_id: buttons.retry }, createRetryButton(services));
  routes.action({ type: 'block_actions', action_id: buttons.withdraw }, createWithdrawButton(services));
  routes.action({ type: 'block_actions', action_id: buttons.tellChannel }, createTellButton(services));
  routes.event(events.homeOpened, createHomeOpened(services));
  routes.action(
    { type: 'block_actions', action_id: new RegExp(`^${buttons.homePage}(_\\d+)?$`) },
    createHomePage(services),
  );
  routes.action({ type: 'block_actions', action_id: buttons.teamHistory }, createTeamHistory(services));
  routes.action({ type: 'block_actions', action_id: settings.country }, createCountrySetting(services));
  routes.options(settings.country, createCountrySettingOptions(services));
  routes.action({ type: 'block_actions', action_id: settings.language }, createLanguageSetting(services));
  routes.action(
    { type: 'block_actions', action_id: settings.destination },
    createDestinationSetting(services),
  );
  if (services.inboxAdmin) registerInboxListeners(routes, { ...services, inboxAdmin: services.inboxAdmin });
  registerTeamListeners(routes, services);
  registerReviewListeners(routes, services);
  routes.event(events.uninstalled, createUninstalled(services));
  routes.event(events.tokensRevoked, createTokensRevoked(services));
  routes.step(functionExecuted, createWorkflowStep(services));
}
