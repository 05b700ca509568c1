import { LRUCache } from 'lru-cache';

/** As many lost triggers as one bad minute can cause. */
const mostLost = 1_000;

/**
 * The same fetch, but a trigger is never sent twice. If the first call got no answer, the view may be open, so
 * the second gets Slack's error for a spent trigger.
 */
export function spendTriggersOnce(slackFetch: typeof fetch): typeof fetch {
  const lost = new LRUCache<string, true>({ max: mostLost });
  return async (input, init) => {
    const trigger = triggerOf(init?.body);
    if (trigger === null) return slackFetch(input, init);
    if (lost.has(trigger)) return Response.json({ ok: false, error: 'exchanged_trigger_id' });
    try {
      return await slackFetch(input, init);
    } catch (error) {
      if (!wasNeverReached(error)) lost.set(trigger, true);
      throw error;
    }
  };
}

function triggerOf(body: unknown): string | null {
  if (typeof body !== 'string' || !body.includes('trigger_id=')) return null;
  return new URLSearchParams(body).get('trigger_id');
}

const unreached = ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** Whether nothing can have reached Slack. */
export function wasNeverReached(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return unreached.some((known) => known === code);
}
