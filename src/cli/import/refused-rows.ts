import { randomBytes } from 'node:crypto';
import { closeSync, constants, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { padRow, writeCsv } from '../../intake/sheet/write-csv.ts';
import type { PlannedFile, PlannedRow } from './plan.ts';
import type { FileOutcome } from './run.ts';

/** The rows to hand back as CSV, with the original columns and the reason. Null when there are none. */
export function refusedRows(file: PlannedFile, refused: FileOutcome['refused']): string | null {
  const rows = file.rows.flatMap((planned) => {
    const reason = reasonOf(planned, refused);
    return reason === null ? [] : [[...padRow(planned.cells, file.header.length), reason]];
  });
  return rows.length === 0 ? null : writeCsv([[...file.header, 'reason'], ...rows]);
}

function reasonOf(planned: PlannedRow, refused: FileOutcome['refused']): string | null {
  switch (planned.state) {
    case 'ready':
      return refused.get(planned.row) ?? null;
    case 'fix':
    case 'check':
    case 'same':
    case 'renames':
      return planned.reason;
    case 'repeated':
      return null;
  }
}

/**
 * Writes a file that only this user may read; false when that fails. A link in
 * its place is replaced, never followed.
 */
export function writeBeside(path: string, content: string): boolean {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    const file = openSync(
      draft,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
      0o600,
    );
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}
