import type { Destination } from '../import-api/destination.ts';

/** An inbox as people see it; its token is nobody's to see. */
type Inbox = Pick<Destination, 'name' | 'title' | 'url'>;

/** The inboxes contacts go to, as this process knows them at the moment; nothing here asks the store. */
export type Inboxes = {
  /** Whether they are every workspace's, as the configuration's are; else each belongs to one. */
  readonly areShared: boolean;
  /** Those of a workspace, its default first; none until one is set up. */
  readonly of: (teamId: string) => readonly Destination[];
  readonly find: (name: string) => Destination | null;
  /** Every inbox of every workspace. */
  readonly all: () => readonly Destination[];
  /** How people know it, also after it was removed; null when nothing is known of it. */
  readonly titleOf: (name: string) => string | null;
  /** Whose it is: one workspace must not slow another's contacts down. */
  readonly ownerOf: (name: string) => string;
  /** Whether it was taken away: what still waits for it is refused. */
  readonly wasRemoved: (name: string) => boolean;
};

/** The inboxes of the configuration, which are every workspace's. */
export function createConfiguredInboxes(destinations: readonly Destination[]): Inboxes {
  const find = (name: string) => destinations.find((one) => one.name === name) ?? null;
  return {
    areShared: true,
    of: () => destinations,
    find,
    all: () => destinations,
    titleOf: (name) => find(name)?.title ?? null,
    ownerOf: (name) => name,
    wasRemoved: () => false,
  };
}

/** The inboxes of a workspace, its default first. */
export type InboxesOf = (teamId: string) => readonly Inbox[];
