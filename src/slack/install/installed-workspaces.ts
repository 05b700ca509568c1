import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { Workspace, Workspaces } from '../api/workspaces.ts';
import type { Installation, Installations } from './installations.ts';

type Options = {
  readonly installations: Pick<Installations, 'find'>;
  /** Creates a client with this token. For an organisation's token, each call names the workspace. */
  readonly createClient: (botToken: string, teamId: string | null) => webApi.WebClient;
};

/** A client takes some kilobytes. Those unused longest are created again when needed. */
const mostClients = 1000;

/** All workspaces with the app, each with its own client while the installation lasts. */
export function createInstalledWorkspaces({ installations, createClient }: Options): Workspaces {
  const made = new LRUCache<string, Workspace>({ max: mostClients });
  /** A new installation has a new key, and the old one's client is dropped. */
  const keyOf = new LRUCache<string, string>({ max: mostClients });

  function open(installation: Installation, teamId: string): Workspace {
    const place = `${installation.id} ${teamId}`;
    const key = `${place} ${installation.revision}`;
    const before = made.get(key);
    if (before) return before;
    const former = keyOf.get(place);
    if (former !== undefined) made.delete(former);
    keyOf.set(place, key);
    const { botToken, isOrganisation, enterpriseId } = installation;
    const home = { teamId, enterpriseId };
    const workspace: Workspace = {
      key,
      botToken,
      scopes: installation.scopes,
      installedBy: installation.installedBy,
      client: createClient(botToken, isOrganisation && teamId !== '' ? teamId : null),
      home: () => home,
      asked: () => Promise.resolve(),
    };
    made.set(key, workspace);
    return workspace;
  }

  return {
    async find(places) {
      const installation = await installations.find(places);
      if (!installation) {
        for (const place of places) forget(place);
        return null;
      }
      const team = places.find((place) => place.startsWith('T')) ?? '';
      return open(installation, installation.isOrganisation ? team : installation.id);
    },
  };

  function forget(teamId: string): void {
    const place = `${teamId} ${teamId}`;
    const key = keyOf.get(place);
    if (key !== undefined) made.delete(key);
    keyOf.delete(place);
  }
}
