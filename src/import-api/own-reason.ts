/** Why a contact was refused when the inbox gives no sentence. */
const ownReasons = ['no-reason', 'too-large', 'unreadable', 'inbox-removed'] as const;
export type OwnReason = (typeof ownReasons)[number];

/** The code stored instead of the inbox's sentence. People read it in their own language. */
export function keepReason(reason: OwnReason): string {
  return `addcontact:${reason}`;
}

/** Reads our own stored reason; null for a sentence of the inbox. */
export function readOwnReason(kept: string): OwnReason | null {
  return ownReasons.find((reason) => keepReason(reason) === kept) ?? null;
}
