import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** The app's own version, as package.json beside it says. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
