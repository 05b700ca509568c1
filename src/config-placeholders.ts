import type { Environment } from './config-destinations.ts';

/** Values of .env.example that stand in for secrets. Starting with one would only fail later. */
const placeholders: readonly (readonly [name: string, value: string])[] = [
  ['SLACK_BOT_TOKEN', 'xoxb-your-token'],
  ['SLACK_APP_TOKEN', 'xapp-your-token'],
  ['SLACK_CLIENT_SECRET', 'your-client-secret'],
  ['SLACK_SIGNING_SECRET', 'your-signing-secret'],
  ['IMPORT_API_TOKEN', 'your-api-token'],
];

/** Settings that still have the value of .env.example. */
export function findPlaceholders(env: Environment): readonly string[] {
  return placeholders
    .filter(([name, value]) => env[name]?.trim() === value)
    .map(([name]) => `${name} still has the value of .env.example: put in your own`);
}
