/** Says on standard error which part of how many begins, so that long work is not silent; the table stays on standard output. */
export function sayProgress(what: string, part: number, of: number): void {
  process.stderr.write(`  ${what} ${part}/${of}\n`);
}
