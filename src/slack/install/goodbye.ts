import type { Log } from '../../log.ts';
import type { After } from '../../timing/run-later.ts';
import { tokenRefusals } from '../api/connection.ts';
import type { TokenInspection } from '../api/inspect-token.ts';
import type { Installation, Installations } from './installations.ts';

type Options = {
  readonly installations: Pick<Installations, 'find' | 'leave' | 'doubt' | 'doubted' | 'trust'>;
  /** Asks Slack about a token. */
  readonly inspect: (botToken: string) => Promise<TokenInspection>;
  readonly after: After;
  readonly log: Log;
};

export type Goodbye = {
  /**
   * Slack reports that the app was removed. `at` is in seconds, as in events. Throws the store's errors, and tries
   * again by itself.
   */
  readonly hear: (places: readonly string[], at: number) => Promise<void>;
  /** Continues with what Slack could not be asked about, here or in another process. */
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

const lookEveryMs = 60_000;
const mostUnheard = 1_000;

type Report = { readonly places: readonly string[]; readonly at: number };

/**
 * Ends an installation when Slack means the current one. Events come late, twice and after a new installation,
 * so the token is tried until Slack answers. The token is deleted at once, the rest a day later.
 */
export function createGoodbye({ installations, inspect, after, log }: Options): Goodbye {
  let cancel = () => {};
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  /** Slack never repeats an event that was acked, so what the store could not take is kept here. */
  let unheard: readonly Report[] = [];

  async function check(installation: Installation): Promise<void> {
    const answer = await inspect(installation.botToken);
    if (answer.kind === 'taken') return installations.trust(installation);
    // An unanswered question stays, and is asked again.
    if (answer.kind !== 'refused' || !tokenRefusals.includes(answer.error)) return;
    if (await installations.leave(installation))
      log.info(
        { teamId: installation.id },
        'the app was taken out; everything of the workspace goes in a day',
      );
  }

  async function hear(report: Report): Promise<void> {
    try {
      const installation = await installations.find(report.places);
      if (!installation || report.at < Math.floor(installation.installedAt / 1000)) return;
      await installations.doubt(installation);
      await check(installation);
    } catch (error) {
      unheard = [...unheard, report].slice(-mostUnheard);
      throw error;
    }
  }

  async function look(): Promise<void> {
    const reports = unheard;
    unheard = [];
    const heard = await Promise.allSettled(reports.map(hear));
    for (const one of heard) if (one.status === 'rejected') throw one.reason;
    for (const installation of await installations.doubted()) await check(installation);
  }

  function lookAgain(): void {
    looking = look()
      .catch((err: unknown) => log.warn({ err }, 'goodbyes not checked'))
      .finally(() => {
        if (!stopped) cancel = after(lookEveryMs, lookAgain);
      });
  }

  return {
    hear: (places, at) => hear({ places, at }),
    start: lookAgain,
    async stop() {
      stopped = true;
      cancel();
      await looking;
    },
  };
}
