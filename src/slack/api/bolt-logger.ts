import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/web-api';
import type { Log } from '../../log.ts';
import { slackErrorOf } from './error.ts';

/** How those messages of Bolt and its clients begin that help an operator. */
const knownBeginnings = [
  'A ping wasn',
  'A pong wasn',
  'Authorization of incoming event did not succeed',
  'Could not determine the type of an incoming event',
  'Failed to retrieve a new WSS URL',
  'Failed to send a WebSocket message',
  'Failed to send a message as the client',
  'Failed to send ping to Slack',
  'Peer did not complete the close handshake in time',
  'Something has gone wrong',
  'WebSocket error',
  'WebSocket not available',
  'http request failed',
];

/**
 * Messages of Bolt can quote payloads. Only a known beginning and the place in the blocks that Slack named are
 * logged.
 */
export function createBoltLogger(log: Log): Logger {
  const write =
    (level: 'warn' | 'error') =>
    (...said: unknown[]) => {
      const line = said.find((one) => typeof one === 'string') ?? '';
      const error = said.find((one) => one instanceof Error);
      const known = knownBeginnings.find((beginning) => line.startsWith(beginning));
      const place = /\[json-pointer:((?:\/(?:[a-z_]+|\d+))+)\]$/.exec(line)?.[1];
      log[level](
        {
          source: 'bolt',
          ...(place === undefined ? {} : { place }),
          ...(error ? { slackError: slackErrorOf(error), err: error } : {}),
        },
        known ?? 'Bolt or Slack objects',
      );
    };
  const silent = () => undefined;
  return {
    debug: silent,
    info: silent,
    warn: write('warn'),
    error: write('error'),
    setLevel: silent,
    getLevel: () => LogLevel.WARN,
    setName: silent,
  };
}
