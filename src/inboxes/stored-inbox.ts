import type { Selectable } from 'kysely';
import type { Destination } from '../import-api/destination.ts';
import { findPlatform } from '../import-api/platforms.ts';
import type { FieldEncryption } from '../store/field-encryption.ts';
import type { InboxesTable } from '../store/schema.ts';

export type InboxRow = Selectable<InboxesTable>;

/** An inbox that admins set up, as held in memory. */
export type KeptInbox = {
  readonly teamId: string;
  readonly title: string;
  /** The last characters of its token, all that people see of it. */
  readonly tokenEnd: string;
  readonly revision: string;
  readonly isRemoved: boolean;
  /** Null when it was removed or its host is no longer allowed. */
  readonly destination: Destination | null;
};

export type ReadInboxOptions = {
  readonly encryption: FieldEncryption;
  readonly timeoutMs: number;
  /** The allowed hosts. */
  readonly hosts: readonly URL[];
};

/** Binds a sealed token to its inbox: it can't be opened for another one. */
export const tokenPlace = (name: string): string => `inboxes:token:${name}`;

/** Reads a row. Throws when the key that sealed the token is missing. */
export function readInbox(row: InboxRow, { encryption, timeoutMs, hosts }: ReadInboxOptions): KeptInbox {
  const { name, title, team_id: teamId, token_end: tokenEnd, revision } = row;
  const isRemoved = row.removed_at !== null;
  const common = { teamId, title, tokenEnd, revision, isRemoved };
  const url = hosts.find(({ href }) => href === row.url);
  if (row.token === null || isRemoved || !url) return { ...common, destination: null };
  const { origin, referer } = findPlatform(row.platform);
  return {
    ...common,
    destination: {
      name,
      title,
      url,
      token: encryption.open(row.token, tokenPlace(name)),
      authType: 'auto',
      botId: null,
      origin,
      referer,
      timeoutMs,
      // Plain http is for hosts on this machine, named by the operator, so these may be private.
      publicOnly: url.protocol === 'https:',
    },
  };
}

/** Names a new inbox: its workspace, and a word from its title that the workspace has never used. */
export function nameInbox(teamId: string, title: string, taken: (name: string) => boolean): string {
  const word =
    title
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 30)
      .replaceAll(/^-|-$/g, '') || 'inbox';
  const name = `${teamId}:${word}`;
  if (!taken(name)) return name;
  for (let number = 2; ; number += 1) if (!taken(`${name}-${number}`)) return `${name}-${number}`;
}
