import type { Generated, Kysely } from 'kysely';

/** A row of `deliveries`, the single record of a contact on its way. Times are epoch milliseconds. */
export type DeliveriesTable = {
  /** The order of arrival; a delivery that is armed again moves to the end. */
  seq: Generated<number>;
  id: string;
  key: string;
  team_id: string;
  destination: string;
  /** Keyed hash of destination and person: one POST in flight for each; null once erased. */
  lane: number | null;
  source: string;
  asked_by: string | null;
  tell: string;
  batch_id: string | null;
  row_number: number | null;
  /** Sealed JSON; null once erased. */
  contact: string | null;
  /** Sealed; null when there is none, when spent, or once told. */
  response_url: string | null;
  response_url_until: number | null;
  channel_id: string | null;
  state: Generated<string>;
  attempts: Generated<number>;
  /** Sealed; the API's own sentence. */
  reason: Generated<string | null>;
  /** When it may be sent; while `lease` is set, when the lease ends. */
  due_at: number;
  lease: Generated<string | null>;
  /** When it was asked for or retried: it has been waiting since. */
  created_at: number;
  settled_at: Generated<number | null>;
  /** 1 once "kept safe" became news, so that it is said only once. */
  kept_safe: Generated<number>;
  /** What there is to tell, or null. */
  news: Generated<string | null>;
  /** When it may be told; while `tell_lease` is set, when that lease ends. */
  tell_due_at: Generated<number | null>;
  tell_lease: Generated<string | null>;
  tell_attempts: Generated<number>;
  told_at: Generated<number | null>;
  /** When it was done: told, given up, or settled with no one to tell. Erasing counts from here. */
  closed_at: Generated<number | null>;
  /** When the person shared it with the channel, or null. */
  channel_told_at: Generated<number | null>;
  /** 1 once the index by lane has it: for one alone from its first claim on, so that storing it writes to no far page. */
  findable: Generated<number>;
  /** 1 where `response_url` is of a press on its own card, which its news replaces. */
  replaces_card: Generated<number>;
};

/** What is remembered about a person; `recent_tags` is a JSON list of strings, the newest first. */
export type PreferencesTable = {
  team_id: string;
  user_id: string;
  default_country: string | null;
  destination: string | null;
  recent_tags: string;
  language: string | null;
  updated_at: number;
};

/** What a workspace chose for the columns of sheets with the same headings: their hash, and sealed JSON. */
type ColumnChoicesTable = {
  team_id: string;
  headings: string;
  uses: string;
  updated_at: number;
};

/** An unfinished review; `payload` is sealed JSON. */
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
  /** Stands in `deliveries.destination`: the workspace's id, and a word of its own. */
  name: string;
  team_id: string;
  title: string;
  platform: string;
  url: string;
  /** Sealed; null once the inbox was removed. */
  token: string | null;
  /** What people see of the token: its last four characters. */
  token_end: string;
  is_default: number;
  /** Another one with each change. */
  revision: string;
  created_at: number;
  /** The row stays: deliveries and people still name the inbox. */
  removed_at: number | null;
};

/** A link by which one admin sets up one inbox, once. */
type InboxLinksTable = {
  /** Of the secret in the link, which is kept nowhere. */
  hash: string;
  team_id: string;
  user_id: string;
  /** The inbox whose token is replaced, or null for a new one. */
  inbox: string | null;
  tries: number;
  expires_at: number;
};

/** A step of a workflow that waits to be completed, or was. Times are epoch milliseconds. */
type WorkflowStepsTable = {
  /** The workspace, and Slack's id of this run. */
  id: string;
  team_id: string;
  delivery_id: string | null;
  /** Sealed; why nothing was added, or null. */
  problem: string | null;
  /** Sealed; with which the run is completed. Null once it is. */
  token: string | null;
  /** When it is completed whether the inbox has answered or not. */
  due_at: number;
  /** Until when it is some process's to complete. */
  lease_until: number;
  tries: number;
  done_at: number | null;
};

/** Who changed what of a workspace's, and when; nothing personal, no secret. */
type AuditTable = {
  seq: Generated<number>;
  team_id: string;
  user_id: string;
  kind: string;
  about: string | null;
  at: number;
};

/** What a workspace's admins decided: sealed JSON; `version` grows by one with each change. */
type TeamSettingsTable = { team_id: string; version: number; settings: string };

/** The app in one workspace or organisation. Times are epoch milliseconds. */
export type InstallationsTable = {
  /** Of the workspace or organisation. */
  id: string;
  /** Sealed. */
  name: string;
  is_organisation: number;
  enterprise_id: string | null;
  /** Sealed; null once the app was taken out. */
  token: string | null;
  /** With commas. */
  scopes: string;
  /** Another one after each installation. */
  revision: string;
  installed_at: number;
  /** When it was taken out; a day later everything of it is erased. */
  gone_at: number | null;
  /** 1 while Slack is to be asked whether it was taken out. */
  is_doubted: Generated<number>;
  /** 1 while everything of it is being erased. */
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
