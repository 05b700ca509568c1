import type { Grant, Grants } from '../install/grants.ts';
import type { Oauth } from '../install/oauth.ts';
import { appId } from '../people.ts';
import type { World } from '../world.ts';
import { refuse, type Answer, type Callers, type Method } from './web-api.ts';

/** A workspace's part of the Web API. */
export type Branch = { readonly world: World; readonly methods: Readonly<Record<string, Method>> };

type Settings = {
  readonly grants: Grants;
  readonly oauth: Oauth;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly appToken: string;
  /** Opens Socket Mode. */
  readonly connections: Method;
};

/** Who may call what. A token reaches its own workspace, an organisation's token every workspace of it. */
export function createCallers({ grants, oauth, branches, appToken, connections }: Settings): Callers {
  const scopesOf = (token: string): readonly string[] =>
    token === appToken ? connections.scopes : (grants.find(token)?.scopes ?? []);

  function branchOf({ place }: Grant, teamId: unknown): Branch | string {
    if (place.kind === 'team') return branches.get(place.id) ?? 'invalid_auth';
    const branch = typeof teamId === 'string' ? branches.get(teamId) : undefined;
    if (teamId === undefined || teamId === '') return 'missing_argument';
    return branch?.world.enterprise?.id === place.id ? branch : 'team_access_not_granted';
  }

  function openConnection(token: string, args: Readonly<Record<string, unknown>>): Answer {
    if (token === appToken) return connections.call(args);
    if (token === '') return refuse('not_authed');
    return refuse(grants.find(token) ? 'not_allowed_token_type' : 'invalid_auth');
  }

  function decide(name: string, token: string, args: Readonly<Record<string, unknown>>): Answer {
    const [anyone] = branches.values();
    if (name === 'oauth.v2.access') return oauth.exchange(args);
    if (name === 'apps.connections.open') return openConnection(token, args);
    if (!anyone || !(name in anyone.methods)) return refuse('unknown_method');
    if (name === 'api.test') return anyone.methods[name]?.call(args) ?? refuse('unknown_method');
    if (token === '') return refuse('not_authed');
    const grant = grants.find(token);
    if (!grant) return refuse(grants.hasEnded(token) ? 'account_inactive' : 'invalid_auth');
    if (name === 'auth.test' && grant.place.kind === 'organisation') return testOrganisation(grant, branches);
    const branch = branchOf(grant, args['team_id']);
    if (typeof branch === 'string') return refuse(branch);
    const method = branch.methods[name];
    if (!method) return refuse('unknown_method');
    if (method.scopes.length > 0 && !method.scopes.some((scope) => grant.scopes.includes(scope)))
      return {
        ...refuse('missing_scope'),
        needed: method.scopes.join(','),
        provided: grant.scopes.join(','),
      };
    return method.call(args);
  }

  return { scopesOf, decide, placeOf: (token: string) => grants.find(token)?.place.id ?? null };
}

function testOrganisation({ place }: Grant, branches: ReadonlyMap<string, Branch>): Answer {
  const one = [...branches.values()].find(({ world }) => world.enterprise?.id === place.id)?.world;
  if (!one) return refuse('invalid_auth');
  const { enterprise, bot, botId } = one;
  return {
    ok: true,
    team: enterprise?.name,
    user: bot.name,
    team_id: place.id,
    user_id: bot.id,
    bot_id: botId,
    enterprise_id: place.id,
    is_enterprise_install: true,
  };
}

/** What oauth.v2.access returns about an installation. */
export function describeInstallation(
  { token, place, scopes }: Grant,
  userId: string,
  branches: ReadonlyMap<string, Branch>,
): Readonly<Record<string, unknown>> {
  const one = [...branches.values()].find(
    ({ world }) => world.team.id === place.id || world.enterprise?.id === place.id,
  )?.world;
  const isOrganisation = place.kind === 'organisation';
  return {
    app_id: appId,
    authed_user: { id: userId },
    scope: scopes.join(','),
    token_type: 'bot',
    access_token: token,
    bot_user_id: one?.bot.id,
    team: isOrganisation || !one ? null : { id: one.team.id, name: one.team.name },
    enterprise: one?.enterprise ?? null,
    is_enterprise_install: isOrganisation,
  };
}
