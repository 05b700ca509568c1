import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';

/** Makes sure the file exists and is its owner's alone. It is not opened when there: closing it would drop this process's locks on it. */
export function ensurePrivateFile(path: string): void {
  if (existsSync(path)) chmodSync(path, 0o600);
  else closeSync(openSync(path, 'a', 0o600));
}
