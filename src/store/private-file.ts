import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';

/**
 * Makes sure the file exists and only its owner may read it. An existing one
 * isn't opened, because closing it would drop this process's locks.
 */
export function ensurePrivateFile(path: string): void {
  if (existsSync(path)) chmodSync(path, 0o600);
  else closeSync(openSync(path, 'a', 0o600));
}
