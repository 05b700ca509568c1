import { LRUCache } from 'lru-cache';

/** As many lost triggers as one bad minute can make. */
const mostLost = 1_000;

/**
 * The same fetch, which sends a trigger no second time when its first call got no answer: the view may have opened
 * all the same, and Slack would call the trigger spent. Slack's own word for that is the answer then.
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

/** Whether nothing can have arrived. */
export function wasNeverReached(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return unreached.some((known) => known === code);
}
