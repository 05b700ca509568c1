/** What is said where several workspaces use one app, each with inboxes of its own. */
export const workspaceWording = {
  noInbox:
    'This workspace has no inbox yet. Ask an admin of this workspace to set up the inbox in addcontact’s Home; then try again.',
} as const;
