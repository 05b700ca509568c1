import type { Routes } from '../../http/routes.ts';
import { teamActions, views } from '../../payload/ids.ts';
import {
  createOpenTeamPart,
  createTeamMenu,
  createTeamSubmission,
  type TeamListenerNeeds,
} from './listeners.ts';

/** Registers what admins press and submit to change their workspace's settings. */
export function registerTeamListeners(routes: Routes, services: TeamListenerNeeds): void {
  routes.action(
    { type: 'block_actions', action_id: new RegExp(`^${teamActions.open}_`) },
    createOpenTeamPart(services),
  );
  routes.action(
    { type: 'block_actions', action_id: new RegExp(`^${teamActions.menu}_`) },
    createTeamMenu(services),
  );
  routes.view(views.team, createTeamSubmission(services));
}
