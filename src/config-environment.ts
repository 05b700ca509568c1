import { isSupportedCountry } from 'libphonenumber-js/max';
import * as z from 'zod';
import { isSafeUrl } from './config-destinations.ts';
import { spokenLanguages } from './languages/spoken.ts';

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

/** The environment's variables, each checked by itself. */
export const environment = z.object({
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
