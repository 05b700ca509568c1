/** Where an app is installed: in a workspace or in a whole organisation. */
export type Place = { readonly kind: 'team' | 'organisation'; readonly id: string };

/** Finds the place with this id. */
export function placeOf(id: string): Place {
  return { kind: id.startsWith('E') ? 'organisation' : 'team', id };
}

/** What an installation gave the app. */
export type Grant = {
  readonly token: string;
  readonly place: Place;
  /** Scopes grow with each installation and never shrink. */
  readonly scopes: readonly string[];
};

export type Grants = ReturnType<typeof createGrants>;

/** The tokens Slack has issued. A revoked one stays known as revoked. */
export function createGrants({ newToken }: { readonly newToken: (place: Place) => string }) {
  const live = new Map<string, Grant>();
  const ended = new Set<string>();
  const of = (place: Place): Grant | undefined =>
    [...live.values()].find((grant) => grant.place.id === place.id && grant.token.startsWith('xoxb-'));
  return {
    of,
    /** Installs the app. A place that already has it keeps its token, with more scopes. */
    give(place: Place, scopes: readonly string[], token?: string): Grant {
      const before = of(place);
      const all = [...new Set([...(before?.scopes ?? []), ...scopes])];
      const grant = { place, scopes: all, token: before?.token ?? token ?? newToken(place) };
      live.set(grant.token, grant);
      return grant;
    },
    /** Issues a token for one run of a workflow step. */
    lend: (token: string, place: Place): void => void live.set(token, { token, place, scopes: [] }),
    find: (token: string): Grant | undefined => live.get(token),
    /** Whether the installation of this token has ended. */
    hasEnded: (token: string): boolean => ended.has(token),
    /** Removes the app from a place. */
    end(place: Place): void {
      for (const { token } of [...live.values()].filter((grant) => grant.place.id === place.id)) {
        live.delete(token);
        ended.add(token);
      }
    },
  };
}
