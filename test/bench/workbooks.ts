import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { Row } from './table.ts';

/** Far above what fetching and reading take. */
const mostMs = 300_000;

/** Reading a workbook beside exceljs and SheetJS. The two are fetched for the run: exceljs alone would add a hundred packages to every install. */
export async function measureWorkbooks(rounds: number): Promise<Row[]> {
  const packages = ['--package=exceljs@4.4.0', '--package=xlsx@0.18.5'];
  const worker = join(import.meta.dirname, 'workbooks-worker.ts');
  const command = ['exec', '--yes', ...packages, '--', 'node', '--import', 'tsx', worker, String(rounds)];
  try {
    const { stdout } = await promisify(execFile)('npm', command, { timeout: mostMs });
    return rowsOf(figures.parse(JSON.parse(stdout)));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
    return [{ what: `not measured: ${why}`, ours: '–', peer: '–', ratio: null }];
  }
}

const figure = z.object({ ms: z.number(), stallMs: z.number() });
const figures = z.object({ ours: figure, exceljs: figure, sheetjs: figure });

function rowsOf({ ours, ...peers }: z.infer<typeof figures>): Row[] {
  return Object.entries(peers).flatMap(([name, peer]) => [
    {
      what: '10,000 rows × 8 columns',
      ours: `${ours.ms.toFixed(0)} ms`,
      peer: `${name} ${peer.ms.toFixed(0)} ms`,
      ratio: ours.ms / peer.ms,
    },
    {
      what: '… longest the loop stands still',
      ours: `${ours.stallMs.toFixed(0)} ms`,
      peer: `${name} ${peer.stallMs.toFixed(0)} ms`,
      ratio: ours.stallMs / peer.stallMs,
    },
  ]);
}
