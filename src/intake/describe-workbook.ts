import type { Problem } from '../contact/problem.ts';
import type { Intake } from './intake.ts';
import type { WorkbookPeople } from './read-workbook.ts';
import type { WorkbookFault } from './workbook/problem.ts';

/** Why a workbook can't be read, and what to do about it. */
export const workbookFaults: Readonly<Record<WorkbookFault, string>> = {
  password: 'This workbook is protected by a password. Save a copy without one and use that.',
  'old-workbook': 'This is an Excel file from before 2007 (.xls). Save it as .xlsx and use that.',
  'binary-workbook': 'This is a binary Excel file (.xlsb). Save it as .xlsx and use that.',
  numbers: 'This is a Numbers file. Export it to Excel or CSV and use that.',
  'no-workbook': 'This is no spreadsheet. Use .xlsx, .ods or CSV.',
  damaged: 'This workbook is damaged. Open it in Excel, save it again and use that.',
  'too-large': 'This workbook is too large inside. Copy the people into a new workbook and use that.',
};

/** The people of a workbook one after the other, and what to know about its sheets. */
export function toIntake(people: WorkbookPeople): Intake {
  switch (people.kind) {
    case 'fault':
      return { kind: 'workbook', drafts: [], problems: [explainFault(people.fault)] };
    case 'list': {
      const { drafts } = people;
      const problems = drafts.length === 0 ? [nobody] : [];
      return { kind: 'workbook', drafts, problems };
    }
    case 'sheets':
      return {
        kind: 'workbook',
        drafts: people.sheets.flatMap(({ sheet }) => sheet.drafts),
        problems: describeSheets(people),
      };
  }
}

/** Why a workbook can't be read, as a problem with a code of its own. */
function explainFault(fault: WorkbookFault): Problem {
  return { field: null, code: `workbook-${fault}`, message: workbookFaults[fault] };
}

const nobody: Problem = {
  field: null,
  code: 'no-contacts',
  message:
    'No contacts found in this workbook. The first row of a sheet should name its columns: name, phone, email.',
};

type Sheets = Extract<WorkbookPeople, { readonly kind: 'sheets' }>;

/** What to know about each sheet, by its name where there are several; and which were passed over. */
export function describeSheets({ sheets, passedOver }: Sheets): readonly Problem[] {
  const areSeveral = sheets.length + passedOver.length > 1;
  const ofSheets = sheets.flatMap(({ name, sheet, hiddenRows }) =>
    [...sheet.problems, ...explainHidden(hiddenRows)].map((problem) =>
      areSeveral ? { ...problem, message: `Sheet “${name}”: ${problem.message}` } : problem,
    ),
  );
  const without = passedOver.map((name) => ({
    field: null,
    code: 'sheet-passed-over',
    message: `Sheet “${name}” was skipped: it has no phone column.`,
  }));
  return [...ofSheets, ...without];
}

function explainHidden(rows: number): readonly Problem[] {
  if (rows === 0) return [];
  const message =
    rows === 1
      ? '1 row is hidden in the workbook; it was read too.'
      : `${rows} rows are hidden in the workbook; they were read too.`;
  return [{ field: null, code: 'hidden-rows', message }];
}
