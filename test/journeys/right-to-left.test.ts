import { describe, expect, it } from 'vitest';
import { startHouse, textOf } from '../support/house.ts';
import { aCard, addFromFiles, untilModal } from '../support/review-acts.ts';

const apart = (text: string) => `\u2068${text}\u2069`;
const name = 'محمد علي';

describe('a name that is written from right to left', () => {
  it('stands apart from the number beside it, on the card, in the Home, in the channel and in a review', async () => {
    const house = await startHouse();
    const { slack } = house;
    await slack.command({ text: `${name} +20 100 123 4567 #مهم city=القاهرة` });
    const card = await slack.until(() => slack.ephemerals().find((one) => textOf(one).includes(name)));
    expect(textOf(card)).toContain(`*${apart(name)}* is in the`);
    expect(textOf(card)).toContain(`${apart('#مهم')} · ${apart('city=القاهرة')}`);
    await slack.press('tell_channel', { in: card });
    const post = await slack.until(() =>
      slack.messages().find((one) => one.text.includes('added a contact')),
    );
    expect(post.text).toContain(`${apart(name)} · +20 ••••• 34567, Egypt · ${apart('#مهم')}`);
    await slack.openHome();
    await slack.until(() => textOf(slack.home()?.definition).includes(`*${apart(name)}*  +20 10 01234567`));
    await addFromFiles(house, [
      { name: 'team.vcf', bytes: aCard(name, '12') + aCard('דנה כהן', '+972 50-123-4567') },
    ]);
    const { definition } = await untilModal(house, 'contact_review');
    expect(textOf(definition)).toContain(`*${apart(name)}* · 12`);
    expect(textOf(definition)).toContain(`*${apart('דנה כהן')}*`);
  });

  it.each([
    ['typed', `${apart(name)} +20 100 123 4567`],
    ['typed with the number apart too', `${apart(name)} ${apart('+20 100 123 4567')}`],
  ])('is read back without the marks when the line is %s', async (_, text) => {
    const { slack, inbox } = await startHouse();
    await slack.command({ text });
    await inbox.until(() => inbox.contacts().length === 1);
    expect(inbox.find('201001234567')).toMatchObject({ name });
  });

  it('is read back without the marks from a message that was copied from a card', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await slack.command({ text: `${name} +20 100 123 4567 city=القاهرة` });
    const card = await slack.until(() => slack.ephemerals().find((one) => textOf(one).includes(name)));
    const copied = textOf(card)
      .split('\n')
      .slice(0, 3)
      .join('\n')
      .replaceAll(/:\w+: |\*/g, '');
    await slack.messageShortcut('add_contact_from_message', slack.say({ text: copied }));
    const { definition } = await untilModal(house, 'contact_form');
    expect(JSON.stringify(definition)).not.toMatch(/initial_value":"[^"]*[\u2066-\u2069]/);
    await slack.submit();
    await slack.until(() => inbox.find('201001234567')?.times === 2);
    expect(inbox.find('201001234567')).toMatchObject({ name });
  });
});
