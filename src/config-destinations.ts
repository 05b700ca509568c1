import type { Destination } from './import-api/destination.ts';
import { defaultApiUrl, findPlatform } from './import-api/platforms.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type DestinationsReading =
  | { readonly ok: true; readonly destinations: readonly [Destination, ...Destination[]] }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads the one inbox of IMPORT_*, or each inbox named by IMPORT_DESTINATIONS with its own IMPORT_<NAME>_*.
 */
export function readDestinations(env: Environment): DestinationsReading {
  const names = (env['IMPORT_DESTINATIONS'] ?? '').split(/[\s,]+/).filter(Boolean);
  const faults = findNameFaults(names);
  const readings =
    names.length === 0
      ? [readDestination(env, null)]
      : names.map((name) => readDestination(env, name.toLowerCase()));
  for (const reading of readings) faults.push(...reading.faults);
  const [first, ...others] = readings.map((reading) => reading.destination);
  return faults.length > 0 || !first ? { ok: false, faults } : { ok: true, destinations: [first, ...others] };
}

function findNameFaults(names: readonly string[]): string[] {
  const faults: string[] = [];
  if (names.some((name) => !/^[a-z0-9][a-z0-9_-]{0,39}$/i.test(name))) {
    faults.push('IMPORT_DESTINATIONS must be names of letters, digits, - and _, separated by commas');
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    faults.push('IMPORT_DESTINATIONS lists a destination twice');
  }
  return faults;
}

/** A destination's own setting comes first, then the shared one. The token is never shared. */
function readDestination(env: Environment, name: string | null) {
  const own = (setting: string) =>
    `IMPORT_${name ? `${name.toUpperCase().replaceAll('-', '_')}_` : ''}${setting}`;
  const read = (setting: string) => env[own(setting)] ?? env[`IMPORT_${setting}`];
  const faults: string[] = [];
  const platformName = read('PLATFORM') ?? name ?? 'tropitech';
  const platform = findPlatform(platformName);

  const token = env[own(name ? 'TOKEN' : 'API_TOKEN')] ?? (name ? undefined : env['IMPORT_TOKEN']) ?? '';
  const tokenName = own(name ? 'TOKEN' : 'API_TOKEN');
  if (!token)
    faults.push(`${tokenName} is missing: copy the API token from the platform's developer settings`);
  else if (!/^[\x21-\x7e]+$/.test(token))
    faults.push(`${tokenName} must be one word without spaces or line breaks`);

  const urlName = own(name ? 'URL' : 'API_URL');
  const url = readImportUrl(env[urlName] ?? env['IMPORT_API_URL'] ?? defaultApiUrl);
  if (!url) faults.push(`${urlName} must start with https://`);

  const authType = (read('AUTH_TYPE') ?? 'auto').toLowerCase();
  if (authType !== 'auto' && authType !== 'key' && authType !== 'none') {
    faults.push(`${own('AUTH_TYPE')} must be auto, key or none`);
  }
  const timeoutMs = Number(read('TIMEOUT_MS') ?? 10_000);
  if (!Number.isInteger(timeoutMs) || timeoutMs < 100 || timeoutMs > 120_000) {
    faults.push(`${own('TIMEOUT_MS')} must be a whole number of milliseconds from 100 to 120000`);
  }
  for (const header of ['ORIGIN', 'REFERER', 'BOT_ID', 'PLATFORM']) {
    if (!/^[^\r\n]{0,200}$/.test(read(header) ?? ''))
      faults.push(`${own(header)} must be one line of at most 200 characters`);
  }
  const destination: Destination = {
    name: name ?? slug(platformName),
    title: platform.title,
    url: url ?? new URL(defaultApiUrl),
    token,
    authType: authType === 'key' || authType === 'none' ? authType : 'auto',
    botId: read('BOT_ID') ?? null,
    origin: read('ORIGIN') ?? platform.origin,
    referer: read('REFERER') ?? platform.referer,
    timeoutMs,
    publicOnly: false,
  };
  return { destination, faults };
}

function slug(platformName: string): string {
  return (
    platformName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'inbox'
  );
}

/** Adds the API's path to a bare host, which is what the platforms hand out. */
export function readImportUrl(value: string): URL | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  if (!isSafeUrl(url)) return null;
  if (url.pathname === '/') url.pathname = '/inbox/users/import';
  return url;
}

/** Whether tokens and contacts are safe on the way: encrypted, or staying on this machine. */
export function isSafeUrl(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** Whether an address belongs to this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
