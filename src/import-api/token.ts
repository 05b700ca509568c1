import * as z from 'zod';

/**
 * A token is either a developer key or the JWT of a dashboard session, which may expire (epoch milliseconds).
 */
export type TokenKind = { readonly kind: 'jwt'; readonly endsAt: number | null } | { readonly kind: 'key' };

/** Whether a token has expired. A developer key never does. */
export type TokenState = 'lasting' | 'valid' | 'ends-soon' | 'ended';

const warnBeforeMs = 7 * 24 * 60 * 60 * 1000;
/**
 * Compact serialisation (RFC 7519 §3): base64url parts joined by dots. The first starts with an encoded `{"`.
 */
const jwtShape = /^eyJ[\w-]*(?:\.[\w-]*){2,4}$/;
/**
 * RFC 7519 §4.1.4: seconds since the epoch, possibly with a fraction. The
 * maximum is the latest JavaScript date.
 */
const claims = z.object({ exp: z.number().positive().max(8.64e12).optional() });

/** Whether a token has the shape of a JWT. Verifies nothing. */
export function isJwt(token: string): boolean {
  return jwtShape.test(token);
}

/** Reads a token's kind and expiry without verifying it. Only the API knows whether it is accepted. */
export function readToken(token: string): TokenKind {
  return isJwt(token) ? { kind: 'jwt', endsAt: readEnd(token) } : { kind: 'key' };
}

/** Whether a token has expired at `now` (epoch milliseconds). `ends-soon` begins a week before. */
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
