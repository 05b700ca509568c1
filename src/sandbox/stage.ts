import type { Inbox } from './inbox/inbox.ts';
import type { Workspace } from './slack/workspace.ts';
import type { Menu, ShownInbox } from './snapshot.ts';

/** A workspace and the inbox its contacts go to. */
export type Room = {
  readonly slack: Workspace;
  readonly inbox: Inbox;
  /** What an admin types to connect the inbox; null where the app has it from the start. */
  readonly key: ShownInbox['key'];
};

/** Everything that a person tries in the browser. */
export type Stage = {
  readonly rooms: readonly Room[];
  readonly menu: Menu;
  /** Where workspaces install the app and take it out; null where they have it from the start. */
  readonly installing: {
    readonly page: URL;
    readonly manage: (teamId: string) => URL;
    /** What `addcontact teams` prints. */
    readonly teams: () => string;
  } | null;
};

/** The room of a workspace, the first when no other is named. */
export function roomOf({ rooms }: Stage, teamId: string | null): Room {
  const [first] = rooms;
  const room = rooms.find(({ slack }) => slack.world.team.id === teamId) ?? first;
  if (!room) throw new Error('There is no workspace.');
  return room;
}
