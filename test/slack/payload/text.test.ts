import { expect, it } from 'vitest';
import { escapeText, escapeWithin, isolate } from '../../../src/slack/payload/text.ts';

it('keeps what is written from right to left apart, once, and leaves other names as they are', () => {
  for (const name of ['محمد', 'דנה Dana', '𞤀𞤣𞤤𞤢𞤥']) expect(isolate(name)).toBe(`\u2068${name}\u2069`);
  expect(escapeText('محمد & علي')).toBe('\u2068محمد &amp; علي\u2069');
  expect(escapeText(isolate('محمد'))).toBe('\u2068محمد\u2069');
  expect(escapeText('Zoë 😀')).toBe('Zoë 😀');
});

it('closes what it keeps apart within the limit too', () => {
  const cut = escapeWithin('محمد'.repeat(9), 12);
  expect(cut).toMatch(/^\u2068.{9}…\u2069$/u);
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
