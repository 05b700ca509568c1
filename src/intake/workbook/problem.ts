import type { WorkbookFault } from '../file-problem.ts';

/** Thrown inside this room. `readWorkbook` returns it as a fault. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly fault: WorkbookFault;
  constructor(fault: WorkbookFault) {
    super(`The workbook can't be read: ${fault}.`);
    this.fault = fault;
  }
}
