/** A right the bot asks for, and what it does with it. */
export type Scope = { readonly name: string; readonly reason: string };

/** The one that is only used where ALLOWED_USER_GROUPS names groups. */
export const groupScope = 'usergroups:read';

/** Every right the bot asks for; manifest.yml lists the same, and a test holds them equal. */
export const scopes: readonly Scope[] = [
  { name: 'commands', reason: 'to have /addcontact and the shortcuts' },
  { name: 'chat:write', reason: 'to answer where somebody asked' },
  { name: 'im:write', reason: 'to answer directly when that place is gone' },
  { name: 'files:read', reason: 'to read shared contact cards and spreadsheets' },
  { name: 'files:write', reason: 'to hand back the rows that were refused' },
  { name: 'users:read', reason: 'to tell guests and people of other organisations apart' },
  { name: groupScope, reason: 'to know who is in the groups of ALLOWED_USER_GROUPS' },
];
