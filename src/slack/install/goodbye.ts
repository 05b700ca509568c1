import type { Log } from '../../log.ts';
import { tokenRefusals } from '../api/connection.ts';
import type { TokenInspection } from '../api/inspect-token.ts';
import type { Installations } from './installations.ts';

type Options = {
  readonly installations: Pick<Installations, 'find' | 'leave'>;
  /** What Slack says of a token. */
  readonly inspect: (botToken: string) => Promise<TokenInspection>;
  readonly log: Log;
};

/** Slack says that the app was taken out; `at` is in seconds, as events have it. */
export type Goodbye = (places: readonly string[], at: number) => Promise<void>;

/**
 * Takes an installation back when Slack means this one: events come late, twice and after a new installation, so its
 * token is tried. Its token goes at once; the rest follows a day later.
 */
export function createGoodbye({ installations, inspect, log }: Options): Goodbye {
  return async (places, at) => {
    const installation = await installations.find(places);
    if (!installation || at < Math.floor(installation.installedAt / 1000)) return;
    const answer = await inspect(installation.botToken);
    if (answer.kind !== 'refused' || !tokenRefusals.includes(answer.error)) return;
    if (await installations.leave(installation))
      log.info(
        { teamId: installation.id },
        'the app was taken out; everything of the workspace goes in a day',
      );
  };
}
