import type { TeamName } from '../../../contact/rules.ts';
import type { ColumnRole, CsvColumn } from '../column.ts';
import type { ColumnUses } from '../sheet.ts';

/** These tell who a person is, so a field of the same name does not take them. */
const neededRoles: readonly ColumnRole[] = [
  'name',
  'given-name',
  'family-name',
  'phone',
  'calling-code',
  'area-code',
  'country',
  'email',
];

/** The first column that names a field of the team, or consent, holds it. */
export function teamColumns(
  columns: readonly CsvColumn[],
  ownOf: (heading: string) => TeamName | null,
): ColumnUses {
  const uses: Record<string, ColumnUses[string]> = {};
  const held = new Set<string>();
  for (const { index, heading, role } of columns) {
    const own = neededRoles.includes(role) ? null : ownOf(heading);
    if (own === null || held.has(own.key)) continue;
    held.add(own.key);
    uses[index] = { role: 'attribute', key: own.key };
  }
  return uses;
}
