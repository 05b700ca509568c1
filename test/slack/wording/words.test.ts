import { expect, it } from 'vitest';
import { english } from '../../../src/slack/wording/en.ts';
import { loadWording } from '../../../src/slack/wording/load.ts';
import { speaking, words } from '../../../src/slack/wording/words.ts';

const laterOn = async () => {
  await Promise.resolve();
  return words().locale;
};

it('is the language of whoever is answered, through everything that is awaited', async () => {
  const [german, hindi] = [await loadWording('de'), await loadWording('hi')];
  const both = [speaking(german, laterOn), speaking(hindi, laterOn), speaking(english, laterOn), laterOn()];
  expect(await Promise.all(both)).toEqual(['de-DE', 'hi-IN', 'en-US', 'en-US']);
});

it('is English for who reads English within what somebody else began', async () => {
  const german = await loadWording('de');
  const said = await speaking(german, async () => [await speaking(english, laterOn), await laterOn()]);
  expect(said).toEqual(['en-US', 'de-DE']);
});
