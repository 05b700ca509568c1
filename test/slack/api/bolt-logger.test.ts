import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { createBoltLogger } from '../../../src/slack/api/bolt-logger.ts';

function logged(level: 'warn' | 'error', ...said: unknown[]): Record<string, unknown> {
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) });
  createBoltLogger(createLog('trace', sink))[level](...said);
  const { level: _level, time: _time, ...line } = JSON.parse(lines.join('')) as Record<string, unknown>;
  return line;
}

it.each([
  ['http request failed', ['http request failed', 'connect ECONNREFUSED'], 'http request failed'],
  ['WebSocket error', ['WebSocket error occurred: Jane Doe'], 'WebSocket error'],
  ['nothing that may be somebody’s', ['Jane Doe is no option'], 'Bolt or Slack objects'],
  ['nothing of a list of warnings', ['jane', 0, ['jane']], 'Bolt or Slack objects'],
])('passes on %s', (_what, said, msg) => {
  expect(logged('warn', ...said)).toEqual({ source: 'bolt', msg });
});

it('names the place Slack objects to, not what it holds', () => {
  const said = 'invalid value Jane Doe [json-pointer:/view/blocks/2/element/initial_option]';
  expect(logged('error', said)).toEqual({
    source: 'bolt',
    place: '/view/blocks/2/element/initial_option',
    msg: 'Bolt or Slack objects',
  });
});

it('logs only the code of an error', () => {
  const error = Object.assign(new Error('Jane Doe'), { code: 'slack_webapi_request_error' });
  expect(logged('error', error)).toMatchObject({ slackError: 'slack_webapi_request_error' });
  expect(JSON.stringify(logged('error', error))).not.toContain('Jane');
});
