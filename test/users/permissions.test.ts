import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createPermissions,
  type AccessRules,
  type PermissionOptions,
  type SlackPerson,
} from '../../src/users/permissions.ts';

const minute = 60_000;

function aPerson(overrides: Partial<SlackPerson> = {}): SlackPerson {
  return {
    teamId: 'T1',
    enterpriseId: null,
    isGuest: false,
    isStranger: false,
    isDeactivated: false,
    locale: null,
    ...overrides,
  };
}

/** A Slack of a few people and groups, which counts what it is asked and can be taken away. */
function aWorkspace(given: { people?: Record<string, SlackPerson>; groups?: Record<string, string[]> } = {}) {
  const people: Record<string, SlackPerson> = { U1: aPerson(), ...given.people };
  const groups: Record<string, string[]> = given.groups ?? {};
  const asked: string[] = [];
  const state = { away: false };
  const answer = async <T>(id: string, value: T): Promise<T> => {
    asked.push(id);
    await Promise.resolve();
    if (state.away) throw new Error('away');
    return value;
  };
  return {
    people,
    groups,
    asked,
    state,
    askSlack: {
      user: (id: string) => answer(id, people[id] ?? null),
      groupMembers: (id: string) => answer(id, groups[id] ?? []),
    },
  };
}

function permissions(
  workspace: ReturnType<typeof aWorkspace>,
  access: Partial<AccessRules> = {},
  more: Partial<PermissionOptions> = {},
) {
  const clock = { now: 0 };
  const { mayAdd, locales } = createPermissions({
    accessOf: async () => ({ users: [], userGroups: [], channels: [], guests: false, ...access }),
    askSlack: workspace.askSlack,
    home: () => ({ teamId: 'T1', enterpriseId: 'E1' }),
    now: () => clock.now,
    ...more,
  });
  const ask = (userId: string, channelId: string | null = 'C1', places: readonly string[] = ['T1']) =>
    mayAdd({ userId, channelId, places });
  return { clock, ask, locales };
}

const yes = { ok: true };
const no = (reason: string) => ({ ok: false, reason });

describe('with no list', () => {
  const workspace = aWorkspace({
    people: {
      Guest: aPerson({ isGuest: true }),
      Elsewhere: aPerson({ teamId: 'T9' }),
      Connected: aPerson({ isStranger: true }),
      Sister: aPerson({ teamId: 'T2', enterpriseId: 'E1' }),
      Left: aPerson({ isDeactivated: true }),
    },
  });

  it.each([
    ['U1', yes],
    ['Sister', yes],
    ['Guest', no('guest')],
    ['Elsewhere', no('stranger')],
    ['Connected', no('stranger')],
    ['Unknown', no('stranger')],
    ['Left', no('deactivated')],
  ])('%s gets %j', async (userId, expected) => {
    expect(await permissions(workspace).ask(userId)).toEqual(expected);
  });

  it('ALLOW_GUESTS admits guests and strangers without asking Slack', async () => {
    const workspace = aWorkspace();
    expect(await permissions(workspace, { guests: true }).ask('Guest')).toEqual(yes);
    expect(workspace.asked).toEqual([]);
  });
});

describe('with lists', () => {
  const guest = { Guest: aPerson({ isGuest: true }) };

  it('admits a named person and no one else', async () => {
    const { ask } = permissions(aWorkspace({ people: { U2: aPerson() } }), { users: ['U1'] });
    expect(await ask('U1')).toEqual(yes);
    expect(await ask('U2')).toEqual(no('not-named'));
  });

  it('admits members of named groups beside named people', async () => {
    const workspace = aWorkspace({
      people: { U2: aPerson(), U3: aPerson() },
      groups: { S1: [], S2: ['U2'] },
    });
    const { ask } = permissions(workspace, { users: ['U1'], userGroups: ['S1', 'S2'] });
    expect(await ask('U1')).toEqual(yes);
    expect(await ask('U2')).toEqual(yes);
    expect(await ask('U3')).toEqual(no('not-named'));
  });

  it('naming a guest admits them, being in a named group does not', async () => {
    expect(await permissions(aWorkspace({ people: guest }), { users: ['Guest'] }).ask('Guest')).toEqual(yes);
    const workspace = aWorkspace({ people: guest, groups: { S1: ['Guest'] } });
    expect(await permissions(workspace, { userGroups: ['S1'] }).ask('Guest')).toEqual(no('guest'));
    expect(await permissions(workspace, { userGroups: ['S1'], guests: true }).ask('Guest')).toEqual(yes);
  });

  it('requires a named channel too, where there is one', async () => {
    const { ask } = permissions(aWorkspace(), { users: ['U1'], channels: ['C1'] });
    expect(await ask('U1', 'C1')).toEqual(yes);
    expect(await ask('U1', 'C2')).toEqual(no('channel'));
    expect(await ask('U1', null)).toEqual(yes);
    expect(await ask('U2', 'C2')).toEqual(no('not-named'));
  });
});

describe('asking Slack', () => {
  it('happens once for ten minutes and for everybody who asks at a time', async () => {
    const workspace = aWorkspace({ groups: { S1: ['U1'] } });
    const { ask, clock } = permissions(workspace, { userGroups: ['S1'] });
    await Promise.all([ask('U1'), ask('U1'), ask('U1')]);
    clock.now = 4 * minute;
    await ask('U1');
    expect(workspace.asked.toSorted()).toEqual(['S1', 'U1']);
  });

  it('renews an answer in the background before it is too old', async () => {
    const workspace = aWorkspace();
    const { ask, clock } = permissions(workspace);
    await ask('U1');
    workspace.people['U1'] = aPerson({ isGuest: true });
    clock.now = 6 * minute;
    expect(await ask('U1')).toEqual(yes);
    expect(await ask('U1')).toEqual(no('guest'));
    expect(workspace.asked).toHaveLength(2);
  });

  it('asks Slack again after ten minutes, so that a withdrawn right is gone', async () => {
    const workspace = aWorkspace({ groups: { S1: ['U1'] } });
    const { ask, clock } = permissions(workspace, { userGroups: ['S1'] });
    expect(await ask('U1')).toEqual(yes);
    workspace.groups['S1'] = [];
    clock.now = 10 * minute;
    expect(await ask('U1')).toEqual(no('not-named'));
  });

  it('asks Slack again when the clock was set back', async () => {
    const workspace = aWorkspace({ groups: { S1: ['U1'] } });
    const { ask, clock } = permissions(workspace, { userGroups: ['S1'] });
    clock.now = 120 * minute;
    expect(await ask('U1')).toEqual(yes);
    workspace.groups['S1'] = [];
    clock.now = 0;
    expect(await ask('U1')).toEqual(no('not-named'));
  });

  it('refuses while Slack can’t be asked, and admits as soon as it answers', async () => {
    const workspace = aWorkspace();
    workspace.state.away = true;
    const { ask } = permissions(workspace);
    expect(await ask('U1')).toEqual(no('cannot-ask'));
    workspace.state.away = false;
    expect(await ask('U1')).toEqual(yes);
  });

  it('uses an old answer for an hour while Slack can’t be asked', async () => {
    const workspace = aWorkspace();
    const { ask, clock } = permissions(workspace);
    await ask('U1');
    workspace.state.away = true;
    clock.now = 59 * minute;
    expect(await ask('U1')).toEqual(yes);
    clock.now = 60 * minute;
    expect(await ask('U1')).toEqual(no('cannot-ask'));
  });

  it('reports every time that Slack could not be asked', async () => {
    const workspace = aWorkspace();
    workspace.state.away = true;
    const faults: unknown[] = [];
    const { ask } = permissions(workspace, {}, { onCannotAsk: (error) => faults.push(error) });
    expect(await ask('U1')).toEqual(no('cannot-ask'));
    expect(faults).toEqual([new Error('away')]);
  });

  it('admits a member of another group when one group can’t be read', async () => {
    const workspace = aWorkspace({ people: { U2: aPerson() }, groups: { S2: ['U1'] } });
    const groupMembers = (id: string) =>
      id === 'S1' ? Promise.reject(new Error('away')) : workspace.askSlack.groupMembers(id);
    const { ask } = permissions(
      workspace,
      { userGroups: ['S1', 'S2'] },
      { askSlack: { ...workspace.askSlack, groupMembers } },
    );
    expect(await ask('U1')).toEqual(yes);
    expect(await ask('U2')).toEqual(no('cannot-ask'));
  });

  it('leaves the door shut while the app’s own workspace is not known', async () => {
    expect(await permissions(aWorkspace(), {}, { home: () => null }).ask('U1')).toEqual(no('cannot-ask'));
  });

  it('never asks about a named person', async () => {
    const workspace = aWorkspace();
    workspace.state.away = true;
    expect(await permissions(workspace, { users: ['U1'] }).ask('U1')).toEqual(yes);
    expect(workspace.asked).toEqual([]);
  });
});

describe('a Slack that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for Slack only so long, and uses its late answer the next time', async () => {
    let answerLate: (person: SlackPerson) => void = () => undefined;
    const late = new Promise<SlackPerson>((resolve) => {
      answerLate = resolve;
    });
    const askSlack = { user: () => late, groupMembers: () => Promise.resolve([]) };
    const { ask } = permissions(aWorkspace(), {}, { askSlack, patienceMs: 1_500 });
    const asking = ask('U1');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await asking).toEqual(no('cannot-ask'));
    answerLate(aPerson());
    expect(await ask('U1')).toEqual(yes);
  });
});

it('keeps a bounded number of answers', async () => {
  const workspace = aWorkspace();
  const { ask } = permissions(workspace);
  for (let i = 0; i <= 10_000; i += 1) await ask(`U${i}`);
  await ask('U10000');
  expect(workspace.asked).toHaveLength(10_001);
  await ask('U0');
  expect(workspace.asked).toHaveLength(10_002);
});

describe('a request that names another workspace or organisation', () => {
  const people = {
    Partner: aPerson({ teamId: 'T9', enterpriseId: 'E9', isStranger: true }),
    Sister: aPerson({ teamId: 'T2', enterpriseId: 'E1' }),
  };
  const ask = (access: Partial<AccessRules>, userId: string, places: readonly string[]) =>
    permissions(aWorkspace({ people }), access).ask(userId, 'C1', places);

  it.each([
    ['U1', ['T9']],
    ['U1', ['T1', 'T9']],
    ['U1', ['T1', 'E9']],
    ['Partner', ['T9']],
    ['Unknown', ['T9']],
  ])('refuses %s of %j', async (userId, places) => {
    expect(await ask({}, userId, places)).toEqual(no('stranger'));
  });

  it('refuses another workspace’s guest unless Slack says the person belongs there', async () => {
    expect(await ask({ guests: true }, 'Partner', ['T1', 'T9', 'E9'])).toEqual(yes);
    expect(await ask({ guests: true }, 'Partner', ['T8'])).toEqual(no('stranger'));
    expect(await ask({ guests: true }, 'U1', ['T9'])).toEqual(no('stranger'));
    expect(await ask({ guests: true }, 'Unknown', ['T9'])).toEqual(no('stranger'));
  });

  it('refuses a named person who names a workspace that isn’t theirs', async () => {
    expect(await ask({ users: ['U1'] }, 'U1', ['T9'])).toEqual(no('stranger'));
    expect(await ask({ users: ['Partner'] }, 'Partner', ['T1', 'T9'])).toEqual(yes);
  });

  it('admits people of another workspace in the same organisation', async () => {
    expect(await ask({}, 'Sister', ['T2', 'E1'])).toEqual(yes);
    expect(await ask({}, 'U1', ['T2', 'E1'])).toEqual(yes);
    expect(await ask({}, 'U1', ['T2'])).toEqual(no('stranger'));
    expect(await ask({}, 'Partner', ['T2', 'E1'])).toEqual(no('stranger'));
  });

  it('waits with the door shut until the own workspace is known', async () => {
    const guests = { guests: true };
    const away = { home: () => null, homeAsked: () => Promise.resolve() };
    expect(await permissions(aWorkspace(), guests, away).ask('U1')).toEqual(no('cannot-ask'));
    let home: { teamId: string; enterpriseId: null } | null = null;
    const homeAsked = async () => {
      home = { teamId: 'T1', enterpriseId: null };
    };
    const coming = permissions(aWorkspace(), guests, { home: () => home, homeAsked });
    expect(await coming.ask('U1')).toEqual(yes);
  });
});

describe('the rules of a workspace’s own', () => {
  it('keep the door shut while they can’t be read', async () => {
    const { ask } = permissions(aWorkspace(), {}, { accessOf: async () => null });
    expect(await ask('U1')).toEqual(no('cannot-ask'));
  });

  it('are those of where the app is installed, whatever workspace a request names', async () => {
    const asked: string[] = [];
    const accessOf = async (teamId: string) => {
      asked.push(teamId);
      return { users: ['U2'], userGroups: [], channels: [], guests: true };
    };
    const partner = aWorkspace({ people: { U9: aPerson({ teamId: 'T9' }) } });
    const { ask } = permissions(partner, {}, { accessOf });
    expect(await ask('U9', 'C1', ['T9'])).toEqual(no('not-named'));
    expect(asked).toEqual(['T1']);
  });
});
