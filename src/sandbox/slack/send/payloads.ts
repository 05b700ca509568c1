import type { Office } from '../office.ts';
import { appId, otherTeam } from '../people.ts';
import type { Conversation, Person } from '../people.ts';

/** The old verification token that every payload still carries. */
const verificationToken = 'sandbox-verification-token';

/** The fields common to all interactions. */
export function interaction(
  type: string,
  { world, installed }: Pick<Office, 'world' | 'installed'>,
  person: Person,
  channel?: Conversation,
): Record<string, unknown> {
  const { team, enterprise } = world;
  const teamId = person.kind === 'stranger' ? otherTeam.id : team.id;
  return {
    type,
    team: { id: team.id, domain: team.domain },
    enterprise,
    is_enterprise_install: installed() === 'in-organisation',
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
export function commandForm(
  { world, installed }: Pick<Office, 'world' | 'installed'>,
  given: {
    readonly command: string;
    readonly text: string;
    readonly person: Person;
    readonly channel: Conversation;
    readonly triggerId: string;
    readonly responseUrl: string;
  },
): string {
  return new URLSearchParams({
    token: verificationToken,
    team_id: world.team.id,
    team_domain: world.team.domain,
    ...(world.enterprise
      ? { enterprise_id: world.enterprise.id, enterprise_name: world.enterprise.name }
      : {}),
    channel_id: given.channel.id,
    channel_name: channelName(given.channel),
    user_id: given.person.id,
    user_name: given.person.name,
    command: given.command,
    text: given.text,
    api_app_id: appId,
    is_enterprise_install: String(installed() === 'in-organisation'),
    response_url: given.responseUrl,
    trigger_id: given.triggerId,
  }).toString();
}

/** The body of an event. */
export function eventBody(
  { world, installed }: Pick<Office, 'world' | 'installed'>,
  event: Record<string, unknown>,
  nowMs: number,
): string {
  const isInOrganisation = installed() === 'in-organisation';
  return JSON.stringify({
    token: verificationToken,
    team_id: world.team.id,
    ...(world.enterprise ? { enterprise_id: world.enterprise.id } : {}),
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: world.nextId('Ev'),
    event_time: Math.floor(nowMs / 1000),
    authorizations: [
      {
        enterprise_id: world.enterprise?.id ?? null,
        team_id: isInOrganisation ? null : world.team.id,
        user_id: world.bot.id,
        is_bot: true,
        is_enterprise_install: isInOrganisation,
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
