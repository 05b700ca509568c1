import type { Sender } from '../import-api/sender.ts';

/** Whether an inbox would take contacts, as far as that shows without sending one. */
export type InboxProbe =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'token' | 'unreachable' | 'address' };

/**
 * Imports an empty list, which shows whether the inbox accepts the token. If
 * that fails, only checks whether the inbox answers. Never throws.
 */
export async function probeInbox({ send, probe }: Pick<Sender, 'send' | 'probe'>): Promise<InboxProbe> {
  const outcome = await send([]);
  switch (outcome.kind) {
    case 'accepted':
    case 'refused':
    case 'too-large':
      return { ok: true };
    case 'unauthorised':
      return { ok: false, why: 'token' };
    case 'misconfigured':
      return { ok: false, why: 'address' };
    case 'unavailable': {
      if (outcome.status === null) return { ok: false, why: 'unreachable' };
      const reach = await probe();
      return reach.ok && reach.status < 500 ? { ok: true } : { ok: false, why: 'unreachable' };
    }
  }
}
