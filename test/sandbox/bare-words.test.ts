import { expect, it } from 'vitest';
import { linkBareWords } from '../../src/sandbox/page/render/bare-words.ts';
import { startHouse } from '../support/house.ts';
import { readMessage } from '../../src/sandbox/slack/readable.ts';

it('makes mentions and links of bare words, as Slack does unless the text is verbatim', () => {
  expect(linkBareWords('@here see #general on example.com or jane@example.com')).toBe(
    '<!here> see <#general|general> on <http://example.com|example.com> or <mailto:jane@example.com|jane@example.com>',
  );
  expect(linkBareWords('<@U1|@here> `#general`')).toBe('<@U1|@here> `#general`');
});

it('finds nothing of it in the card of a contact whose name and tags look like mentions', async () => {
  const house = await startHouse();
  const { slack } = house;
  await slack.command({ text: '@here deal +91 98765 43210 #general' });
  await slack.until(() => slack.modal());
  await slack.submit();
  const card = await slack.until(() => slack.ephemerals().at(-1));
  const lines = readMessage(card).join('\n');
  expect(lines).toContain('#general');
  expect(lines).not.toMatch(/<|!here/);
});
