/**
 * The key of a submitted form: sending the same view twice makes one delivery (docs/decisions.md 8). The key
 * of an edit also names the edited delivery.
 */
export function submissionKey(viewId: string, editOf: string | null): string {
  return editOf === null ? `view:${viewId}` : `edit:${editOf}:${viewId}`;
}

/** The id of the delivery that this key's delivery edits, or null. */
export function editedBy(key: string): string | null {
  return /^edit:([^:]+):/.exec(key)?.[1] ?? null;
}
