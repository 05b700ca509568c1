import * as z from 'zod';
import type { Installation } from './installations.ts';

type NewInstallation = Omit<Installation, 'revision' | 'installedAt'> & { readonly appId: string };

/**
 * What Slack returned for a code: an installation, a refusal in Slack's word, or no answer. `spent` is about the code,
 * `refused` about how the app is set up.
 */
export type Exchange =
  | { readonly kind: 'installed'; readonly installed: NewInstallation }
  | { readonly kind: 'spent'; readonly error: string }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'unreachable' };

export type ExchangeOptions = {
  readonly apiUrl: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Must not follow redirects by itself. */
  readonly fetch: typeof fetch;
};

const patienceMs = 8_000;
const mostCharacters = 64 * 1024;

/** Exchanges a code for the bot's token. Never throws. */
export async function exchangeCode(options: ExchangeOptions, code: string): Promise<Exchange> {
  try {
    const response = await options.fetch(new URL('oauth.v2.access', options.apiUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        client_id: options.clientId,
        client_secret: options.clientSecret,
        code,
        redirect_uri: options.redirectUri,
      }).toString(),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    if (text.length > mostCharacters) return { kind: 'unreachable' };
    const said = answer.parse(JSON.parse(text));
    if (said.ok) return read(said);
    return { kind: spentCodes.includes(said.error) ? 'spent' : 'refused', error: said.error };
  } catch {
    return { kind: 'unreachable' };
  }
}

const spentCodes: readonly string[] = ['invalid_code', 'code_already_used', 'code_expired'];

const place = z.object({ id: z.string().regex(/^[TE][A-Z0-9]{1,30}$/), name: z.string().max(300).nullish() });

const granted = z.object({
  ok: z.literal(true),
  access_token: z.string().max(4000),
  scope: z.string().max(4000).default(''),
  app_id: z
    .string()
    .regex(/^[A-Z0-9]{1,30}$/)
    .catch(''),
  team: place.nullish(),
  enterprise: place.nullish(),
  authed_user: z
    .object({ id: z.string().regex(/^[UW][A-Z0-9]{1,30}$/) })
    .nullish()
    .catch(null),
  is_enterprise_install: z.boolean().nullish(),
});

const answer = z.discriminatedUnion('ok', [
  granted,
  z.object({
    ok: z.literal(false),
    error: z
      .string()
      .regex(/^\w{1,60}$/)
      .catch('unknown'),
  }),
]);

function read(said: z.infer<typeof granted>): Exchange {
  // Tokens that rotate end within hours (docs/decisions.md 48).
  if (!said.access_token.startsWith('xoxb-')) return { kind: 'refused', error: 'token_rotation_is_on' };
  const isOrganisation = said.is_enterprise_install === true;
  const where = isOrganisation ? said.enterprise : said.team;
  if (!where) return { kind: 'refused', error: 'no_workspace' };
  return {
    kind: 'installed',
    installed: {
      id: where.id,
      name: where.name ?? where.id,
      isOrganisation,
      enterpriseId: said.enterprise?.id ?? null,
      botToken: said.access_token,
      scopes: said.scope.split(',').filter(Boolean),
      installedBy: said.authed_user?.id ?? null,
      appId: said.app_id,
    },
  };
}
