import { createChangeInboxes, type ChangeInboxes } from './change-inboxes.ts';
import { openKeptInboxes, type KeptInboxes } from './kept-inboxes.ts';
import { createInboxLinks, type InboxLinks } from './links.ts';

/** The inboxes that workspaces' admins set up, with everything to change them. */
export type WorkspaceInboxes = {
  readonly inboxes: KeptInboxes;
  readonly change: ChangeInboxes;
  readonly links: InboxLinks;
};

type Options = Parameters<typeof openKeptInboxes>[0] & {
  readonly newRevision: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** Opens them over the store. Passes on store errors. */
export async function openWorkspaceInboxes(options: Options): Promise<WorkspaceInboxes> {
  const inboxes = await openKeptInboxes(options);
  const change = createChangeInboxes({ ...options, refresh: inboxes.refresh });
  return { inboxes, change, links: createInboxLinks(options) };
}
