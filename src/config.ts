import { isSupportedCountry } from 'libphonenumber-js/max';
import type * as z from 'zod';
import type { SpokenLanguage } from './languages/spoken.ts';
import type { CountryCode } from './contact/phone/phone.ts';
import { readDestinations, type Environment } from './config-destinations.ts';
import { environment } from './config-environment.ts';
import {
  findWorkspaceFaults,
  isForWorkspaces,
  readInboxLimits,
  readPublicUrl,
  type InboxLimits,
  type InstallSettings,
} from './config-workspaces.ts';
import { findPlaceholders } from './config-placeholders.ts';
import type { Destination } from './import-api/destination.ts';

/** How Slack reaches the app: requests to a public address, or a socket the app opens. */
export type Transport =
  | { readonly kind: 'http'; readonly signingSecret: string }
  | { readonly kind: 'socket'; readonly appToken: string };

/** Everything needed for a start, checked. */
export type Config = {
  readonly slack: {
    /** The bot's token for one workspace, or what every workspace needs to install the app. */
    readonly access:
      | { readonly kind: 'token'; readonly botToken: string }
      | ({ readonly kind: 'install' } & InstallSettings);
    readonly apiUrl: URL;
    readonly transport: Transport;
  };
  readonly port: number;
  readonly host: string;
  /** The first is the default. Empty only when each workspace has its own. */
  readonly destinations: readonly Destination[];
  /** Limits on the inboxes admins set up. Null when the inboxes are configured here. */
  readonly inboxLimits: InboxLimits | null;
  /** The address at which people and Slack reach the app, ending with a slash. Null when not set. */
  readonly publicUrl: URL | null;
  readonly batchSize: number;
  readonly concurrency: number;
  readonly defaultCountry: CountryCode | null;
  readonly defaultLanguage: SpokenLanguage | null;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** 32 bytes each. The first encrypts, all decrypt. Empty means no encryption. */
  readonly dataKeys: readonly Buffer[];
  readonly keepDays: number;
  readonly access: {
    readonly users: readonly string[];
    readonly userGroups: readonly string[];
    readonly channels: readonly string[];
    readonly guests: boolean;
    /** A Slack user id or a sentence about whom to ask, or null. */
    readonly adminContact: string | null;
  };
  /** Slack user ids of admins, whatever Slack says. */
  readonly adminUsers: readonly string[];
  /** Whether workflow steps may add contacts. */
  readonly allowWorkflows: boolean;
  readonly metricsPort: number | null;
  readonly metricsHost: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** The proxy from the usual variables, or null when none is set. */
  readonly proxy: { readonly url: string; readonly noProxy: string } | null;
};

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the whole environment. Lists every fault, not only the first, and what to do about it. */
export function readConfig(env: Environment): ConfigReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const plain = environment.safeParse(given);
  const destinations = isForWorkspaces(given)
    ? ({ ok: true, destinations: [] } as const)
    : readDestinations(given);
  const limits = readInboxLimits(given);
  const publicUrl = readPublicUrl(given);
  const faults = [
    ...(plain.success ? [] : plain.error.issues.map((issue) => issue.message)),
    ...findCrossFaults(given),
    ...findWorkspaceFaults(given),
    ...findPlaceholders(given),
    ...(destinations.ok ? [] : destinations.faults),
    ...(limits.ok ? [] : limits.faults),
    ...publicUrl.faults,
  ];
  if (!plain.success || !destinations.ok || !limits.ok || faults.length > 0) return { ok: false, faults };
  const { destinations: configured } = destinations;
  const own = { destinations: configured, inboxLimits: limits.limits, publicUrl: publicUrl.url };
  return { ok: true, config: toConfig(plain.data, own) };
}

/** The same for commands that never use Slack, whose settings may then be missing or wrong. */
export function readConfigWithoutSlack(env: Environment): ConfigReading {
  const unused = isForWorkspaces(env)
    ? { SLACK_CLIENT_ID: 'unused', SLACK_CLIENT_SECRET: 'unused' }
    : { SLACK_BOT_TOKEN: 'xoxb-unused' };
  return readConfig({
    ...env,
    ...unused,
    SLACK_SIGNING_SECRET: 'unused',
    SLACK_APP_TOKEN: undefined,
  });
}

/** Faults that involve several variables. A schema would skip these checks when one variable is wrong. */
function findCrossFaults(env: Environment): readonly string[] {
  const faults: string[] = [];
  if (isForWorkspaces(env)) return proxyFaults(env);
  if (!env['SLACK_BOT_TOKEN']) {
    faults.push(
      'SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token (xoxb-…) from “OAuth & Permissions”',
    );
  }
  if (!env['SLACK_SIGNING_SECRET'] && !env['SLACK_APP_TOKEN']) {
    faults.push(
      'SLACK_SIGNING_SECRET is missing: copy it from “Basic Information” (HTTP), or set SLACK_APP_TOKEN (xapp-…) to use Socket Mode',
    );
  }
  return [...faults, ...proxyFaults(env)];
}

function proxyFaults(env: Environment): readonly string[] {
  const proxy = env['HTTPS_PROXY'] ?? env['https_proxy'];
  const isFit = !proxy || (/^https?:\/\//.test(proxy) && URL.canParse(proxy));
  return isFit ? [] : ['HTTPS_PROXY must be an address that starts with http:// or https://'];
}

function toConfig(
  env: z.infer<typeof environment>,
  own: Pick<Config, 'destinations' | 'inboxLimits' | 'publicUrl'>,
): Config {
  const proxyUrl = env.HTTPS_PROXY ?? env.https_proxy;
  return {
    slack: {
      access: env.SLACK_BOT_TOKEN
        ? { kind: 'token', botToken: env.SLACK_BOT_TOKEN }
        : {
            kind: 'install',
            clientId: env.SLACK_CLIENT_ID ?? '',
            clientSecret: env.SLACK_CLIENT_SECRET ?? '',
          },
      apiUrl: env.SLACK_API_URL ?? new URL('https://slack.com/api/'),
      transport: env.SLACK_APP_TOKEN
        ? { kind: 'socket', appToken: env.SLACK_APP_TOKEN }
        : { kind: 'http', signingSecret: env.SLACK_SIGNING_SECRET ?? '' },
    },
    port: env.PORT,
    host: env.HOST,
    ...own,
    batchSize: env.IMPORT_BATCH_SIZE,
    concurrency: env.IMPORT_CONCURRENCY,
    defaultCountry:
      env.DEFAULT_COUNTRY && isSupportedCountry(env.DEFAULT_COUNTRY) ? env.DEFAULT_COUNTRY : null,
    defaultLanguage: env.DEFAULT_LANGUAGE ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR,
    dataKeys: env.DATA_KEY,
    keepDays: env.KEEP_DAYS,
    access: {
      users: env.ALLOWED_USERS,
      userGroups: env.ALLOWED_USER_GROUPS,
      channels: env.ALLOWED_CHANNELS,
      guests: env.ALLOW_GUESTS,
      adminContact: env.ADMIN_CONTACT ?? null,
    },
    adminUsers: env.ADMIN_USERS,
    allowWorkflows: env.ALLOW_WORKFLOWS,
    metricsPort: env.METRICS_PORT ?? null,
    metricsHost: env.METRICS_HOST,
    logLevel: env.LOG_LEVEL,
    proxy: proxyUrl ? { url: proxyUrl, noProxy: env.NO_PROXY ?? env.no_proxy ?? '' } : null,
  };
}
