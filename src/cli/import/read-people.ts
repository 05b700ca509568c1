import type { Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { createTeamNames, noRules, type ContactRules } from '../../contact/rules.ts';
import type { FileProblem } from '../../intake/file-problem.ts';
import { fileProblemText } from '../problem-text.ts';
import { countHiddenSheets, describeSheets } from '../../intake/describe-workbook.ts';
import type { Intake } from '../../intake/intake.ts';
import { pictureFormatOf } from '../../intake/picture/format.ts';
import { isUnreadable, readShared, recogniseShared } from '../../intake/read-shared.ts';
import { readWorkbookPeople } from '../../intake/read-workbook.ts';
import { readCsv } from '../../intake/sheet/csv.ts';
import { unclearPhone, type SheetIntake } from '../../intake/sheet/read-rows.ts';
import { tabulateColumns, type ColumnTable } from '../column-table.ts';
import { chooseColumns, unknownHeadings, type ColumnRequest } from './choose-columns.ts';
import { runAtOnce } from '../../timing/slices.ts';

/** How to read a file. */
export type ReadOptions = {
  readonly country: CountryCode | null;
  readonly columns?: readonly ColumnRequest[];
  /** The team's own. */
  readonly rules?: ContactRules;
};

/** A person in a file. */
type FilePerson = {
  readonly draft: Draft;
  /** The cells as in the file, under the headings of all its sheets. */
  readonly cells: readonly string[];
  /** Its place in the file: `row 5`, or `person 3` when there are no rows. */
  readonly place: string;
};

/** Everybody in a file, with the headings for handing rows back. */
export type FilePeople = {
  readonly header: readonly string[];
  readonly sheets: readonly ColumnTable[];
  readonly people: readonly FilePerson[];
  /** A question to answer before anything may be sent, or null. */
  readonly doubt: string | null;
  readonly remarks: readonly string[];
};

/** Reads the people in a file of any kind. Never throws. */
export function readPeople(source: string, bytes: Uint8Array, options: ReadOptions): FilePeople {
  const { country } = options;
  if (pictureFormatOf(bytes) !== null) return { ...fromDrafts([]), doubt: pictureDoubt };
  const shared = { bytes, filename: source };
  if (isUnreadable(bytes)) return fromList(readShared(shared, country));
  switch (recogniseShared(shared)) {
    case 'csv': {
      const sheet = readCsv(bytes, { country });
      if (sheet.found > 0) return fromSheets([{ name: null, sheet }], sheet.problems, options);
      break;
    }
    case 'workbook':
      return fromWorkbook(bytes, options);
    case 'vcard':
    case 'mail':
    case 'text':
  }
  return fromList(readShared(shared, country));
}

const pictureDoubt =
  'It is a picture, and people read from pictures are checked one by one. Share it in Slack, or see who is in it with addcontact preview.';

function fromWorkbook(bytes: Uint8Array, options: ReadOptions): FilePeople {
  const book = runAtOnce(readWorkbookPeople(bytes, { country: options.country }));
  switch (book.kind) {
    case 'fault':
      return {
        ...fromDrafts([]),
        doubt: fileProblemText({ code: `workbook-${book.fault}`, values: null }).message,
      };
    case 'list':
      return { ...fromDrafts(book.drafts), remarks: countHiddenSheets(book.hiddenSheets).map(messageOf) };
    case 'sheets': {
      const areSeveral = book.sheets.length > 1;
      const sheets = book.sheets.map(({ name, sheet }) => ({ name: areSeveral ? name : null, sheet }));
      return fromSheets(sheets, describeSheets(book), options);
    }
  }
}

function messageOf(problem: FileProblem): string {
  return fileProblemText(problem).message;
}

/** Problems that leave people out, or leave nothing to read. */
const incomplete: readonly string[] = ['rows-cut', 'sheets-cut', 'text-cut', 'not-text'];

function whyIncomplete(problems: readonly FileProblem[]): string | null {
  const cut = problems.find(({ code }) => incomplete.includes(code));
  return cut ? messageOf(cut) : null;
}

/** Problems reported elsewhere: a sheet without phone numbers shows in every row. */
const saidElsewhere: readonly string[] = [...incomplete, unclearPhone, 'no-phone-column', 'no-contacts'];

function remarksOf(problems: readonly FileProblem[]): readonly string[] {
  return problems.filter(({ code }) => !saidElsewhere.includes(code)).map(messageOf);
}

type NamedSheet = { readonly name: string | null; readonly sheet: SheetIntake };

function fromSheets(
  given: readonly NamedSheet[],
  problems: readonly FileProblem[],
  { country, columns: requests = [], rules = noRules }: ReadOptions,
): FilePeople {
  const ownOf = createTeamNames(rules);
  const sheets = given.map(({ name, sheet }) => ({
    name,
    sheet: chooseColumns(sheet, { requests, country, ownOf }),
  }));
  const header: string[] = [];
  const people = sheets.flatMap(({ name, sheet }) => {
    const move = placeUnder(header, sheet);
    return sheet.drafts.map((draft, index) => ({
      draft,
      cells: move(sheet.rows[index] ?? []),
      place: `${name === null ? '' : `sheet “${name}”, `}row ${sheet.numbers[index] ?? index + 1}`,
    }));
  });
  const unclear = sheets.flatMap(({ sheet }) => sheet.problems).find(({ code }) => code === unclearPhone);
  return {
    header,
    sheets: sheets.map(({ name, sheet }) => tabulateColumns(name, sheet, ownOf)),
    people,
    doubt:
      lacking(sheets, requests) ?? (unclear ? fileProblemText(unclear).message : whyIncomplete(problems)),
    remarks: remarksOf(problems),
  };
}

function lacking(sheets: readonly NamedSheet[], requests: readonly ColumnRequest[]): string | null {
  const [first] = unknownHeadings(
    sheets.map(({ sheet }) => sheet),
    requests,
  );
  return first === undefined ? null : `It has no column “${first}”. Check --column and --ignore.`;
}

/** Adds a sheet's headings to those of earlier sheets. Returns how its cells move to fit them. */
function placeUnder(header: string[], { header: own }: SheetIntake) {
  const before = header.length;
  if (before === 0) {
    header.push(...own);
    return (cells: readonly string[]) => cells;
  }
  const free = new Set(header.keys());
  const places = own.map((heading) => {
    const same = [...free].find((place) => header[place] === heading);
    if (same === undefined) return header.push(heading) - 1;
    free.delete(same);
    return same;
  });
  return (cells: readonly string[]) => {
    const moved = Array.from({ length: header.length }, () => '');
    for (const [index, cell] of cells.entries()) moved[places[index] ?? moved.length] = cell;
    return moved;
  };
}

function fromList({ drafts, problems }: Intake): FilePeople {
  return { ...fromDrafts(drafts), doubt: whyIncomplete(problems), remarks: remarksOf(problems) };
}

function fromDrafts(drafts: readonly Draft[]): FilePeople {
  return {
    header: ['Name', 'Phone', 'Email'],
    sheets: [],
    people: drafts.map((draft, index) => ({ draft, cells: cellsOf(draft), place: `person ${index + 1}` })),
    doubt: null,
    remarks: [],
  };
}

function cellsOf({ name, phones, emails }: Draft): readonly string[] {
  return [name, phones.map(({ raw }) => raw).join(' ::: '), emails.join(' ::: ')];
}
