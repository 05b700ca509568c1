import * as z from 'zod';

/** What Slack says about a token: its owner and scopes, an error code, or nothing. */
export type TokenInspection =
  | {
      readonly kind: 'taken';
      /** Null when Slack does not say, as for an app-level token. */
      readonly team: string | null;
      readonly teamId: string | null;
      readonly bot: string | null;
      readonly scopes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'unreachable' };

export type InspectionOptions = {
  readonly apiUrl: URL;
  readonly token: string;
  /**
   * `auth.test` or `usergroups.list` for a bot token, `apps.connections.open` for an app-level one. None
   * changes anything.
   */
  readonly method: 'auth.test' | 'usergroups.list' | 'apps.connections.open';
  readonly fetch: typeof fetch;
  readonly patienceMs?: number;
};

/** Asks Slack about a token. Never throws. */
export async function inspectToken({
  apiUrl,
  token,
  method,
  fetch,
  patienceMs = 8_000,
}: InspectionOptions): Promise<TokenInspection> {
  try {
    const response = await fetch(new URL(method, apiUrl), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer = said.parse(await response.json());
    if (!answer.ok) return { kind: 'refused', error: answer.error };
    const scopes =
      response.headers
        .get('x-oauth-scopes')
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? [];
    return {
      kind: 'taken',
      team: answer.team ?? null,
      teamId: answer.team_id ?? null,
      bot: answer.user ?? null,
      scopes,
    };
  } catch {
    return { kind: 'unreachable' };
  }
}

const said = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    team: z.string().optional(),
    team_id: z.string().optional(),
    user: z.string().optional(),
  }),
  z.object({
    ok: z.literal(false),
    error: z
      .string()
      .regex(/^\w{1,60}$/)
      .catch('unknown'),
  }),
]);
