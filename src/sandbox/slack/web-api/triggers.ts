type Trigger = {
  readonly userId: string;
  readonly viewId: string | null;
  readonly expiresAt: number;
  used: boolean;
};
export type TakenTrigger =
  | { readonly ok: true; readonly userId: string; readonly viewId: string | null }
  | {
      readonly ok: false;
      readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';
    };

export type Triggers = ReturnType<typeof createTriggers>;

/** Trigger ids: each lives `lifeMs` and opens one view. `now` is in milliseconds. */
export function createTriggers({
  lifeMs,
  now,
  nextId,
}: {
  readonly lifeMs: number;
  readonly now: () => number;
  readonly nextId: (prefix: string) => string;
}) {
  const triggers = new Map<string, Trigger>();
  return {
    /** Issues a trigger for what this person just did, in a modal or outside. */
    issue(userId: string, viewId: string | null = null): string {
      const id = `${Math.floor(now())}.${nextId('')}.${userId.toLowerCase()}`;
      triggers.set(id, { userId, viewId, expiresAt: now() + lifeMs, used: false });
      return id;
    },
    /** Uses up a trigger, or returns Slack's error. */
    take(id: string): TakenTrigger {
      const trigger = triggers.get(id);
      if (!trigger) return { ok: false, error: 'invalid_trigger_id' };
      if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' };
      if (now() > trigger.expiresAt) return { ok: false, error: 'expired_trigger_id' };
      trigger.used = true;
      return { ok: true, userId: trigger.userId, viewId: trigger.viewId };
    },
  };
}
