import * as z from 'zod';

/** A token is a dashboard session's JWT, with its end in epoch milliseconds if it has one, or a developer key. */
export type TokenKind = { readonly kind: 'jwt'; readonly endsAt: number | null } | { readonly kind: 'key' };

/** Whether a token has ended; a developer key never does. */
export type TokenState = 'lasting' | 'valid' | 'ends-soon' | 'ended';

const warnBeforeMs = 7 * 24 * 60 * 60 * 1000;
/** Compact serialisation (RFC 7519 §3): base64url parts with dots between, the first of which begins with `{"`. */
const jwtShape = /^eyJ[\w-]*(?:\.[\w-]*){2,4}$/;
/** RFC 7519 §4.1.4: seconds since the epoch, possibly with a fraction; no later than a date can be. */
const claims = z.object({ exp: z.number().positive().max(8.64e12).optional() });

/** Whether a token has the shape of a JWT; nothing about it is verified. */
export function isJwt(token: string): boolean {
  return jwtShape.test(token);
}

/** Reads a token's kind and end, unverified: only the API knows whether it takes it. */
export function readToken(token: string): TokenKind {
  return isJwt(token) ? { kind: 'jwt', endsAt: readEnd(token) } : { kind: 'key' };
}

/** Whether a token has ended at `now` (epoch milliseconds); `ends-soon` begins a week before. */
export function tokenState(token: TokenKind, now: number): TokenState {
  if (token.kind === 'key' || token.endsAt === null) return 'lasting';
  if (token.endsAt <= now) return 'ended';
  return token.endsAt - now <= warnBeforeMs ? 'ends-soon' : 'valid';
}

function readEnd(token: string): number | null {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  try {
    const { exp } = claims.parse(JSON.parse(payload));
    return exp === undefined ? null : Math.round(exp * 1000);
  } catch {
    return null;
  }
}
