import { isSupportedCountry } from 'libphonenumber-js/max';
import * as z from 'zod';
import { spokenLanguages, type SpokenLanguage } from './languages/spoken.ts';
import type { CountryCode } from './contact/phone/phone.ts';
import { isSafeUrl, readDestinations, type Environment } from './config-destinations.ts';
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
  const plain = settings.safeParse(given);
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

function whole(name: string, least: number, most: number) {
  const message = `${name} must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, { error: message, abort: true })
    .transform(Number)
    .refine((n) => n >= least && n <= most, { error: message });
}

function ids(name: string, shape: RegExp, example: string) {
  return z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every((id) => shape.test(id)), {
      error: `${name} must be Slack ids separated by commas, like ${example}`,
    });
}

const bool = (name: string) => z.stringbool({ error: `${name} must be true or false` }).default(false);

const dataKey = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((key) => Buffer.from(key.trim(), 'base64'))
      .filter((key) => key.length > 0),
  )
  .refine((keys) => keys.every((key) => key.length === 32), {
    error:
      'DATA_KEY must be 32 bytes in base64 (several with commas): make one with `openssl rand -base64 32`',
  });

const settings = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .trim()
    .startsWith('xoxb-', { error: 'SLACK_BOT_TOKEN must be a bot token, which starts with xoxb-' })
    .optional(),
  SLACK_CLIENT_ID: z.string().trim().optional(),
  SLACK_CLIENT_SECRET: z.string().trim().optional(),
  SLACK_SIGNING_SECRET: z.string().trim().optional(),
  SLACK_APP_TOKEN: z
    .string()
    .trim()
    .startsWith('xapp-', { error: 'SLACK_APP_TOKEN must be an app-level token, which starts with xapp-' })
    .optional(),
  SLACK_API_URL: z
    .string()
    .default('https://slack.com/api/')
    .transform((value) => (URL.canParse(value) ? new URL(value.endsWith('/') ? value : `${value}/`) : null))
    .refine((url) => url !== null && isSafeUrl(url), { error: 'SLACK_API_URL must start with https://' }),
  PORT: whole('PORT', 0, 65_535).default(3000),
  HOST: z.string().trim().default('0.0.0.0'),
  IMPORT_BATCH_SIZE: whole('IMPORT_BATCH_SIZE', 1, 1000).default(100),
  IMPORT_CONCURRENCY: whole('IMPORT_CONCURRENCY', 1, 50).default(2),
  DEFAULT_COUNTRY: z
    .string()
    .trim()
    .toUpperCase()
    .refine((code) => isSupportedCountry(code), {
      error: 'DEFAULT_COUNTRY must be a country code of two letters (ISO 3166), like IN or DE',
    })
    .optional(),
  DEFAULT_LANGUAGE: z
    .enum(spokenLanguages, { error: `DEFAULT_LANGUAGE must be one of ${spokenLanguages.join(', ')}` })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, {
      error: 'DATABASE_URL must start with postgres:// (leave it out to use SQLite)',
    })
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATA_KEY: dataKey,
  KEEP_DAYS: whole('KEEP_DAYS', 0, 3650).default(30),
  ALLOWED_USERS: ids('ALLOWED_USERS', /^[UW][A-Z0-9]+$/, 'U012ABCDEF'),
  ALLOWED_USER_GROUPS: ids('ALLOWED_USER_GROUPS', /^S[A-Z0-9]+$/, 'S012ABCDEF'),
  ALLOWED_CHANNELS: ids('ALLOWED_CHANNELS', /^[CGD][A-Z0-9]+$/, 'C012ABCDEF'),
  ALLOW_GUESTS: bool('ALLOW_GUESTS'),
  ADMIN_USERS: ids('ADMIN_USERS', /^[UW][A-Z0-9]+$/, 'U012ABCDEF'),
  ADMIN_CONTACT: z
    .string()
    .trim()
    .max(200, { error: 'ADMIN_CONTACT must be at most 200 characters' })
    .optional(),
  ALLOW_WORKFLOWS: bool('ALLOW_WORKFLOWS'),
  METRICS_PORT: whole('METRICS_PORT', 0, 65_535).optional(),
  METRICS_HOST: z.string().trim().default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
  HTTPS_PROXY: z.string().optional(),
  https_proxy: z.string().optional(),
  NO_PROXY: z.string().optional(),
  no_proxy: z.string().optional(),
});

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
  env: z.infer<typeof settings>,
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
