import type { FileProblem } from './file-problem.ts';
import type { Intake } from './intake.ts';
import type { WorkbookPeople } from './read-workbook.ts';

/** The people of a workbook in order, and the remarks on its sheets. */
export function toIntake(people: WorkbookPeople): Intake {
  switch (people.kind) {
    case 'fault':
      return { kind: 'workbook', drafts: [], problems: [{ code: `workbook-${people.fault}`, values: null }] };
    case 'list': {
      const { drafts } = people;
      const problems = [...(drafts.length === 0 ? [nobody] : []), ...countHiddenSheets(people.hiddenSheets)];
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

const nobody: FileProblem = { code: 'no-contacts', values: { in: 'workbook' } };

type Sheets = Extract<WorkbookPeople, { readonly kind: 'sheets' }>;

/** The remarks on each sheet, with its name if there are several, and the sheets that were skipped. */
export function describeSheets({ sheets, passedOver, unread, hiddenSheets }: Sheets): readonly FileProblem[] {
  const areSeveral = sheets.length + passedOver.length > 1;
  const ofSheets = sheets.flatMap(({ name, sheet, hiddenRows }) =>
    [...sheet.problems, ...countHidden(hiddenRows)].map((problem) =>
      areSeveral ? { ...problem, sheet: name } : problem,
    ),
  );
  return [
    ...ofSheets,
    ...passedOver.map((name): FileProblem => ({ code: 'sheet-passed-over', values: { name } })),
    ...countHiddenSheets(hiddenSheets),
    ...(unread === 0 ? [] : [{ code: 'sheets-cut', values: { sheets: unread } } as const]),
  ];
}

function countHidden(rows: number): readonly FileProblem[] {
  return rows === 0 ? [] : [{ code: 'hidden-rows', values: { rows } }];
}

/** The remark on sheets that are hidden, which are not read. */
export function countHiddenSheets(sheets: number): readonly FileProblem[] {
  return sheets === 0 ? [] : [{ code: 'hidden-sheets', values: { sheets } }];
}
