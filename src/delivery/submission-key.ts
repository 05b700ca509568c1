/** The key of a submitted form: the same view sent twice is one delivery (docs/decisions.md 8); an edit names what it edits. */
export function submissionKey(viewId: string, editOf: string | null): string {
  return editOf === null ? `view:${viewId}` : `edit:${editOf}:${viewId}`;
}

/** The id of the delivery that the one with this key edits, or null. */
export function editedBy(key: string): string | null {
  return /^edit:([^:]+):/.exec(key)?.[1] ?? null;
}
