import { appId, otherTeam, team } from '../people.ts';
import type { Conversation, Person } from '../people.ts';

/** The old verification token that every payload still carries. */
const verificationToken = 'sandbox-verification-token';

/** The fields that every interaction has in common. */
export function interaction(type: string, person: Person, channel?: Conversation): Record<string, unknown> {
  const teamId = person.kind === 'stranger' ? otherTeam.id : team.id;
  return {
    type,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: person.id, username: person.name, name: person.name, team_id: teamId },
    api_app_id: appId,
    token: verificationToken,
    ...(channel ? { channel: { id: channel.id, name: channelName(channel) } } : {}),
  };
}

/** The body of an interaction as Slack sends it: a form with one field, `payload`. */
export function interactionForm(payload: Record<string, unknown>): string {
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

/** The body of a slash command. */
export function commandForm(given: {
  readonly command: string;
  readonly text: string;
  readonly person: Person;
  readonly channel: Conversation;
  readonly triggerId: string;
  readonly responseUrl: string;
}): string {
  return new URLSearchParams({
    token: verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: given.channel.id,
    channel_name: channelName(given.channel),
    user_id: given.person.id,
    user_name: given.person.name,
    command: given.command,
    text: given.text,
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: given.responseUrl,
    trigger_id: given.triggerId,
  }).toString();
}

/** The body of an event. */
export function eventBody(event: Record<string, unknown>, id: string, nowMs: number): string {
  return JSON.stringify({
    token: verificationToken,
    team_id: team.id,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(nowMs / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: 'U0BOT00001',
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  });
}

function channelName(channel: Conversation): string {
  switch (channel.kind) {
    case 'im':
      return 'directmessage';
    case 'private':
      return 'privategroup';
    case 'channel':
      return channel.name;
  }
}
