import type { Notifications } from './outbox/outbox.ts';
import type { Notifier } from './notifier.ts';

/** One notifier for each team with news, so that no team waits for another. */
export type Notifiers = {
  /** Announces news for this team. */
  readonly wake: (teamId: string) => void;
  /** Finds the teams with news due. */
  readonly look: () => void;
  /** Resolves when nobody is being told any more. */
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly outbox: Pick<Notifications, 'teamsToTell'>;
  readonly create: (teamId: string) => Notifier;
  /** Teams that can't be told anything for now. */
  readonly heldTeams: ReadonlySet<string>;
  readonly stopping: () => boolean;
};

/** Keeps notifiers as long as they have work. */
export function createNotifiers({ outbox, create, heldTeams, stopping }: Options): Notifiers {
  const notifiers = new Map<string, Notifier>();
  const ending = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;

  const end = (teamId: string, notifier: Notifier) => {
    notifiers.delete(teamId);
    const ended = notifier.stop().finally(() => ending.delete(ended));
    ending.add(ended);
  };
  const wake = (teamId: string) => {
    if (stopping() || heldTeams.has(teamId)) return;
    const notifier = notifiers.get(teamId) ?? create(teamId);
    notifiers.set(teamId, notifier);
    notifier.wake();
  };
  const find = async () => {
    while (again) {
      again = false;
      const teams = await outbox.teamsToTell().catch(() => null);
      // A store error here is reported by the notifiers already at work.
      for (const teamId of teams ?? notifiers.keys()) wake(teamId);
      for (const [teamId, notifier] of notifiers) {
        const isDone = teams !== null && !teams.includes(teamId) && notifier.isIdle();
        if (heldTeams.has(teamId) || isDone) end(teamId, notifier);
      }
    }
  };
  return {
    wake,
    look() {
      again = true;
      if (!stopping()) looking ??= find().finally(() => (looking = null));
    },
    async stop() {
      await looking;
      await Promise.all([...ending, ...[...notifiers.values()].map((notifier) => notifier.stop())]);
    },
  };
}
