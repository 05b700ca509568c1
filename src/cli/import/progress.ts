import cliProgress from 'cli-progress';
import { formatCount } from '../count.ts';
import { explainTrouble } from './report.ts';
import type { Progress } from './run.ts';
import type { Io } from '../command.ts';

/** Shows an import's progress: a bar on a terminal, otherwise a line for each tenth. */
export type ProgressLine = { readonly show: (progress: Progress) => void; readonly end: () => void };

export function createProgressLine(output: Io['stdout'], source: string): ProgressLine {
  return output.isTTY ? createBar(source) : createPlainLines(output, source);
}

/** Draws on standard output, which is the terminal here. */
function createBar(source: string): ProgressLine {
  const bar = new cliProgress.SingleBar({
    stream: process.stdout,
    format: '{source} [{bar}] {value}/{total} · {imported} imported · {refused} refused{held}',
    barsize: 24,
    hideCursor: true,
  });
  let started = false;
  return {
    show({ imported, refused, total, trouble }) {
      const payload = { source, imported, refused, held: trouble ? ` · ${explainTrouble(trouble)}` : '' };
      if (!started) bar.start(total, 0, payload);
      started = true;
      bar.update(imported + refused, payload);
    },
    end: () => bar.stop(),
  };
}

function createPlainLines(output: Io['stdout'], source: string): ProgressLine {
  let shown = '';
  return {
    show({ imported, refused, total, trouble }) {
      const done = imported + refused;
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      const line = `${source}: ${tenth * 10} %${trouble ? `, ${explainTrouble(trouble)}` : ''}`;
      if (line === shown) return;
      shown = line;
      output.write(`${line} (${formatCount(done)} of ${formatCount(total)})\n`);
    },
    end: () => {},
  };
}
