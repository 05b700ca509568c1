/** A scope of the bot and what it is for. */
export type Scope = { readonly name: string; readonly reason: string };

/** Only used where user groups decide who may add. */
export const groupScope = 'usergroups:read';

/** Every scope the bot asks for. manifest.yml lists the same; a test keeps them equal. */
export const scopes: readonly Scope[] = [
  { name: 'commands', reason: 'to have /addcontact and the shortcuts' },
  { name: 'chat:write', reason: 'to answer where somebody asked' },
  { name: 'im:write', reason: 'to answer directly when that place is gone' },
  { name: 'files:read', reason: 'to read shared contact cards and spreadsheets' },
  { name: 'files:write', reason: 'to hand back the rows that were refused' },
  { name: 'users:read', reason: 'to tell guests and people of other organisations apart' },
  { name: groupScope, reason: 'to know the user groups that may add, and who is in them' },
];

/** Those an installation lacks that was made before the app needed them. */
export function findMissingScopes(granted: readonly string[]): readonly Scope[] {
  return scopes.filter(({ name }) => name !== groupScope && !granted.includes(name));
}
