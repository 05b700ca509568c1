import type { FaultOf } from '../contact/problem.ts';

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

/** Why a picture gave no one, or what one of its codes holds instead of a person. */
export type PictureFault =
  | 'no-code'
  /** A code of WhatsApp's that opens a chat and names no number. */
  | 'whatsapp-link'
  /** A web page, a Wi-Fi network, a payment. */
  | 'no-person'
  /** Neither PNG nor JPEG. */
  | 'picture-format'
  | 'large-picture'
  | 'damaged-picture'
  | 'slow-picture';

type Rows = { readonly rows: number };

/** What the sentence of each problem of a file needs beside its code. */
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
  /** What is too long, wide or much to be read is left out, and said. */
  readonly 'rows-cut': Rows;
  readonly 'columns-cut': { readonly columns: number };
  readonly 'sheets-cut': { readonly sheets: number };
  readonly 'text-cut': { readonly characters: number };
};

/** What there is to know about a file; `sheet` names the one of a workbook where there are several. */
export type FileProblem = FaultOf<FileProblemValues> & { readonly sheet?: string };
