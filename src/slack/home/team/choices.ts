/** Values with the names people see, in the catalogue's order. */
export function entriesOf(names: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(names);
}
