import { expect, it } from 'vitest';
import { findPlatform } from '../../src/import-api/platforms.ts';

it.each([
  ['tropitech', 'Tropitech', 'https://tropitech.mark1.ai/', 'https://tropitech.mark1.ai//'],
  ['M1Bot', 'm1bot', 'https://m1bot.mark1.ai/', 'https://m1bot.mark1.ai//'],
  ['ekochat', 'EkoChat Connect', null, null],
  ['Acme Inbox', 'Acme Inbox', null, null],
])('%s is shown as %s with its own Origin and Referer', (name, title, origin, referer) => {
  expect(findPlatform(name)).toMatchObject({ title, origin, referer });
});
