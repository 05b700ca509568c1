import { describe, expect, it } from 'vitest';
import { grace, guest, team } from '../../src/sandbox/slack/people.ts';
import { addContactFunction } from '../../src/slack/payload/workflow-function.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { decide } from '../support/team-settings.ts';

const jane = { name: 'Jane Doe', phone: '+91 98765 43210' };
const { callbackId } = addContactFunction;
const allowed = { ALLOW_WORKFLOWS: 'true' };

const start = ({ slack }: House, inputs: Record<string, string> = jane) =>
  slack.runStep({ callbackId, inputs });

async function runToItsEnd(house: House, inputs: Record<string, string> = jane) {
  const { run } = await start(house, inputs);
  await house.slack.until(() => run.ending);
  return run;
}

describe('a step of a workflow', () => {
  it('adds a contact with all that it was given, and says what became of it', async () => {
    const house = await startHouse(allowed);
    const inputs = {
      ...jane,
      email: 'jane@example.com',
      tags: 'vip, fair',
      attributes: 'city=Pune\nlevel=2',
    };
    const run = await runToItsEnd(house, inputs);
    expect(run.ending).toEqual({
      ok: true,
      outputs: { status: 'added', reference: expect.any(String), phone: '+919876543210' },
    });
    expect(house.inbox.find('919876543210')).toMatchObject({
      name: 'Jane Doe',
      email: 'jane@example.com',
      tags: ['vip', 'fair'],
    });
    expect(house.slack.directMessages()).toEqual([]);
  });

  it('is one contact and one completion however often Slack tells of a run', async () => {
    const house = await startHouse(allowed);
    const { slack, inbox } = house;
    const { run } = await start(house);
    await Promise.all([slack.tellOfRun(run), slack.tellOfRun(run), slack.tellOfRun(run)]);
    await slack.until(() => run.ending);
    await slack.tellOfRun(run);
    await house.restart();
    await slack.tellOfRun(run);
    await slack.command({ text: 'Ravi Rao +91 98765 43211' });
    await slack.until(() => inbox.contacts().length === 2);
    expect([run.calls, inbox.requests.filter(({ people }) => people > 0).length]).toEqual([1, 2]);
  });

  it('renames nobody, because no one is there to be asked', async () => {
    const house = await startHouse(allowed);
    const { slack, inbox } = house;
    await slack.command({ text: 'Ravi Kumar +91 98765 43210', userId: grace.id });
    await inbox.until(() => inbox.find('919876543210'));
    const run = await runToItsEnd(house);
    expect(run.ending).toMatchObject({ ok: false, error: expect.stringContaining('“Ravi Kumar”') });
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Ravi Kumar', times: 1 });
    const same = await runToItsEnd(house, { name: 'Ravi K. Kumar', phone: '098765 43210', country: 'IN' });
    expect(same.ending).toMatchObject({ ok: true });
  });

  it('fails once for a wrong input, however often Slack tells of it', async () => {
    const house = await startHouse(allowed);
    const { run } = await start(house, { name: 'Jane Doe', phone: '12' });
    await house.slack.tellOfRun(run);
    await house.slack.until(() => run.ending);
    await house.slack.tellOfRun(run);
    await house.restart();
    expect([run.ending?.ok, run.calls]).toEqual([false, 1]);
  });

  it.each([
    ['the phone is not a number', { name: 'Jane Doe', phone: 'soon' }, 'number'],
    ['the country is not understood', { ...jane, phone: '98765 43210', country: 'Atlantis' }, 'Atlantis'],
    ['the email is none', { ...jane, email: 'jane at home' }, 'email'],
    ['an attribute has no value', { ...jane, attributes: 'city' }, 'city'],
    ['there is no such inbox', { ...jane, inbox: 'Support' }, 'there is no inbox “Support”'],
  ])('fails with the sentence of the field when %s', async (_, inputs, words) => {
    const house = await startHouse(allowed);
    const { ending } = await runToItsEnd(house, inputs);
    expect(ending).toEqual({ ok: false, error: expect.stringContaining(words) });
    expect(house.inbox.contacts()).toEqual([]);
  });

  it('fails with what the inbox said when that refuses the contact', async () => {
    const house = await startHouse(allowed);
    house.inbox.refuse('919876543210', 'opted out');
    const { ending } = await runToItsEnd(house);
    expect(ending).toEqual({ ok: false, error: expect.stringContaining('Tropitech said: “opted out”') });
  });

  it('adds nothing where steps may not, and says whom to ask', async () => {
    const house = await startHouse();
    const { run } = await start(house);
    await house.slack.until(() => run.ending);
    expect(run.ending).toEqual({ ok: false, error: expect.stringContaining('ALLOW_WORKFLOWS') });
  });

  it('asks whether the person may add for whom it does, and lists it in their Home', async () => {
    const house = await startHouse(allowed);
    const refused = await runToItsEnd(house, { ...jane, user: guest.id });
    expect(refused.ending?.ok).toBe(false);
    expect((await runToItsEnd(house, { ...jane, user: grace.id })).ending?.ok).toBe(true);
    await house.slack.openHome({ userId: grace.id });
    await house.slack.until(() => textOf(house.slack.home(grace.id)?.definition).includes('Jane Doe'));
  });

  it('says that it can’t be saved when the store is gone, and adds nothing', async () => {
    const house = await startHouse(allowed);
    const { rmSync } = await import('node:fs');
    rmSync(house.dataDir, { recursive: true, force: true });
    const { run } = await start(house);
    await house.slack.until(() => run.ending);
    expect(run.ending).toEqual({
      ok: false,
      error: expect.stringContaining('can’t save anything right now'),
    });
    expect([run.calls, house.inbox.contacts().length]).toEqual([1, 0]);
  });

  it('completes a step at the next start when the app ended before', async () => {
    const house = await startHouse(allowed);
    const { slack, inbox } = house;
    inbox.fault({ kind: 'outage' });
    const { run } = await start(house);
    await inbox.until(() => inbox.requests.length > 0);
    await house.stopApp();
    inbox.heal();
    await house.restart();
    await slack.until(() => run.ending);
    expect([run.ending?.ok, run.calls]).toEqual([true, 1]);
  });

  it('tries again when Slack does not answer its completion', async () => {
    const house = await startHouse(allowed);
    house.slack.fault('functions.completeSuccess', { kind: 'status', status: 503 }, 3);
    const run = await runToItsEnd(house);
    expect([run.ending?.ok, run.calls]).toEqual([true, 1]);
  });

  it('puts no name, number or token into the log', async () => {
    const house = await startHouse(allowed);
    const run = await runToItsEnd(house);
    await runToItsEnd(house, { name: 'Jane Doe', phone: '12' });
    for (const secret of ['Jane', '98765', run.token, team.name])
      expect(house.logged() + house.thrown()).not.toContain(secret);
  });

  it('can be started from a form, as a workflow is', async () => {
    const house = await startHouse(allowed);
    const { slack } = house;
    slack.openWorkflow(callbackId);
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await slack.submit();
    await slack.until(() => slack.ephemerals().some(({ text }) => text.includes('is done')));
    expect(house.inbox.find('919876543210')?.name).toBe('Jane Doe');
  });
});

describe('the rules of a team, for a step of a workflow', () => {
  async function startTeam(yaml: string): Promise<House> {
    const house = await startHouse(allowed);
    await decide(house, yaml);
    await house.restart();
    return house;
  }

  const field = '{ key: source, label: Source, type: select, options: [Fair, Web], required: true }';

  it.each([
    ['a required field is missing', `fields: [${field}]`, {}, 'Fill in “Source”.'],
    ['a field has no such option', `fields: [${field}]`, { attributes: 'source=Radio' }, 'Source'],
    ['a tag is not on the list', 'tags: { mode: list, list: [VIP] }', { tags: 'friends' }, 'list'],
    ['the email is required', 'email: required', {}, 'Add an email address.'],
    ['consent is required', 'consent: { mode: require, label: Agreed }', {}, 'Agreed'],
    ['consent is refused', 'consent: { mode: require }', { attributes: 'opt_in=no' }, 'Agreed'],
  ])('fail it with the sentence of the form when %s', async (_, yaml, inputs, sentence) => {
    const house = await startTeam(yaml);
    const { ending } = await runToItsEnd(house, { ...jane, ...inputs });
    expect(ending).toEqual({ ok: false, error: expect.stringContaining(sentence) });
    expect(house.inbox.contacts()).toEqual([]);
  });

  it.each([
    ['', 'workflow'],
    [grace.id, grace.id],
  ])('let it pass with all they ask for, added by “%s”', async (user, by) => {
    const house = await startTeam(
      `country: IN\nfields: [${field}]\nconsent: { mode: require }\ntags: { mode: list, list: [VIP, Web], default: [Web] }`,
    );
    const inputs = { name: 'Jane Doe', phone: '98765 43210', tags: 'vip', user };
    const { ending } = await runToItsEnd(house, { ...inputs, attributes: 'Source=fair\nopt_in=yes' });
    expect(ending).toMatchObject({ ok: true });
    const sent = house.inbox.find('919876543210');
    expect(sent?.tags).toEqual(['VIP', 'Web']);
    expect(sent?.attributes).toEqual([
      { key: 'source', value: 'Fair' },
      { key: 'opt_in', value: 'yes' },
      { key: 'opt_in_at', value: expect.any(String) },
      { key: 'opt_in_by', value: by },
    ]);
  });
});
