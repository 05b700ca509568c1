import { expect, it } from 'vitest';
import { accessRules, lockedAccess } from '../../src/users/access-rules.ts';

const open = { users: [], userGroups: [], channels: [], guests: false };
const team = { users: ['U1'], groups: ['S1'], channels: ['C1'], admins: [] };

it('uses the admins’ rules where the environment sets none', () => {
  expect(accessRules(open, team)).toEqual({
    users: ['U1'],
    userGroups: ['S1'],
    channels: ['C1'],
    guests: false,
  });
  expect(lockedAccess(open)).toEqual({ people: false, channels: false });
});

it('never lets a group of the team’s widen people whom the environment names', () => {
  const configured = { ...open, users: ['U9'] };
  expect(accessRules(configured, team)).toMatchObject({ users: ['U9'], userGroups: [], channels: ['C1'] });
  expect(lockedAccess(configured)).toEqual({ people: true, channels: false });
});

it('keeps the channels that the environment names', () => {
  const configured = { ...open, channels: ['C9'] };
  expect(accessRules(configured, team)).toMatchObject({ users: ['U1'], channels: ['C9'] });
});
