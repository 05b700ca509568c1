import { describe, expect, it } from 'vitest';
import { ada, grace, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from '../support/house.ts';
import { besideTheApp, decide } from '../support/team-settings.ts';

const salesTeam = 'S0SALES001';
const access = async (house: House) =>
  (await besideTheApp(house, (store) => store.readStored(team.id))).settings.access;
const onScreen = ({ slack }: House) => textOf(slack.modal()?.definition);

/** Opens “Who may add” of the settings in Ada's Home. */
async function openAccess({ slack }: House): Promise<void> {
  await slack.openHome();
  await slack.until(() => textOf(slack.home(ada.id)?.definition).includes('Team settings'));
  await slack.press('team_open_access');
  await slack.until(() => slack.modal());
}

const lackScope = ({ slack }: House) => {
  const missing = { kind: 'error', error: 'missing_scope' } as const;
  slack.fault('usergroups.list', missing, 9);
  slack.fault('usergroups.users.list', missing, 9);
};

describe('user groups that may add', () => {
  it('are chosen from those of the workspace', async () => {
    const house = await startHouse();
    const { slack } = house;
    slack.world.addGroup({ id: 'S0ADA00001', handle: 'bosses', members: new Set([ada.id]) });
    await openAccess(house);
    await slack.type('groups', ['sales-team', 'bosses']);
    expect((await slack.submit()).closed).toBe(true);
    expect((await access(house)).groups.toSorted()).toEqual(['S0ADA00001', salesTeam]);
    await slack.command({ text: 'Jane Doe +91 98765 43210', userId: grace.id });
    await house.inbox.until(() => house.inbox.find('919876543210'));
  });

  it('may not leave out the admin who chooses them', async () => {
    const house = await startHouse();
    const { slack } = house;
    await openAccess(house);
    await slack.type('groups', ['sales-team']);
    expect(Object.values((await slack.submit()).errors).join()).toContain('Add yourself');
    await slack.type('users', [ada.id]);
    expect((await slack.submit()).closed).toBe(true);
    expect(await access(house)).toMatchObject({ users: [ada.id], groups: [salesTeam] });
  });

  it('keep one that Slack no longer lists until it is taken out', async () => {
    const house = await startHouse();
    const { slack } = house;
    await decide(house, `access: { users: [${ada.id}], groups: [S0GONE] }`);
    await house.restart();
    await openAccess(house);
    expect(onScreen(house)).toContain('S0GONE');
    await slack.submit();
    expect((await access(house)).groups).toEqual(['S0GONE']);
    await openAccess(house);
    await slack.type('groups', []);
    await slack.submit();
    expect((await access(house)).groups).toEqual([]);
  });

  it('are typed as ids where the app may not list them, which is said, and checked', async () => {
    const house = await startHouse();
    const { slack } = house;
    lackScope(house);
    await openAccess(house);
    expect(onScreen(house)).toContain('the permission usergroups:read is missing');
    await slack.type('users', [ada.id]);
    await slack.type('groups', '@sales-team');
    expect(Object.values((await slack.submit()).errors)).toEqual([
      '“@sales-team” isn’t the ID of a user group, such as S012ABCDEF.',
    ]);
    await slack.type('groups', salesTeam);
    expect((await slack.submit()).closed).toBe(true);
    expect((await access(house)).groups).toEqual([salesTeam]);
  });

  it('are not asked for where the plan of the workspace has none', async () => {
    const house = await startHouse();
    house.slack.fault('usergroups.list', { kind: 'error', error: 'plan_upgrade_required' }, 9);
    await openAccess(house);
    expect(onScreen(house)).not.toContain('User groups');
    expect(onScreen(house)).toContain('People');
  });

  it('fit into a menu, however many there are', async () => {
    const house = await startHouse();
    const { slack } = house;
    for (let index = 0; index < 230; index += 1)
      slack.world.addGroup({
        id: `S0G${index}`,
        handle: `group-${'x'.repeat(80)}-${index}`,
        members: new Set(),
      });
    await openAccess(house);
    expect(JSON.stringify(slack.modal()?.definition).match(/"value":"S0/g)).toHaveLength(231);
  });
});
