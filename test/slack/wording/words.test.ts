import { expect, it } from 'vitest';
import { english } from '../../../src/slack/wording/en.ts';
import { loadWording } from '../../../src/slack/wording/load.ts';
import { speaking, words } from '../../../src/slack/wording/words.ts';

const laterOn = async () => {
  await Promise.resolve();
  return words().locale;
};

it('keeps the language of the person answered across awaits', async () => {
  const [german, hindi] = [await loadWording('de'), await loadWording('hi')];
  const both = [speaking(german, laterOn), speaking(hindi, laterOn), speaking(english, laterOn), laterOn()];
  expect(await Promise.all(both)).toEqual(['de-DE', 'hi-IN', 'en-US', 'en-US']);
});

it('speaks English to a person who reads it, even within another person’s request', async () => {
  const german = await loadWording('de');
  const said = await speaking(german, async () => [await speaking(english, laterOn), await laterOn()]);
  expect(said).toEqual(['en-US', 'de-DE']);
});
