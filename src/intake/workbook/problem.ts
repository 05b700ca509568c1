/** Why a workbook can't be read; each has a sentence of its own. */
export type WorkbookFault =
  /** Protected by a password, or encrypted. */
  | 'password'
  /** The format before 2007 (.xls). */
  | 'old-workbook'
  /** Excel's binary format (.xlsb). */
  | 'binary-workbook'
  /** Apple's Numbers. */
  | 'numbers'
  /** A zip of something else: a document, a presentation, files of any kind. */
  | 'no-workbook'
  /** Not a whole zip, or a part that breaks off. */
  | 'damaged'
  /** Larger inside than any list of people. */
  | 'too-large';

/** Thrown inside the room while reading; `readWorkbook` turns it into its answer. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly fault: WorkbookFault;
  constructor(fault: WorkbookFault) {
    super(`The workbook can't be read: ${fault}.`);
    this.fault = fault;
  }
}
