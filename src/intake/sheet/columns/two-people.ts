import type { ColumnRole, CsvColumn } from '../column.ts';
import { foldedWords } from '../../../languages/folded-words.ts';
import { guestWords, hostWords, payerWords, plainWords } from '../words/people.ts';

const nameRoles: ReadonlySet<ColumnRole> = new Set(['name', 'given-name', 'family-name', 'additional-name']);
const contactRoles: ReadonlySet<ColumnRole> = new Set([
  ...nameRoles,
  'phone',
  'email',
  'calling-code',
  'area-code',
  'phone-label',
]);

/**
 * Keeps the columns of the person a row is about when it names several. A number belongs to the name whose
 * heading shares its words. The guest, customer or receiver comes before the host, seller or sender.
 */
export function chooseOnePerson(columns: readonly CsvColumn[]): readonly CsvColumn[] {
  const owned = columns.map((column) => ({ column, owner: ownerOf(column) }));
  const isName = (one: OwnedColumn): boolean =>
    nameRoles.has(one.column.role) ||
    (one.column.role === 'unknown' && one.owner !== '' && hasReach(one.owner, owned));
  const isGuest = ({ owner }: { readonly owner: string }): boolean =>
    guestWords.test(owner) || !hostWords.test(owner);
  const hasGuest = owned.some((one) => isName(one) && isGuest(one));
  const hosts = hasGuest ? owned.filter((one) => contactRoles.has(one.column.role) && !isGuest(one)) : [];
  const left = owned.filter((one) => !hosts.includes(one));
  const owners = [...new Set(left.filter(isName).map(({ owner }) => owner))];
  const [best = ''] = owners.toSorted((one, other) => rankOf(other) - rankOf(one));
  const others = new Set(owners.filter((owner) => owner !== best && owner !== '' && hasReach(owner, left)));
  const ignored = new Set(
    [...hosts, ...left.filter(({ owner }) => others.has(owner))].map(({ column }) => column),
  );
  if (ignored.size === 0) return columns;
  return owned.map(({ column, owner }) => {
    if (ignored.has(column)) return { ...column, role: 'ignored', label: null };
    return column.role === 'unknown' && owner === best && owner !== '' ? { ...column, role: 'name' } : column;
  });
}

type OwnedColumn = { readonly column: CsvColumn; readonly owner: string };

function hasReach(owner: string, columns: readonly OwnedColumn[]): boolean {
  return columns.some(
    (one) => one.owner === owner && (one.column.role === 'phone' || one.column.role === 'email'),
  );
}

/** The words of a heading that say whose it is. Usually empty. */
function ownerOf({ heading, role }: CsvColumn): string {
  if (!contactRoles.has(role) && role !== 'unknown') return '';
  return foldedWords(heading)
    .split(' ')
    .filter((word) => !plainWords.test(word))
    .join(' ');
}

function rankOf(owner: string): number {
  if (owner === '' || guestWords.test(owner)) return 3;
  if (payerWords.test(owner)) return 2;
  return /^\p{Nd}+$/u.test(owner) ? 1 / Number(owner) : 1;
}
