import { FULL_NAME, isName } from '../../recognise/name.ts';
import { namingRoles } from './label-role.ts';
import { nameIn, type Value } from './record-person.ts';

/** “Groom: Bob Stone”, “Company: Acme Inc” with a phone of their own: an unknown label names, else a company's. */
export function withName(values: readonly Value[]): readonly Value[] {
  if (values.some(({ field }) => namingRoles.has(field.role))) return values;
  const named = values.find(isFullName) ?? values.find(({ field }) => field.role === 'company');
  return values.map((value) =>
    value === named ? { ...value, field: { ...value.field, role: 'person' } } : value,
  );
}

/** An unknown label before a name of several words. */
export function isFullName({ field, text }: Value): boolean {
  if (field.role !== 'unknown') return false;
  const name = nameIn(text);
  return FULL_NAME.test(name) && isName(name);
}
