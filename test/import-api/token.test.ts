import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJwt, readToken, tokenState } from '../../src/import-api/token.ts';
import { aJwt } from '../support/build-destination.ts';

const day = 24 * 60 * 60 * 1000;
const end = Date.UTC(2026, 5, 1);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: unknown) => `${part({ alg: 'RS512', typ: 'JWT' })}.${part(claims)}.c2ln`;

describe('a token', () => {
  it('reads the end of a dashboard session’s JWT', () => {
    expect(readToken(jwt({ sub: 'x', exp: end / 1000 }))).toEqual({ kind: 'jwt', endsAt: end });
  });

  it.each([
    jwt({}),
    jwt({ exp: 'never' }),
    jwt({ exp: 1e15 }),
    jwt([1]),
    jwt(null),
    aJwt,
    'eyJh.%.x'.replace('%', '_'),
  ])('that tells no end is a JWT without one: %s', (token) =>
    expect(readToken(token)).toEqual({ kind: 'jwt', endsAt: null }),
  );

  it.each(['', 'k-123', 'a.b.c', '9f86d081-884c-4d65', 'eyJhbGciOiJSUzUxMiJ9', 'sk.eyJh.b'])(
    'reads a token of any other shape as a key: %s',
    (token) => expect(readToken(token)).toEqual({ kind: 'key' }),
  );

  it('reads any token without throwing', () => {
    assert(
      property(string(), string(), (payload, rest) => {
        const token = `eyJh.${payload}.${rest}`;
        expect(readToken(token).kind).toBe(isJwt(token) ? 'jwt' : 'key');
      }),
    );
  });
});

it.each([
  [end - 8 * day, 'valid'],
  [end - 7 * day, 'ends-soon'],
  [end - 1, 'ends-soon'],
  [end, 'ended'],
] as const)('at %s a token that ends is %s', (at, state) => {
  expect(tokenState({ kind: 'jwt', endsAt: end }, at)).toBe(state);
});

it('gives no end for a key or a JWT without one', () => {
  expect(tokenState({ kind: 'key' }, end)).toBe('lasting');
  expect(tokenState({ kind: 'jwt', endsAt: null }, end)).toBe('lasting');
});
