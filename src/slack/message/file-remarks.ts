import type { FileProblem } from '../../intake/file-problem.ts';

/** A remark on a file that was read, such as skipped rows or parts that were too large. */
export type FileRemark = {
  readonly name: string;
  readonly what: RemarkCode;
  readonly count: number;
};

type RemarkCode = (typeof remarkCodes)[number];

const remarkCodes = [
  'rows-passed-over',
  'hidden-rows',
  'sheet-passed-over',
  'hidden-sheets',
  'rows-cut',
  'columns-cut',
  'sheets-cut',
  'text-cut',
] as const;

/** The remarks that problems are, under the names of file and sheet. */
export function remarksOn(filename: string, problems: readonly FileProblem[]): readonly FileRemark[] {
  return problems.flatMap((problem) => {
    const what = remarkCodes.find((code) => code === problem.code);
    const sheet = problem.code === 'sheet-passed-over' ? problem.values.name : problem.sheet;
    const name = sheet === undefined ? filename : `${filename} · ${sheet}`;
    return what === undefined ? [] : [{ name, what, count: countIn(problem) }];
  });
}

/** The one figure in the problem's sentence. */
function countIn({ values }: FileProblem): number {
  return Object.values(values ?? {}).find((value) => typeof value === 'number') ?? 1;
}
