import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import { readWho, type Who } from './who.ts';
import { wording } from './wording.ts';

export type Refusal = keyof typeof wording.noRights;

export type GateParts = {
  readonly mayAdd: (
    who: Who,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: Refusal }>;
  /** A Slack user id or a sentence naming whom to ask, or null. */
  readonly adminContact: string | null;
};

type Given = Acknowledgeable & { readonly next: () => Promise<void> };

/** Asks “may this person?” for every door, button and submission; events carry no wish of a person and pass. */
export function createGate({ mayAdd, adminContact }: GateParts) {
  return async (given: Given): Promise<void> => {
    if (isEvent(given.body)) return given.next();
    const who = readWho(given.body);
    if (!who) return acknowledge(given, wording.outOfDate);
    const verdict = await mayAdd(who);
    if (verdict.ok) return given.next();
    return acknowledge(given, `${wording.noRights[verdict.reason]} ${whomToAsk(adminContact)}`);
  };
}

/** Whom a refused person can ask. */
export function whomToAsk(adminContact: string | null): string {
  if (!adminContact) return wording.whomToAskUnnamed;
  return wording.whomToAsk(/^[UW][A-Z0-9]+$/.test(adminContact) ? `<@${adminContact}>` : adminContact);
}

function isEvent(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'event' in body;
}
