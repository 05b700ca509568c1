import type { Selectable } from 'kysely';
import type { Destination } from '../import-api/destination.ts';
import { findPlatform } from '../import-api/platforms.ts';
import type { FieldEncryption } from '../store/field-encryption.ts';
import type { InboxesTable } from '../store/schema.ts';

export type InboxRow = Selectable<InboxesTable>;

/** An inbox that admins set up, as the process holds it. */
export type KeptInbox = {
  readonly teamId: string;
  readonly title: string;
  /** The last characters of its token, which is all that people see of it. */
  readonly tokenEnd: string;
  readonly revision: string;
  readonly isRemoved: boolean;
  /** Null when it was removed, or its host is none of those allowed any more. */
  readonly destination: Destination | null;
};

export type ReadInboxOptions = {
  readonly encryption: FieldEncryption;
  readonly timeoutMs: number;
  /** Where contacts may be sent. */
  readonly hosts: readonly URL[];
};

/** What a token is sealed for: it opens for this inbox only. */
export const tokenPlace = (name: string): string => `inboxes:token:${name}`;

/** Reads a row. Throws when the token was sealed with a key that is not given. */
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
      // A host on this machine is one that whoever runs the app has named.
      publicOnly: url.protocol === 'https:',
    },
  };
}

/** The name of a new inbox: its workspace, and a word made of its title that no other of the workspace has had. */
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
