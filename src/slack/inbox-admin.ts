import { findPlatform } from '../import-api/platforms.ts';
import type { TypedInbox } from '../inboxes/change-inboxes.ts';
import type { SlackDependencies, Services } from './dependencies.ts';
import type { AdminInbox } from './home/inbox-blocks.ts';
import type { InboxAdmin } from './home/inbox-listeners.ts';
import { createInboxPage, type InboxPage } from './inbox-page/page.ts';

/**
 * What admins can do with their workspace's inboxes. Null when these are configured, or the app has no public
 * address.
 */
export function createInboxAdmin({
  config: { publicUrl },
  workspaceInboxes,
  outbox,
}: Pick<SlackDependencies, 'config' | 'workspaceInboxes' | 'outbox'>): InboxAdmin | null {
  if (!workspaceInboxes || !publicUrl) return null;
  const { inboxes, change, links } = workspaceInboxes;
  return {
    change,
    inboxesOf: (teamId) =>
      inboxes.keptOf(teamId).map(({ destination, title, tokenEnd, isDefault }): AdminInbox => ({
        name: destination.name,
        title,
        url: destination.url,
        tokenEnd,
        isDefault,
      })),
    makeLink: async (link) => new URL(`inbox/${await links.make(link)}`, publicUrl),
    countWaiting: (name) => outbox.countWaiting(name),
  };
}

/** The app's own pages for browsers. */
export function createPages(
  { config: { inboxLimits }, workspaceInboxes, probeInbox, log }: SlackDependencies,
  { isAdmin, home, speak }: Pick<Services, 'isAdmin' | 'home' | 'speak'>,
): readonly InboxPage[] {
  if (!workspaceInboxes || !inboxLimits) return [];
  const { hosts, timeoutMs } = inboxLimits;
  return [
    createInboxPage({
      ...workspaceInboxes,
      hosts,
      probe: (typed) => probeInbox(toDestination(typed, timeoutMs)),
      isAdmin,
      speak,
      onChanged: home.refresh,
      log,
    }),
  ];
}

function toDestination({ title, platform, url, token }: TypedInbox, timeoutMs: number) {
  const { origin, referer } = findPlatform(platform);
  return {
    name: 'new',
    title,
    url,
    token,
    authType: 'auto',
    botId: null,
    origin,
    referer,
    timeoutMs,
    publicOnly: url.protocol === 'https:',
  } as const;
}
