import type { Logger } from '@slack/bolt';
import type { Log } from '../log.ts';
import { LogLevel } from './bolt.ts';
import { slackErrorOf } from './slack-error.ts';

/** Bolt's own lines can quote payloads: what is passed on is the level and the sentence up to its first detail. */
export function createBoltLogger(log: Log): Logger {
  const write =
    (level: 'warn' | 'error') =>
    (...said: unknown[]) => {
      const [first] = said;
      if (typeof first === 'string')
        log[level]({ source: 'bolt' }, first.split(/[:{"'`(]/)[0]?.slice(0, 120));
      else log[level]({ source: 'bolt', slackError: slackErrorOf(first), err: first }, 'error in Bolt');
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
