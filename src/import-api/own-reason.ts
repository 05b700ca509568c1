/** Why a contact was refused where no sentence of the inbox says it. */
const ownReasons = ['no-reason', 'too-large', 'unreadable', 'inbox-removed'] as const;
export type OwnReason = (typeof ownReasons)[number];

/** What is kept in place of the inbox's sentence; people read it in their own language. */
export function keepReason(reason: OwnReason): string {
  return `addcontact:${reason}`;
}

/** The reason of ours that is kept, or null for a sentence of the inbox. */
export function readOwnReason(kept: string): OwnReason | null {
  return ownReasons.find((reason) => keepReason(reason) === kept) ?? null;
}
