import type { App } from '@slack/bolt';
import { createEditButton, createOpenFormButton } from './card-buttons.ts';
import { createCommand } from './command.ts';
import { buttons, commands, inputAction, shortcuts, views } from './ids.ts';
import { createLiveLine, createTakeSuggestion } from './live-line.ts';
import { createOptionLists } from './option-lists.ts';
import type { SlackParts } from './parts.ts';
import { createGlobalShortcut, createMessageShortcut } from './shortcuts.ts';
import { createSubmission } from './submission.ts';

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
  app.action({ type: 'block_actions', action_id: inputAction }, createLiveLine(parts));
  app.action(
    { type: 'block_actions', action_id: new RegExp(`^${buttons.takeSuggestion}(_\\d+)?$`) },
    createTakeSuggestion(parts),
  );
  app.action({ type: 'block_actions', action_id: buttons.openForm }, createOpenFormButton(parts));
  app.action({ type: 'block_actions', action_id: buttons.edit }, createEditButton(parts));
}
