import { describe, expect, it } from 'vitest';
import { ada, boardroom, grace, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';

const jane = 'Jane Doe +91 98765 43210 jane@x.com #vip city=Pune';

async function addJane({ slack }: House, channelId = sales) {
  await slack.command({ text: jane, channelId });
  const card = await slack.until(() => slack.ephemerals().at(-1));
  if (!card) throw new Error('no card came');
  return card;
}

function publicIn({ slack }: House, channelId: string) {
  return slack.messages({ channelId }).filter(({ visibleTo }) => visibleTo === null);
}

describe('Tell the channel', () => {
  it('posts who was added without the email, with the number shortened, and only when asked', async () => {
    const house = await startHouse();
    const card = await addJane(house);
    expect(publicIn(house, sales)).toEqual([]);
    await house.slack.press('tell_channel', { in: card });
    const [told] =
      (await house.slack.until(() => (publicIn(house, sales).length > 0 ? publicIn(house, sales) : null))) ??
      [];
    const text = `${told?.text} ${textOf(told)}`;
    expect(text).toContain('Jane Doe');
    expect(text).toContain('+91 ••••• 43210');
    expect(text).toContain(`<@${ada.id}>`);
    expect(text).toContain('Tropitech');
    for (const kept of ['jane@x.com', 'Pune', '98765']) expect(text).not.toContain(kept);
  });

  it('confirms with the text that everyone will read', async () => {
    const card = await addJane(await startHouse());
    const asked = textOf(card);
    expect(asked).toContain('Everyone in this channel will see: Jane Doe · +91 ••••• 43210, India · #vip');
  });

  it('posts once when it is pressed twice, after a restart too', async () => {
    const house = await startHouse();
    const { slack } = house;
    const card = await addJane(house);
    await Promise.all([slack.press('tell_channel', { in: card }), slack.press('tell_channel', { in: card })]);
    await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('already shared this contact'));
    await house.restart();
    await slack.press('tell_channel', { in: card });
    await slack.until(() => slack.ephemerals().length === 3);
    expect(publicIn(house, sales)).toHaveLength(1);
  });

  it('answers to everyone where the app isn’t in the channel', async () => {
    const house = await startHouse();
    const card = await addJane(house, boardroom);
    await house.slack.press('tell_channel', { in: card });
    await house.slack.until(() => publicIn(house, boardroom).length === 1);
    expect(textOf(publicIn(house, boardroom).at(-1))).toContain('+91 ••••• 43210');
  });

  it('lets Tell be pressed again after Slack refused the post', async () => {
    const house = await startHouse();
    const { slack } = house;
    const card = await addJane(house);
    slack.fault('chat.postMessage', { kind: 'error', error: 'restricted_action' }, 1, { channel: sales });
    await slack.press('tell_channel', { in: card });
    await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('let me post there'));
    await slack.press('tell_channel', { in: card });
    await slack.until(() => publicIn(house, sales).length === 1);
    expect(textOf(publicIn(house, sales).at(-1))).toContain('Jane Doe');
  });

  it('says how to invite the app when Tell is pressed in a direct message', async () => {
    const house = await startHouse();
    const { slack } = house;
    const command = {
      command: '/addcontact',
      text: jane,
      trigger_id: '1.2.direct',
      team_id: team.id,
      user_id: ada.id,
      channel_id: boardroom,
      response_url: `${slack.origin}/response/gone`,
    };
    await slack.deliver({
      kind: 'command',
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams(command).toString(),
    });
    await slack.until(() => slack.directMessages().at(-1));
    await slack.press('tell_channel');
    const isThere = () => JSON.stringify(slack.ephemerals()).includes('/invite @addcontact');
    await slack.until(isThere);
    expect(publicIn(house, boardroom)).toEqual([]);
    slack.invite(boardroom);
    await slack.press('tell_channel');
    await slack.until(() => publicIn(house, boardroom).length === 1);
  });

  it("posts nothing for somebody else's card", async () => {
    const house = await startHouse();
    const card = await addJane(house);
    await house.slack.press('tell_channel', { in: card, userId: grace.id });
    await house.slack.until(() => house.slack.ephemerals(grace.id).at(-1));
    expect(publicIn(house, sales)).toEqual([]);
  });
});
