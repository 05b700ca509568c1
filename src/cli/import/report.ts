import type { SenderTrouble } from '../../delivery/outbox/sender-report.ts';
import { columnLines } from '../column-table.ts';
import { countOf, formatCount } from '../count.ts';
import type { PlannedFile, PlannedRow } from './plan.ts';
import type { FileOutcome } from './run.ts';
import type { Trouble } from './sending.ts';

/** Explains what keeps contacts from the inbox, and what to do about it. */
export function explainTrouble(trouble: Trouble): string {
  return trouble.by === 'app' ? ofApp[trouble.what] : ofImport[trouble.what];
}

const ofImport: Readonly<Record<Exclude<SenderTrouble, 'not-served'>, string>> = {
  unauthorised: 'the inbox rejects the token. Put in a valid one and run this again',
  misconfigured: 'the address of the inbox is wrong. Check IMPORT_API_URL and run this again',
  suspicious: 'the inbox refused many in a row, so the rest is paused. Check one of them and run this again',
  unavailable: "the inbox isn't responding; still trying",
};

const ofApp: Readonly<Record<SenderTrouble, string>> = {
  unauthorised:
    'the running app sends from this store, and the inbox rejects its token. Give the app a valid one; it then sends what is waiting',
  misconfigured:
    'the running app sends from this store, and its address of the inbox is wrong. Correct it in the app’s settings; it then sends what is waiting',
  suspicious:
    'the running app has paused this inbox, because it refused many in a row. Check one of them; the app goes on when the inbox accepts contacts again',
  unavailable: "the inbox isn't responding; the running app is still trying",
  'not-served':
    'the running app sends from this store, and has no inbox of this name. Restart it with the inbox in its settings, or stop it and run this again',
};

/** “4 people: 3 ready, 1 to fix”, and the use of each column. */
export function describePlan({ source, rows, sheets, remarks }: PlannedFile): string {
  const count = (...states: readonly PlannedRow['state'][]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  const parts = [
    `${formatCount(count('ready'))} ready`,
    ...some(count('check'), 'to check'),
    ...some(count('fix'), 'to fix'),
    ...some(count('same', 'repeated'), 'with the number of another row'),
    ...some(count('renames'), 'known under another name'),
  ];
  const said = [...columnLines(sheets), ...remarks.map((remark) => `  ${remark}`)];
  return `${source}: ${countOf(rows.length, 'person', 'people')}: ${parts.join(', ')}\n${said.map((line) => `${line}\n`).join('')}`;
}

function some(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${formatCount(count)} ${what}`];
}

/** Lists every row that would not be sent, with its reason. */
export function listRowsToFix({ rows }: PlannedFile): string {
  return rows
    .map((planned) => {
      if (planned.state === 'ready') return '';
      const reason =
        planned.state === 'repeated' ? 'Repeated: the same person and details are above.' : planned.reason;
      return `  ${planned.place}${planned.name === '' ? '' : ` (${planned.name})`}: ${reason}\n`;
    })
    .join('');
}

/** The outcome of a file, in one line. */
export function describeOutcome(
  { source, rows }: PlannedFile,
  { counts, importedBefore, notTaken }: FileOutcome,
): string {
  const skipped = rows.filter(({ state }) => state !== 'ready' && state !== 'repeated').length;
  const imported = counts.imported - importedBefore;
  const nothingNew = importedBefore > 0 && imported === 0 && counts.waiting + notTaken === 0;
  const parts = [
    ...(nothingNew ? [] : [`${formatCount(imported)} imported`]),
    ...(importedBefore > 0 ? [`${formatCount(importedBefore)} already imported`] : []),
    ...some(counts.refused, 'refused'),
    ...some(skipped, 'skipped'),
    ...some(counts.waiting, 'waiting'),
    ...some(notTaken, 'not taken yet'),
  ];
  return `${source}: ${parts.join(', ')}${nothingNew ? '; nothing was sent' : ''}\n`;
}
