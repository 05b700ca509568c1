import type { types } from '@slack/bolt';
import { findMissingScopes } from '../api/scopes.ts';
import { mrkdwn } from '../payload/text.ts';
import { words } from '../wording/words.ts';

/** Tells admins which scopes the app lacks since it was installed. Empty when none is missing. */
export function buildMissingScopes(
  granted: readonly string[] | null,
  publicUrl: URL | null,
): readonly types.KnownBlock[] {
  if (granted === null || publicUrl === null || findMissingScopes(granted).length === 0) return [];
  const link = `<${new URL('slack/install', publicUrl).href}>`;
  return [{ type: 'section', text: mrkdwn(words().install.missingScopes(link)) }];
}
