import { expect, it } from 'vitest';
import { besideName, escapeText, escapeWithin } from '../../../src/slack/payload/text.ts';

it('keeps a number after a name that is read from right to left in its order, and other numbers as they are', () => {
  expect(besideName('+54 91123456789', 'محمد')).toBe('\u200e+54 91123456789');
  expect(besideName('+54 91123456789', 'דנה Dana')).toBe('\u200e+54 91123456789');
  expect(besideName('+54 91123456789', 'Zoë 😀')).toBe('+54 91123456789');
});

it('leaves no mark of Slack’s at the beginning of a word, where it would begin formatting', () => {
  const escaped = escapeText('*bold* _it_ ~no~ (`code` **two** <@U1> & co');
  expect(escaped).not.toMatch(/(^|[\s(])[*_~`]|\*(?!\u200b)/);
  expect(escaped.replaceAll('\u200b', '')).toBe('*bold* _it_ ~no~ (`code` **two** &lt;@U1&gt; &amp; co');
});

it('puts nothing invisible inside an address, a file name or a number', () => {
  for (const text of [
    'jane_doe@x.com',
    'https://example.com/a_b~c',
    'team_list_2024.csv',
    '+91_98765_43210',
  ]) {
    expect(escapeText(text)).toBe(text);
  }
});

it('escapes within a limit, and cuts no entity and no character in half', () => {
  expect(escapeWithin('a&b', 7)).toBe('a&amp;b');
  expect(escapeWithin('&&&', 12)).toBe('&amp;&amp;…');
  expect(escapeWithin('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 13)).toBe('👩‍👩‍👧‍👦…');
});
