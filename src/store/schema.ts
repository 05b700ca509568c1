import type { Generated, Kysely } from 'kysely';

/** A row of `deliveries`, the only record of a contact being sent. Times are epoch milliseconds. */
export type DeliveriesTable = {
  /** The order of arrival. A retried delivery moves to the end. */
  seq: Generated<number>;
  id: string;
  key: string;
  team_id: string;
  destination: string;
  /** Keyed hash of destination and person, each with at most one POST in flight. Null once erased. */
  lane: number | null;
  source: string;
  asked_by: string | null;
  tell: string;
  batch_id: string | null;
  row_number: number | null;
  /** Sealed JSON. Null once erased. */
  contact: string | null;
  /** Sealed. Null when there is none, when expired, or once told. */
  response_url: string | null;
  response_url_until: number | null;
  channel_id: string | null;
  state: Generated<string>;
  attempts: Generated<number>;
  /** Sealed. The API's own sentence. */
  reason: Generated<string | null>;
  /** When it may be sent or, while `lease` is set, when the lease ends. */
  due_at: number;
  lease: Generated<string | null>;
  /** When it was asked for or retried. Waiting counts from here. */
  created_at: number;
  /** When it was asked for, if it was retried since; null otherwise. */
  first_added_at: Generated<number | null>;
  settled_at: Generated<number | null>;
  /** 1 once “kept safe” became news, so that it is said only once. */
  kept_safe: Generated<number>;
  /** What to tell, or null. */
  news: Generated<string | null>;
  /** When to tell it or, while `tell_lease` is set, when that lease ends. */
  tell_due_at: Generated<number | null>;
  tell_lease: Generated<string | null>;
  tell_attempts: Generated<number>;
  told_at: Generated<number | null>;
  /** When all was done: told, given up, or settled with no one to tell. Erasing counts from here. */
  closed_at: Generated<number | null>;
  /** When the person shared it with the channel, or null. */
  channel_told_at: Generated<number | null>;
  /**
   * 1 once the lane index includes it. A single contact is added at its first
   * claim, which keeps storing it cheap.
   */
  findable: Generated<number>;
  /** 1 when `response_url` came from a button on the card that the news replaces. */
  replaces_card: Generated<number>;
  /** 1 once it was edited while in flight: it ends unless that POST settles it. */
  is_replaced: Generated<number>;
};

/** What is remembered about a person. `recent_tags` is a JSON list of strings, newest first. */
export type PreferencesTable = {
  team_id: string;
  user_id: string;
  default_country: string | null;
  destination: string | null;
  recent_tags: string;
  language: string | null;
  updated_at: number;
};

/**
 * A workspace's choices for the columns of sheets with these headings: the headings' hash, and sealed JSON.
 */
type ColumnChoicesTable = {
  team_id: string;
  headings: string;
  uses: string;
  updated_at: number;
};

/** An unfinished review. `payload` is sealed JSON. */
export type BatchesTable = {
  id: string;
  team_id: string;
  user_id: string;
  state: string;
  payload: string;
  created_at: number;
  expires_at: number;
};

/** An inbox that a workspace's admins set up. */
export type InboxesTable = {
  /** Used in `deliveries.destination`: the workspace's id and a word of its own. */
  name: string;
  team_id: string;
  title: string;
  platform: string;
  url: string;
  /** Sealed. Null once the inbox was removed. */
  token: string | null;
  /** What people see of the token: its last four characters. */
  token_end: string;
  is_default: number;
  /** Differs after each change. */
  revision: string;
  created_at: number;
  /** The row stays, since deliveries and people still name the inbox. */
  removed_at: number | null;
};

/** A link with which one admin sets up one inbox, once. */
type InboxLinksTable = {
  /** Hash of the link's secret, which is stored nowhere. */
  hash: string;
  team_id: string;
  user_id: string;
  /** The inbox whose token is replaced, or null for a new one. */
  inbox: string | null;
  tries: number;
  expires_at: number;
};

/** A workflow step that was completed or still waits. Times are epoch milliseconds. */
type WorkflowStepsTable = {
  /** The workspace, and Slack's id of this run. */
  id: string;
  team_id: string;
  delivery_id: string | null;
  /** Sealed. Why nothing was added, or null. */
  problem: string | null;
  /** Sealed. The token that completes the run; null once completed. */
  token: string | null;
  /** The deadline: the run is then completed even if the inbox has not answered. */
  due_at: number;
  /** Until then one process may complete it. */
  lease_until: number;
  tries: number;
  done_at: number | null;
};

/** Who changed what in a workspace, and when. Nothing personal, no secret. */
type AuditTable = {
  seq: Generated<number>;
  team_id: string;
  user_id: string;
  kind: string;
  about: string | null;
  at: number;
};

/** What a workspace's admins decided, as sealed JSON. `version` grows by one with each change. */
type TeamSettingsTable = { team_id: string; version: number; settings: string };

/** The app in one workspace or organisation. Times are epoch milliseconds. */
export type InstallationsTable = {
  /** The id of the workspace or organisation. */
  id: string;
  /** Sealed. */
  name: string;
  is_organisation: number;
  enterprise_id: string | null;
  /** Sealed. Null once the app was removed. */
  token: string | null;
  /** Separated by commas. */
  scopes: string;
  /** Differs after each installation. */
  revision: string;
  installed_at: number;
  /** The Slack user id of the person who installed it. Null when unknown or forgotten. */
  installed_by: string | null;
  /** When the app was removed. A day later everything of the workspace is erased. */
  gone_at: number | null;
  /** 1 while Slack must be asked whether the app was removed. */
  is_doubted: Generated<number>;
  /** 1 while everything of the workspace is being erased. */
  is_erasing: Generated<number>;
};

/** The workspaces of an organisation that have used the app. */
type OrganisationTeamsTable = { team_id: string; organisation: string };

/** Installations under way: hashes of their state and of the browser they began in. */
type InstallStatesTable = { hash: string; browser: string; expires_at: number };

/** The store's own values, such as the key of the lanes. */
type SettingsTable = { name: string; value: string };

export type Tables = {
  deliveries: DeliveriesTable;
  preferences: PreferencesTable;
  batches: BatchesTable;
  column_choices: ColumnChoicesTable;
  inboxes: InboxesTable;
  inbox_links: InboxLinksTable;
  audit: AuditTable;
  workflow_steps: WorkflowStepsTable;
  settings: SettingsTable;
  team_settings: TeamSettingsTable;
  installations: InstallationsTable;
  organisation_teams: OrganisationTeamsTable;
  install_states: InstallStatesTable;
};

export type Engine = 'sqlite' | 'postgres';

/** The store's connection, shared by everything that keeps something. */
export type Database = Kysely<Tables>;
