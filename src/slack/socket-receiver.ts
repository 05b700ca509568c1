import { SocketModeReceiver, type Receiver } from '@slack/bolt';
import type { Config, Transport } from '../config.ts';
import type { Log } from '../log.ts';
import { createBoltLogger } from './bolt-logger.ts';

export type SocketReceiverParts = {
  readonly transport: Extract<Transport, { readonly kind: 'socket' }>;
  readonly config: Config;
  readonly log: Log;
};

/** Bolt's Socket Mode, for development and closed networks: each reconnect leaves a gap of some seconds. */
export function createSocketReceiver({ transport, config, log }: SocketReceiverParts): Receiver {
  return new SocketModeReceiver({
    appToken: transport.appToken,
    logger: createBoltLogger(log),
    installerOptions: { clientOptions: { slackApiUrl: config.slack.apiUrl.href, allowAbsoluteUrls: false } },
  });
}
