import { expect, it } from 'vitest';
import { createHideToken } from '../../src/import-api/hide-token.ts';

const token = 'sk-Live_9fK2mQ7xW4hZ8tB1vN6c';
const hide = createHideToken(token);

it.each([
  ['as it is', token],
  ['in capitals', token.toUpperCase()],
  ['in small letters', token.toLowerCase()],
  ['with a line end in it', `${token.slice(0, 11)}\n${token.slice(11)}`],
  ['with an escaped line end in it', `${token.slice(0, 11)}\\n${token.slice(11)}`],
  ['in two sentences', `${token.slice(0, 14)} · ${token.slice(14)}`],
  ['with invisible marks in it', token.replaceAll('', '\u200b')],
  ['as base64', Buffer.from(token).toString('base64')],
  ['as base64 behind one character', Buffer.from(`:${token}`).toString('base64')],
  ['as base64 of a header', Buffer.from(`Bearer ${token}`).toString('base64')],
  ['as base64 for addresses', Buffer.from(`{"t":"${token}"}`).toString('base64url')],
  ['as hex', Buffer.from(token).toString('hex')],
  ['for the most part', token.slice(3, 24)],
])('hides the token %s', (_how, quoted) => {
  const shown = hide(`The token ${quoted} is not valid`);
  expect(shown).toMatch(/^The token .*….* is not valid$/s);
  const left = shown.replaceAll(/The token|is not valid/g, '').toLowerCase();
  for (let at = 0; at + 8 <= token.length; at += 1)
    expect(left).not.toContain(token.slice(at, at + 8).toLowerCase());
  expect(left.replaceAll(/[^a-z0-9]/g, '').length).toBeLessThan(14);
});

it('leaves every other sentence as it is', () => {
  for (const text of [
    'The number +91 98765 43210 is not on WhatsApp.',
    '',
    '9fK2',
    'Não é válido · 号码无效',
  ])
    expect(hide(text)).toBe(text);
});

it('hides a short token, and nothing that only resembles it', () => {
  expect(createHideToken('k-123')('k-123 is wrong, OK 123')).toBe('… is wrong, OK 123');
});
