import { createHash } from 'node:crypto';

/** The ids that Slack and the app share. A test compares the first three groups with manifest.yml. */
export const commands = { addContact: '/addcontact' } as const;

export const shortcuts = { addContact: 'add_contact', addFromMessage: 'add_contact_from_message' } as const;

export const events = {
  homeOpened: 'app_home_opened',
  uninstalled: 'app_uninstalled',
  tokensRevoked: 'tokens_revoked',
} as const;

/** Only for an app with a Workflow Builder step (manifest.workflow.yml). */
export const functionExecuted = 'function_executed';

export const views = {
  form: 'contact_form',
  review: 'contact_review',
  columns: 'contact_columns',
  renameInbox: 'inbox_rename',
  removeInbox: 'inbox_remove',
  team: 'team_settings',
  teamList: 'team_list',
} as const;

/** The action id of every form input. */
export const inputAction = 'value';

export const inputs = ['name', 'phone', 'country', 'email', 'tags', 'attributes', 'destination'] as const;

/** The inputs that replace the form when a shared file could not be read. */
export const pasteInputs = { text: 'paste', files: 'files' } as const;

export type InputName = (typeof inputs)[number];

export const buttons = {
  openForm: 'open_form',
  edit: 'edit_contact',
  tellChannel: 'tell_channel',
  takeSuggestion: 'take_suggestion',
  fillIn: 'fill_in',
  retry: 'retry_delivery',
  withdraw: 'withdraw_delivery',
  homePage: 'home_page',
  teamHistory: 'team_history',
} as const;

/** The settings on the Home. Each is saved on change. */
export const settings = {
  country: 'default_country',
  destination: 'default_destination',
  language: 'language',
} as const;

/** What admins press to set up their workspace's inboxes. */
export const inboxActions = { add: 'inbox_add', menu: 'inbox_menu', openPage: 'inbox_open_page' } as const;

/** What admins press to change the workspace's settings. Each id ends with its subject. */
export const teamActions = { open: 'team_open', menu: 'team_menu' } as const;

/** The buttons and menus of a review and of its messages. */
export const reviewActions = {
  open: 'open_review',
  page: 'review_page',
  show: 'review_show',
  tick: 'review_tick',
  number: 'review_number',
  renames: 'review_renames',
  edit: 'review_edit',
  columns: 'review_columns',
  columnsPage: 'columns_page',
  discard: 'discard_review',
  retry: 'retry_refused',
} as const;

/** An id with the number that makes it new on screen (docs/decisions.md 1): `phone`, `phone_2`, `phone_3`. */
export function numbered(name: string, generation: number): string {
  return generation <= 1 ? name : `${name}_${generation}`;
}

/** The name without the number that makes it new: `phone` for `phone_3`. */
export function withoutNumber(id: string): string {
  return id.split('_', 1)[0] ?? id;
}

/** An id that changes with what is shown. Under the same id, Slack would keep reporting the former value. */
export function idFor(name: string, shown: unknown): string {
  return `${name}_${createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 10)}`;
}
