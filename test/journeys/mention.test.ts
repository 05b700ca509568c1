import { describe, expect, it } from 'vitest';
import { boardroom, grace, guest } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf } from '../support/house.ts';

const nameIn = (view: unknown) => /"initial_value":"([^"]*)"/u.exec(JSON.stringify(view))?.[1];

describe('/addcontact with someone mentioned, whom Slack names by an id alone', () => {
  it('opens the form with the name Slack has, and saves at once when it is known', async () => {
    const { slack, inbox } = await startHouse();
    await slack.command({ text: `<@${grace.id}> +91 98765 43210 #vip` });
    const modal = await slack.until(() => slack.modal());
    expect(nameIn(modal?.definition)).toBe('Grace Okafor');
    expect(textOf(modal?.definition)).toContain('The name is the one in Slack');
    await slack.submit();
    await inbox.until(() => inbox.find('919876543210'));

    await slack.command({ text: `<@${grace.id}> +91 98765 43211` });
    await inbox.until(() => inbox.find('919876543211'));
    expect(inbox.find('919876543211')).toMatchObject({ name: 'Grace Okafor' });
  });

  it('opens a review of several people who are mentioned', async () => {
    const { slack } = await startHouse();
    await slack.command({ text: `<@${grace.id}> +91 98765 43210, <@${guest.id}> +91 98765 43211` });
    const modal = await slack.until(() => slack.modal());
    expect(textOf(modal?.definition)).toContain('Grace Okafor');
    expect(textOf(modal?.definition)).toContain('Gus Guest');
  });

  it('opens the form without the name when Slack does not say it in time', async () => {
    const { slack } = await startHouse();
    await slack.command({ text: 'help' });
    slack.fault('users.info', { kind: 'hang' }, 9);
    await slack.command({ text: `<@${grace.id}> +91 98765 43210` });
    const modal = await slack.until(() => slack.modal());
    expect(nameIn(modal?.definition)).toBe('+91 98765 43210');
    expect(textOf(modal?.definition)).toContain('it can’t be read from a mention');
  });

  it('takes no one who is mentioned beside a name for that name', async () => {
    const { slack } = await startHouse();
    await slack.command({ text: `Jane Doe +91 98765 43210 from <@${grace.id}>` });
    const modal = await slack.until(() => slack.modal());
    expect(nameIn(modal?.definition)).toBe('Jane Doe');
  });

  it('asks for a tag that is the name of a private channel', async () => {
    const { slack, inbox } = await startHouse();
    await slack.command({ text: `Jane Doe +91 98765 43210 <#${boardroom}|>` });
    const modal = await slack.until(() => slack.modal());
    expect(textOf(modal?.definition)).toContain('Type the tag');
    expect(inbox.requests).toHaveLength(0);
  });
});
