import type { Destination } from '../import-api/destination.ts';

/** An inbox as people see it, without its token. */
type Inbox = Pick<Destination, 'name' | 'title' | 'url'>;

/** The inboxes as this process currently knows them. Nothing here queries the store. */
export type Inboxes = {
  /**
   * Whether every workspace shares them, as with configured ones. Otherwise each belongs to one workspace.
   */
  readonly areShared: boolean;
  /** A workspace's inboxes, its default first. Empty until one is set up. */
  readonly of: (teamId: string) => readonly Destination[];
  readonly find: (name: string) => Destination | null;
  /** Every inbox of every workspace. */
  readonly all: () => readonly Destination[];
  /** The name people see, even after removal; null for an unknown inbox. */
  readonly titleOf: (name: string) => string | null;
  /** The owner of an inbox: one workspace must not slow another's contacts down. */
  readonly ownerOf: (name: string) => string;
  /** Whether it was removed. Contacts still waiting for it are refused. */
  readonly wasRemoved: (name: string) => boolean;
};

/** The configured inboxes, shared by every workspace. */
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

/** A workspace's inboxes, its default first. */
export type InboxesOf = (teamId: string) => readonly Inbox[];
