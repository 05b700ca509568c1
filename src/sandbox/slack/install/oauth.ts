import { randomBytes } from 'node:crypto';
import { refuse, type Answer } from '../web-api/web-api.ts';
import type { Grant } from './grants.ts';

/** An app as its developers registered it. */
export type AppRegistration = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** The ones a person may leave out, `bot_optional` in a manifest. */
  readonly optionalScopes: readonly string[];
};

/** The request in an “Add to Slack” link. */
export type Wish = {
  readonly scopes: readonly string[];
  readonly optionalScopes: readonly string[];
  readonly state: string | null;
  readonly redirectUri: string;
};

type Code = {
  readonly wish: Wish;
  readonly grant: () => Grant;
  readonly userId: string;
  readonly expiresAt: number;
  used: boolean;
};

export type Oauth = ReturnType<typeof createOauth>;

const codeLifeMs = 10 * 60_000;

/**
 * Slack's OAuth for one app: the scopes it may ask for, single-use codes, and
 * the tokens they are exchanged for.
 */
export function createOauth({
  app,
  now,
  describe,
}: {
  readonly app: AppRegistration;
  readonly now: () => number;
  /** What oauth.v2.access returns about an installation. */
  readonly describe: (grant: Grant, userId: string) => Readonly<Record<string, unknown>>;
}) {
  const codes = new Map<string, Code>();
  const back = ({ redirectUri, state }: Wish, given: Readonly<Record<string, string>>): URL => {
    const to = new URL(redirectUri);
    for (const [name, value] of Object.entries(given)) to.searchParams.set(name, value);
    if (state !== null) to.searchParams.set('state', state);
    return to;
  };
  return {
    /** Reads an “Add to Slack” link. The error is Slack's own code. */
    read(query: URLSearchParams): { readonly wish: Wish } | { readonly error: string } {
      const scopes = (query.get('scope') ?? '').split(/[\s,]+/).filter(Boolean);
      const redirectUri = query.get('redirect_uri') ?? app.redirectUris[0] ?? '';
      if (query.get('client_id') !== app.clientId) return { error: 'invalid_client_id' };
      if (!app.redirectUris.some((one) => isBelow(redirectUri, one))) return { error: 'bad_redirect_uri' };
      if (scopes.length === 0) return { error: 'no_scopes' };
      if (scopes.some((one) => !app.scopes.includes(one))) return { error: 'invalid_scope' };
      const optionalScopes = scopes.filter((one) => app.optionalScopes.includes(one));
      return { wish: { scopes, optionalScopes, redirectUri, state: query.get('state') } };
    },
    /** The redirect with a code. The app is installed once it exchanges the code. */
    allow(wish: Wish, userId: string, grant: () => Grant): URL {
      const code = randomBytes(20).toString('hex');
      codes.set(code, { wish, grant, userId, expiresAt: now() + codeLifeMs, used: false });
      return back(wish, { code });
    },
    deny: (wish: Wish): URL => back(wish, { error: 'access_denied' }),
    /** `oauth.v2.access`. */
    exchange(args: Readonly<Record<string, unknown>>): Answer {
      const code = codes.get(typeof args['code'] === 'string' ? args['code'] : '');
      if (args['client_id'] !== app.clientId) return refuse('invalid_client_id');
      if (args['client_secret'] !== app.clientSecret) return refuse('bad_client_secret');
      if (!code || now() > code.expiresAt) return refuse('invalid_code');
      if (code.used) return refuse('code_already_used');
      if ((args['redirect_uri'] ?? app.redirectUris[0]) !== code.wish.redirectUri)
        return refuse('bad_redirect_uri');
      code.used = true;
      return { ok: true, ...describe(code.grant(), code.userId) };
    },
  };
}

/** Slack accepts any path below a registered address, on the same host. */
function isBelow(uri: string, registered: string): boolean {
  if (!URL.canParse(uri)) return false;
  const [given, known] = [new URL(uri), new URL(registered)];
  const folder = known.pathname.endsWith('/') ? known.pathname : `${known.pathname}/`;
  const isInside = given.pathname === known.pathname || given.pathname.startsWith(folder);
  return given.origin === known.origin && isInside;
}
