import { createDraft, draftPhone } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { toIntake } from '../../intake/describe-workbook.ts';
import type { Intake } from '../../intake/intake.ts';
import { pictureFormatOf } from '../../intake/picture/format.ts';
import { isUnreadable, readShared, recogniseShared, type ReadAs } from '../../intake/read-shared.ts';
import { readWorkbookPeople } from '../../intake/read-workbook.ts';
import { readCsv } from '../../intake/sheet/csv.ts';
import { readCommandLine } from '../../intake/typed/command-line.ts';
import { createPause, runAtOnce } from '../../timing/slices.ts';
import { tabulateColumns, type ColumnTable } from '../column-table.ts';
import { fileProblemText, problemText } from '../problem-text.ts';
import type { Preview } from './format.ts';
import type { Options } from './options.ts';

/** What one input would give. */
export async function previewOf(
  source: string,
  content: Uint8Array | string,
  { as, country }: Options,
): Promise<Preview> {
  const isPicture = typeof content !== 'string' && pictureFormatOf(content) !== null;
  const kind = as === 'auto' && isPicture ? 'picture' : as;
  switch (kind) {
    case 'picture':
      return { source, ...(await previewPicture(content, country)) };
    case 'command':
      return { source, ...previewCommand(textOf(content), country) };
    case 'phone': {
      const raw = textOf(content).replace(/\r?\n$/u, '');
      return {
        source,
        kind: 'phone',
        action: null,
        drafts: [createDraft({ phones: [draftPhone(raw)] })],
        problems: [],
        tables: [],
      };
    }
    case 'auto':
    case 'vcard':
    case 'csv':
    case 'workbook':
    case 'mail':
    case 'text': {
      const shared =
        typeof content === 'string'
          ? { bytes: new TextEncoder().encode(content), filename: null }
          : { bytes: content, filename: source };
      return { source, ...previewShared(shared, country, kind === 'auto' ? recognise(shared) : kind) };
    }
  }
}

/** Unreadable bytes have no kind of their own, so they count as text. */
function recognise(shared: { readonly bytes: Uint8Array; readonly filename: string | null }) {
  return isUnreadable(shared.bytes) ? 'text' : recogniseShared(shared);
}

function previewShared(
  shared: { readonly bytes: Uint8Array; readonly filename: string | null },
  country: CountryCode | null,
  kind: Exclude<ReadAs, 'auto'>,
): Omit<Preview, 'source'> {
  const { intake, tables } = readWithColumns(shared, country, kind);
  const { problems, drafts } = intake;
  return { kind: intake.kind, action: null, drafts, problems: problems.map(fileProblemText), tables };
}

type IntakeWithTables = { readonly intake: Intake; readonly tables: readonly ColumnTable[] };

function readWithColumns(
  shared: { readonly bytes: Uint8Array; readonly filename: string | null },
  country: CountryCode | null,
  kind: Exclude<ReadAs, 'auto'>,
): IntakeWithTables {
  if (kind === 'workbook') {
    const book = runAtOnce(readWorkbookPeople(shared.bytes, { country }));
    const sheets = book.kind === 'sheets' ? book.sheets : [];
    const nameOf = (name: string) => (sheets.length > 1 ? name : null);
    return {
      intake: toIntake(book),
      tables: sheets.map(({ name, sheet }) => tabulateColumns(nameOf(name), sheet)),
    };
  }
  const sheet = kind === 'csv' && !isUnreadable(shared.bytes) ? readCsv(shared.bytes, { country }) : null;
  if (sheet !== null && sheet.found > 0) return { intake: sheet, tables: [tabulateColumns(null, sheet)] };
  return { intake: readShared(shared, country, kind), tables: [] };
}

async function previewPicture(
  content: Uint8Array | string,
  country: CountryCode | null,
): Promise<Omit<Preview, 'source'>> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { createPictureReader } = await import('../../intake/picture/picture.ts');
  const { drafts, faults } = await createPictureReader()(bytes, country, createPause());
  const problems = faults.map((code) => fileProblemText({ code, values: null }));
  return { kind: 'picture', action: null, drafts, problems, tables: [] };
}

function previewCommand(text: string, country: CountryCode | null): Omit<Preview, 'source'> {
  const line = readCommandLine(text, country);
  const kind = 'command';
  const tables: Preview['tables'] = [];
  switch (line.action) {
    case 'add':
      return { kind, action: 'add', drafts: [line.draft], problems: [], tables };
    case 'form':
      return {
        kind,
        action: 'form',
        drafts: isEmpty(line.draft) ? [] : [line.draft],
        problems: line.problems.map(problemText),
        tables,
      };
    case 'several':
      return { kind, action: 'form', drafts: line.drafts, problems: [], tables };
    case 'help':
    case 'status':
    case 'template':
      return { kind, action: line.action, drafts: [], problems: [], tables };
  }
}

function isEmpty(draft: ReturnType<typeof createDraft>): boolean {
  return (
    draft.name === '' &&
    draft.phones.length + draft.emails.length + draft.tags.length + draft.attributes.length === 0
  );
}

function textOf(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
