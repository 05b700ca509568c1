import { expect, it } from 'vitest';
import { besideName, escapeText, escapeWithin } from '../../../src/slack/payload/text.ts';

it('keeps a number after a name that is read from right to left in its order, and other numbers as they are', () => {
  expect(besideName('+54 91123456789', 'محمد')).toBe('\u200e+54 91123456789');
  expect(besideName('+54 91123456789', 'דנה Dana')).toBe('\u200e+54 91123456789');
  expect(besideName('+54 91123456789', 'Zoë 😀')).toBe('+54 91123456789');
});

it('leaves no mark of Slack’s next to what it would mark', () => {
  const escaped = escapeText('*bold* _it_ ~no~ `code` <@U1> & co');
  expect(escaped).not.toMatch(/(^|[\s(])[*_~`]|[*_~`](?!\u200b)/);
  expect(escaped.replaceAll('\u200b', '')).toBe('*bold* _it_ ~no~ `code` &lt;@U1&gt; &amp; co');
});

it('escapes within a limit, and cuts no entity and no character in half', () => {
  expect(escapeWithin('a&b', 7)).toBe('a&amp;b');
  expect(escapeWithin('&&&', 12)).toBe('&amp;&amp;…');
  expect(escapeWithin('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 13)).toBe('👩‍👩‍👧‍👦…');
});
