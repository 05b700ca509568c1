import type { Routes } from '../http/routes.ts';
import { inboxActions, views } from '../payload/ids.ts';
import {
  createAddInbox,
  createInboxMenu,
  createOpenInboxPage,
  createRemoveInbox,
  createRenameInbox,
  type InboxListenerNeeds,
} from './inbox-listeners.ts';

/** Registers what admins press and submit to set up their workspace's inboxes. */
export function registerInboxListeners(routes: Routes, services: InboxListenerNeeds): void {
  routes.action({ type: 'block_actions', action_id: inboxActions.add }, createAddInbox(services));
  routes.action({ type: 'block_actions', action_id: inboxActions.menu }, createInboxMenu(services));
  routes.action({ type: 'block_actions', action_id: inboxActions.openPage }, createOpenInboxPage());
  routes.view(views.renameInbox, createRenameInbox(services));
  routes.view(views.removeInbox, createRemoveInbox(services));
}
