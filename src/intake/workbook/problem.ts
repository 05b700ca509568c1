import type { WorkbookFault } from '../file-problem.ts';

/** Thrown inside the room while reading; `readWorkbook` turns it into its answer. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly fault: WorkbookFault;
  constructor(fault: WorkbookFault) {
    super(`The workbook can't be read: ${fault}.`);
    this.fault = fault;
  }
}
