import type { FaultOf } from '../contact/problem.ts';

/** Why a workbook cannot be read. Each fault has its own sentence. */
export type WorkbookFault =
  /** Protected by a password, or encrypted. */
  | 'password'
  /** The format before 2007 (.xls). */
  | 'old-workbook'
  /** Excel's binary format (.xlsb). */
  | 'binary-workbook'
  /** Apple's Numbers. */
  | 'numbers'
  /** A zip of something else, such as a document or a presentation. */
  | 'no-workbook'
  /** A broken zip, or a part that ends early. */
  | 'damaged'
  /** Larger inside than any list of people. */
  | 'too-large';

/** Why a picture gave nobody, or what one of its codes holds instead of a person. */
export type PictureFault =
  | 'no-code'
  /** A WhatsApp code that opens a chat without naming a number. */
  | 'whatsapp-link'
  /** A web page, a Wi-Fi network, a payment. */
  | 'no-person'
  /** Neither PNG nor JPEG. */
  | 'picture-format'
  | 'large-picture'
  | 'damaged-picture'
  | 'slow-picture';

type Rows = { readonly rows: number };

/** The values for the sentence of each file problem. */
export type FileProblemValues = Readonly<Record<`workbook-${WorkbookFault}` | PictureFault, null>> & {
  /** Neither text nor a workbook. */
  readonly 'not-text': null;
  readonly 'no-contacts': { readonly in: 'cards' | 'sheet' | 'workbook' };
  /** The headings of the columns that may hold the number. */
  readonly 'unclear-phone-column': { readonly columns: readonly string[] };
  readonly 'no-phone-column': null;
  readonly 'rows-passed-over': Rows;
  readonly 'hidden-rows': Rows;
  readonly 'sheet-passed-over': { readonly name: string };
  readonly 'hidden-sheets': { readonly sheets: number };
  /** What was too long, wide or large was left out, and people are told. */
  readonly 'rows-cut': Rows;
  readonly 'columns-cut': { readonly columns: number };
  readonly 'sheets-cut': { readonly sheets: number };
  readonly 'text-cut': { readonly characters: number };
};

/** A remark on a file. `sheet` names the sheet when there are several. */
export type FileProblem = FaultOf<FileProblemValues> & { readonly sheet?: string };
