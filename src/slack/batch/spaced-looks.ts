import type { After } from '../../timing/run-later.ts';

type Options = {
  /** When the next look is due, in epoch milliseconds; null while there is nothing to look at. */
  readonly dueAt: () => number | null;
  readonly look: () => Promise<void>;
  readonly betweenMs: number;
  readonly after: After;
  readonly now: () => number;
};

/** One look at a time, with a pause between two. */
export type SpacedLooks = {
  /** Plans the next look, after something may have changed when it is due. */
  readonly plan: () => void;
  /** Plans nothing more, and waits for the look in progress. */
  readonly stop: () => Promise<void>;
};

type State =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'waiting'; readonly cancel: () => void }
  | { readonly kind: 'looking'; readonly done: Promise<void> };

export function createSpacedLooks({ dueAt, look, betweenMs, after, now }: Options): SpacedLooks {
  let state: State = { kind: 'idle' };
  let lastAt = 0;

  function plan(): void {
    if (state.kind === 'looking' || state.kind === 'stopped') return;
    if (state.kind === 'waiting') state.cancel();
    state = { kind: 'idle' };
    const due = dueAt();
    if (due === null) return;
    const waitMs = Math.max(0, Math.max(due, lastAt + betweenMs) - now());
    state = { kind: 'waiting', cancel: after(waitMs, begin) };
  }

  function begin(): void {
    lastAt = now();
    state = { kind: 'looking', done: look().finally(end) };
  }

  function end(): void {
    if (state.kind === 'stopped') return;
    state = { kind: 'idle' };
    plan();
  }

  return {
    plan,
    async stop() {
      const before = state;
      state = { kind: 'stopped' };
      if (before.kind === 'waiting') before.cancel();
      if (before.kind === 'looking') await before.done;
    },
  };
}
