import { SocketModeReceiver, type Receiver } from '@slack/bolt';
import type { Config, Transport } from '../../config.ts';
import type { Log } from '../../log.ts';
import { createBoltLogger } from '../api/bolt-logger.ts';
import { openSlackAgent } from '../api/agent.ts';

export type SocketReceiverOptions = {
  readonly transport: Extract<Transport, { readonly kind: 'socket' }>;
  readonly config: Config;
  readonly fetch: typeof fetch;
  readonly log: Log;
};

/** Bolt's Socket Mode, for development and closed networks. Each reconnect leaves a gap of some seconds. */
export function createSocketReceiver({ transport, config, fetch, log }: SocketReceiverOptions): Receiver {
  const clientOptions = { slackApiUrl: config.slack.apiUrl.href, allowAbsoluteUrls: false, fetch };
  return new SocketModeReceiver({
    appToken: transport.appToken,
    logger: createBoltLogger(log),
    installerOptions: { clientOptions },
    ...(config.proxy ? { dispatcher: openSlackAgent(config.proxy) } : {}),
  });
}
