import { keepReason } from '../../src/import-api/own-reason.ts';
import { assert, integer, json, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHideToken } from '../../src/import-api/hide-token.ts';
import { cutReason, readOutcome } from '../../src/import-api/read-outcome.ts';

const now = Date.UTC(2026, 0, 1, 12);
/** Its token is a word of the answers: hiding it must not change what they mean. */
const token = 'success';
const read = (status: number, body: unknown = '', retryAfter?: string) =>
  readOutcome(
    { status, retryAfter, body: typeof body === 'string' ? body : JSON.stringify(body) },
    now,
    createHideToken(token),
  );

describe('a 2xx', () => {
  it.each([
    { status: 'success', message: 'User profiles imported successfully.' },
    { success: true, message: 'ok', code: 200, data: {} },
    { success: true, data: [] },
    { status: 'Success' },
  ])('that says success is accepted: %j', (body) => {
    expect(read(200, body)).toEqual({ kind: 'accepted' });
    expect(read(201, body)).toEqual({ kind: 'accepted' });
  });

  it.each([
    [{ status: 'error', message: 'Invalid phone' }, 'Invalid phone'],
    [{ status: 'failed' }, keepReason('no-reason')],
    [{ success: false, error: { message: 'No such bot' } }, 'No such bot'],
    [
      { success: true, data: ['row 1: bad prefix', 'row 2: bad prefix'] },
      'row 1: bad prefix · row 2: bad prefix',
    ],
    [{ status: 'success', success: false, errors: [{ message: 'a' }, 'b'] }, 'a · b'],
  ])('that says no is refused with the API’s own reason: %j', (body, reason) => {
    expect(read(200, body)).toEqual({ kind: 'refused', status: 200, reason });
  });

  it.each([
    '',
    '<!doctype html><p>Sign in</p>',
    'null',
    '[]',
    '"success"',
    '{}',
    '{"message":"hello"}',
    '{"status":',
  ])('that says neither is tried again: %s', (body) => {
    expect(read(200, body)).toMatchObject({ kind: 'unavailable', status: 200, retryAfterMs: null });
  });

  it.each([408, 429, 500, 503, 599])('tries again after a 2xx with %i in its body', (code) => {
    for (const body of [
      { success: false, code, message: 'Busy' },
      { status: 'error', statusCode: code, message: 'Busy' },
    ])
      expect(read(200, body, '30')).toEqual({
        kind: 'unavailable',
        status: 200,
        reason: 'Busy',
        retryAfterMs: 30_000,
      });
    expect(read(200, { success: true, code })).toEqual({ kind: 'accepted' });
  });

  it('refuses after a 2xx with a code of the platform’s own', () => {
    for (const code of [1001, 400, 0, -500])
      expect(read(200, { success: false, code })).toMatchObject({ kind: 'refused' });
  });

  it('holds the destination when a 2xx refuses the token in its body', () => {
    expect(read(200, { success: false, code: 401, message: 'Token ended' })).toEqual({
      kind: 'unauthorised',
      status: 200,
      reason: 'Token ended',
    });
  });
});

describe('any other status', () => {
  it.each([
    ['refused', [400, 422]],
    ['too-large', [413]],
    ['unauthorised', [401, 403]],
    [
      'misconfigured',
      [300, 301, 302, 303, 304, 307, 308, 402, 404, 405, 406, 407, 410, 411, 414, 415, 426, 431],
    ],
    ['unavailable', [408, 409, 425, 429, 500, 501, 502, 503, 504, 520, 529, 599, 999]],
  ] as const)('means %s for %j', (kind, statuses) => {
    for (const status of statuses) expect(read(status, 'no')).toMatchObject({ kind, status });
  });

  it('never reads a proxy’s HTML page as a refusal', () => {
    for (const status of [400, 422])
      expect(read(status, '\n<html><h1>400 Bad Request</h1>', '30')).toMatchObject({
        kind: 'unavailable',
        retryAfterMs: 30_000,
      });
  });

  it('never counts an error status as success, whatever its body says', () => {
    expect(read(500, { status: 'success' })).toMatchObject({ kind: 'unavailable' });
    expect(read(400, { success: true })).toMatchObject({ kind: 'refused' });
  });

  it('carries the API’s own sentence, of a list the whole list', () => {
    expect(read(400, { statusCode: 400, message: ['number must be digits', 'prefix is missing'] })).toEqual({
      kind: 'refused',
      status: 400,
      reason: 'number must be digits · prefix is missing',
    });
    expect(read(404)).toEqual({
      kind: 'misconfigured',
      status: 404,
      reason: 'The API answered 404 without a reason.',
    });
  });

  it('says when to try again', () => {
    expect(read(503, '', '120')).toMatchObject({ retryAfterMs: 120_000 });
    expect(read(429, '', 'Thu, 01 Jan 2026 12:00:30 GMT')).toMatchObject({ retryAfterMs: 30_000 });
    expect(read(503)).toMatchObject({ retryAfterMs: null });
  });
});

describe('a reason', () => {
  it('cuts a reason to one line of 300 characters', () => {
    expect(cutReason(' a\n\tb\u0000c ')).toBe('a b c');
    assert(
      property(string({ maxLength: 600, unit: 'binary' }), (text) => {
        const reason = cutReason(text);
        expect(Array.from(reason).length).toBeLessThanOrEqual(300);
        expect(reason).not.toMatch(/[\r\n]/);
      }),
    );
    expect(cutReason('no\u202ehtiw\u2066 \u001b[2Jturn')).toBe('nohtiw [2Jturn');
    expect(cutReason('🐢'.repeat(400))).toBe(`${'🐢'.repeat(299)}…`);
  });
});

it('reads whatever comes without throwing', () => {
  assert(
    property(integer({ min: 200, max: 999 }), oneof(json(), string()), (status, body) => {
      expect(read(status, body).kind).toMatch(/^[a-z-]+$/);
    }),
  );
});
