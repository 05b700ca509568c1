import { describe, expect, it } from 'vitest';
import { readWho } from '../../../src/slack/payload/who.ts';

const person = { user: { id: 'U1', team_id: 'T1' }, team: { id: 'T1' } };
const channelOf = (payload: object) => readWho({ ...person, ...payload })?.channelId;

describe('who acts', () => {
  const u1 = { userId: 'U1', teamId: 'T1', places: ['T1'], channelId: null };

  it.each([
    ['a command', { user_id: 'U1', team_id: 'T1' }, u1],
    ['a press', person, u1],
    ['an event', { team_id: 'T1', event: { user: 'U1' } }, u1],
    ['a payload with the id alone', { team_id: 'T1', user: 'U1' }, u1],
    [
      'somebody of another workspace',
      { user: { id: 'U1', team_id: 'T2' }, team: { id: 'T1' } },
      { ...u1, places: ['T1', 'T2'] },
    ],
    ['an app installed for the organisation', { user: { id: 'U1', team_id: 'T1' }, team: null }, u1],
    [
      'a form of an app installed for the organisation',
      { user: { id: 'U1' }, team: null, view: { app_installed_team_id: 'T1' } },
      u1,
    ],
  ])('is read from %s', (_what, payload, who) => {
    expect(readWho(payload)).toEqual(who);
  });

  it('gives no one when person, workspace or channel can’t be read', () => {
    for (const broken of [
      { user: { id: 7 } },
      { user: { id: 'U1', team_id: '' } },
      { team_id: '' },
      { channel_id: '' },
      { channel_id: ['C1'] },
      { channel: 'C1' },
      { channel: { id: 7 } },
      { container: { channel_id: 7 } },
      { view: { private_metadata: { channelId: 'C1' } } },
    ]) {
      expect(readWho({ ...person, ...broken }), JSON.stringify(broken)).toBeNull();
    }
  });
});

describe('the channel somebody acts in', () => {
  it('takes the channel of the command, the message or the pressed card', () => {
    expect(readWho({ user_id: 'U1', team_id: 'T1', channel_id: 'C1' })?.channelId).toBe('C1');
    expect(channelOf({ type: 'message_action', channel: { id: 'C1' } })).toBe('C1');
    const container = { type: 'message', channel_id: 'C1', is_ephemeral: true };
    expect(channelOf({ type: 'block_actions', channel: { id: 'C1' }, container })).toBe('C1');
  });

  it('takes the channel a form was opened in', () => {
    const view = (metadata: string) => ({ view: { private_metadata: metadata } });
    expect(channelOf(view('{"channelId":"C1"}'))).toBe('C1');
    expect(channelOf(view('{"channelId":null}'))).toBeNull();
    for (const metadata of ['', 'null', '[]', '{"channelId":7}', '{broken']) {
      expect(channelOf(view(metadata)), metadata).toBeNull();
    }
    expect(channelOf({ view: {} })).toBeNull();
  });

  it('gives no channel for the app’s own messages, but one for those of two people', () => {
    const at = (ephemeral: boolean) => ({
      channel: { id: 'D1' },
      container: { type: 'message', channel_id: 'D1', is_ephemeral: ephemeral },
    });
    expect(channelOf(at(false))).toBeNull();
    expect(channelOf(at(true))).toBe('D1');
    expect(readWho({ user_id: 'U1', team_id: 'T1', channel_id: 'D1' })?.channelId).toBe('D1');
  });
});

it('reads no one from a payload without a person or workspace', () => {
  for (const payload of [null, 7, {}, { user: 'U1' }, { team: { id: 'T1' } }, { user: {}, team: {} }]) {
    expect(readWho(payload)).toBeNull();
  }
});
