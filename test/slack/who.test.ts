import { describe, expect, it } from 'vitest';
import { readWho } from '../../src/slack/who.ts';

const person = { user: { id: 'U1', team_id: 'T1' }, team: { id: 'T1' } };
const channelOf = (payload: object) => readWho({ ...person, ...payload })?.channelId;

describe('the channel somebody acts in', () => {
  it('is the one of the command, the message or the pressed card', () => {
    expect(readWho({ user_id: 'U1', team_id: 'T1', channel_id: 'C1' })?.channelId).toBe('C1');
    expect(channelOf({ type: 'message_action', channel: { id: 'C1' } })).toBe('C1');
    const container = { type: 'message', channel_id: 'C1', is_ephemeral: true };
    expect(channelOf({ type: 'block_actions', channel: { id: 'C1' }, container })).toBe('C1');
  });

  it('is, for a form, the one it was opened in', () => {
    const view = (metadata: string) => ({ view: { private_metadata: metadata } });
    expect(channelOf(view('{"channelId":"C1"}'))).toBe('C1');
    expect(channelOf(view('{"channelId":null}'))).toBeNull();
    for (const metadata of ['', 'null', '[]', '{"channelId":7}', '{broken']) {
      expect(channelOf(view(metadata)), metadata).toBeNull();
    }
    expect(channelOf({ view: {} })).toBeNull();
  });

  it('is none in the messages of the app itself, but is one in those of two people', () => {
    const at = (ephemeral: boolean) => ({
      channel: { id: 'D1' },
      container: { type: 'message', channel_id: 'D1', is_ephemeral: ephemeral },
    });
    expect(channelOf(at(false))).toBeNull();
    expect(channelOf(at(true))).toBe('D1');
    expect(readWho({ user_id: 'U1', team_id: 'T1', channel_id: 'D1' })?.channelId).toBe('D1');
  });
});

it('nobody is who a payload without a person or a workspace names', () => {
  for (const payload of [null, 7, {}, { user: 'U1' }, { team: { id: 'T1' } }, { user: {}, team: {} }]) {
    expect(readWho(payload)).toBeNull();
  }
});
