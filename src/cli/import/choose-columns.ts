import type { CountryCode } from '../../contact/phone/phone.ts';
import { attributeKey } from '../../contact/attributes.ts';
import type { TeamName } from '../../contact/rules.ts';
import { columnRoles } from '../../intake/sheet/column.ts';
import { teamColumns } from '../../intake/sheet/columns/team-columns.ts';
import { unclearPhone, type SheetIntake } from '../../intake/sheet/read-rows.ts';
import { readSheetPeople, toSheet, useColumns, type ColumnUses } from '../../intake/sheet/sheet.ts';

/** A column's heading, and the use to make of it. */
export type ColumnRequest = { readonly heading: string; readonly use: ColumnUses[string] };

/** Reads `--column "City=city"` and `--ignore Notes`, or says what is wrong with one. */
export function readColumnRequests(
  columns: readonly string[],
  ignored: readonly string[],
): readonly ColumnRequest[] | string {
  const requests: ColumnRequest[] = [];
  for (const text of columns) {
    const end = text.lastIndexOf('=');
    const use = end < 1 ? null : readUse(text.slice(end + 1).trim());
    if (use === null) return `--column must be HEADING=USE, for example "City=city". “${text}” isn't.`;
    requests.push({ heading: text.slice(0, end), use });
  }
  return [...requests, ...ignored.map((heading): ColumnRequest => ({ heading, use: { role: 'ignored' } }))];
}

/** A word for something the app knows of a person means that. Any other word is the key of an attribute. */
function readUse(word: string): ColumnUses[string] | null {
  const plain = word.toLowerCase().replaceAll(' ', '-');
  const role = columnRoles.find((one) => one === (otherWords.get(plain) ?? plain));
  if (role !== undefined && role !== 'attribute' && role !== 'unknown') return { role };
  const key = attributeKey(word);
  return key === '' ? null : { role: 'attribute', key };
}

const otherWords: ReadonlyMap<string, string> = new Map([
  ['company', 'organization'],
  ['first-name', 'given-name'],
  ['last-name', 'family-name'],
  ['mobile', 'phone'],
  ['tag', 'tags'],
]);

export type ColumnOptions = {
  readonly requests: readonly ColumnRequest[];
  readonly country: CountryCode | null;
  /** What a heading is of the team's own. */
  readonly ownOf: (heading: string) => TeamName | null;
};

/** Uses a sheet's columns as requested, and the team's own as such, without reading its file again. */
export function chooseColumns(intake: SheetIntake, { requests, country, ownOf }: ColumnOptions): SheetIntake {
  const uses: Record<string, ColumnUses[string]> = { ...teamColumns(intake.columns, ownOf) };
  for (const { heading, use } of requests) {
    for (const column of intake.columns) if (isSame(column.heading, heading)) uses[column.index] = use;
  }
  if (Object.keys(uses).length === 0) return intake;
  const sheet = useColumns(toSheet(intake), uses, country);
  const isSettled = Object.values(uses).some(({ role }) => role === 'phone');
  // When one of several guessed phone columns is named, the others are ignored.
  const named = isSettled ? intake.unclear.filter((index) => uses[index] === undefined) : [];
  const guessed = Object.fromEntries(named.map((index) => [index, { role: 'ignored' as const }]));
  const { columns, rows } = useColumns(sheet, guessed, country);
  return {
    ...intake,
    columns,
    unclear: isSettled ? [] : intake.unclear,
    problems: isSettled ? intake.problems.filter(({ code }) => !aboutPhones.includes(code)) : intake.problems,
    drafts: [...readSheetPeople({ columns, rows })],
  };
}

const aboutPhones: readonly string[] = [unclearPhone, 'no-phone-column'];

/** The headings that no sheet has. */
export function unknownHeadings(
  sheets: readonly Pick<SheetIntake, 'columns'>[],
  requests: readonly ColumnRequest[],
): readonly string[] {
  const known = sheets.flatMap(({ columns }) => columns.map(({ heading }) => heading));
  return requests
    .map(({ heading }) => heading)
    .filter((heading) => !known.some((one) => isSame(one, heading)));
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
