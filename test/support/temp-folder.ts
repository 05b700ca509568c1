import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that a run of the tests puts into a temporary folder goes when the run ends, however its workers and children ended. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-tests-'));
  // PostgreSQL, which as root runs as a user of its own, has a folder in it.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
