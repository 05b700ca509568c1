import cliProgress from 'cli-progress';
import { writeCsv } from '../intake/sheet/write-csv.ts';
import type { PlannedFile } from './import-plan.ts';
import type { FileOutcome, Progress } from './import-run.ts';

/** How far an import is, as it goes: a bar on a terminal, a line at each tenth elsewhere. */
export type ProgressLine = { readonly show: (progress: Progress) => void; readonly end: () => void };

type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean };

export function createProgressLine(output: Terminal, source: string): ProgressLine {
  return output.isTTY ? createBar(output, source) : createPlainLines(output, source);
}

function createBar(output: Terminal, source: string): ProgressLine {
  const bar = new cliProgress.SingleBar({
    stream: output,
    format: '{source} [{bar}] {value}/{total} · {imported} imported · {refused} refused{held}',
    barsize: 24,
    hideCursor: true,
  });
  let started = false;
  return {
    show({ imported, refused, waiting, held }) {
      const payload = { source, imported, refused, held: held ? ` · ${explainHeld(held)}` : '' };
      if (!started) bar.start(imported + refused + waiting, 0, payload);
      started = true;
      bar.update(imported + refused, payload);
    },
    end: () => bar.stop(),
  };
}

function createPlainLines(output: Terminal, source: string): ProgressLine {
  let shown = '';
  return {
    show({ imported, refused, waiting, held }) {
      const total = imported + refused + waiting;
      const done = imported + refused;
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      const line = `${source}: ${tenth * 10} %${held ? `, ${explainHeld(held)}` : ''}`;
      if (line === shown) return;
      shown = line;
      output.write(`${line} (${done} of ${total})\n`);
    },
    end: () => {},
  };
}

/** A destination's trouble in words. */
export function explainHeld(held: string): string {
  switch (held) {
    case 'unauthorised':
      return 'the inbox refuses the token: put in a valid one and run this again';
    case 'misconfigured':
      return 'the address of the inbox is wrong: check IMPORT_API_URL and run this again';
    case 'suspicious':
      return 'the inbox refused many in a row, so the rest is held back';
    case 'unavailable':
    default:
      return 'the inbox cannot be reached; trying again';
  }
}

/** The rows to hand back, as a CSV with the original columns and the reason; null when there are none. */
export function writeRefused(file: PlannedFile, refused: FileOutcome['refused']): string | null {
  const rows = file.rows.flatMap((planned) => {
    const reason = planned.ok ? refused.get(planned.row) : planned.reasons.join(' ');
    return reason === undefined ? [] : [[...padded(planned.cells, file.header.length), reason]];
  });
  return rows.length === 0 ? null : writeCsv([[...file.header, 'reason'], ...rows]);
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
}
