import { isLoopback, isSafeUrl, readImportUrl, type Environment } from './config-destinations.ts';
import { defaultApiUrl } from './import-api/platforms.ts';

/** Limits on the inboxes that workspaces' admins set up. */
export type InboxLimits = {
  /** The allowed hosts, each with the API's path. */
  readonly hosts: readonly URL[];
  readonly timeoutMs: number;
};

export type InboxLimitsReading =
  | { readonly ok: true; readonly limits: InboxLimits | null }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The app's own id and secret, which let every workspace install it. */
export type InstallSettings = { readonly clientId: string; readonly clientSecret: string };

/** Whether the app serves many workspaces: it has its own id or secret, and no workspace's token. */
export function isForWorkspaces(env: Environment): boolean {
  return Boolean((env['SLACK_CLIENT_ID'] || env['SLACK_CLIENT_SECRET']) && !env['SLACK_BOT_TOKEN']);
}

/** What an app for many workspaces lacks. Empty for an app of one workspace. */
export function findWorkspaceFaults(env: Environment): readonly string[] {
  if (!isForWorkspaces(env)) return [];
  const missing = compulsory.flatMap(([name, fault]) =>
    env[name]?.trim() ? [] : [`${name} is missing: ${fault}`],
  );
  return env['SLACK_APP_TOKEN'] ? [...missing, socketFault] : missing;
}

const compulsory = [
  ['SLACK_CLIENT_ID', 'copy the Client ID from “Basic Information”'],
  ['SLACK_CLIENT_SECRET', 'copy the Client Secret from “Basic Information”'],
  ['SLACK_SIGNING_SECRET', 'copy it from “Basic Information”'],
  ['PUBLIC_URL', 'the https:// address under which people and Slack reach this app'],
  ['DATA_KEY', 'workspaces’ tokens are only kept encrypted; make one with `openssl rand -base64 32`'],
] as const;
const socketFault =
  'SLACK_APP_TOKEN is for one workspace: take it out, many are served over HTTP with SLACK_SIGNING_SECRET';

/** Reads the limits on admins' inboxes. Null when the inboxes are configured here. */
export function readInboxLimits(env: Environment): InboxLimitsReading {
  if (!isForWorkspaces(env)) return { ok: true, limits: null };
  const hosts = readHosts(env);
  const timeoutMs = Number(env['IMPORT_TIMEOUT_MS'] ?? 10_000);
  const faults = [
    ...(hosts === null ? [hostFault] : []),
    ...(Number.isInteger(timeoutMs) && timeoutMs >= 100 && timeoutMs <= 120_000 ? [] : [timeoutFault]),
  ];
  return hosts === null || faults.length > 0
    ? { ok: false, faults }
    : { ok: true, limits: { hosts, timeoutMs } };
}

/**
 * The hosts of IMPORT_HOSTS, separated by commas or spaces. Defaults to the host
 * of IMPORT_API_URL, then the vendor's.
 */
function readHosts(env: Environment): readonly URL[] | null {
  const listed = (env['IMPORT_HOSTS'] ?? '').split(/[\s,]+/).filter(Boolean);
  const given = listed.length > 0 ? listed : [env['IMPORT_API_URL'] ?? defaultApiUrl];
  const urls = given.map((host) => readImportUrl(toAddress(host)));
  return urls.includes(null) ? null : urls.flatMap((url) => url ?? []);
}

const hostFault =
  'IMPORT_HOSTS must be hosts separated by commas, like api.example.com, each reached over https';
const timeoutFault = 'IMPORT_TIMEOUT_MS must be a whole number of milliseconds from 100 to 120000';

/** A bare host gets https, except on this machine. */
function toAddress(host: string): string {
  if (/^https?:\/\//.test(host)) return host;
  const plain = `http://${host}`;
  return URL.canParse(plain) && isLoopback(new URL(plain)) ? plain : `https://${host}`;
}

/** Reads PUBLIC_URL, the address at which people and Slack reach the app. Null when not set. */
export function readPublicUrl(env: Environment): {
  readonly url: URL | null;
  readonly faults: readonly string[];
} {
  const value = env['PUBLIC_URL']?.trim();
  if (!value) return { url: null, faults: [] };
  const url = URL.canParse(value) ? new URL(value.endsWith('/') ? value : `${value}/`) : null;
  const isFit = url !== null && isSafeUrl(url) && url.search === '' && url.hash === '';
  return isFit
    ? { url, faults: [] }
    : { url: null, faults: ['PUBLIC_URL must be the https:// address under which Slack reaches this app'] };
}
