import * as z from 'zod';
import type { Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { readSheetPeople, useColumns, type ColumnUses, type Sheet } from '../../intake/sheet/sheet.ts';

/**
 * The people of one file or text, in order. A sheet keeps its cells, so that columns can be corrected and rows
 * returned.
 */
export type SharedPeople = SharedDrafts | SharedSheet;

type SharedDrafts = {
  readonly kind: 'drafts';
  readonly filename: string | null;
  readonly drafts: readonly Draft[];
};

export type SharedSheet = Sheet & { readonly kind: 'sheet'; readonly filename: string | null };

/** The chosen use of columns, by sheet. The others stay as recognised. */
export type ChosenColumns = Readonly<Record<string, ColumnUses>>;

/** How many people there are. */
export function countPeople(people: readonly SharedPeople[]): number {
  return people.reduce((sum, one) => sum + (one.kind === 'sheet' ? one.rows : one.drafts).length, 0);
}

/** Yields the drafts in order, with the columns used as chosen. */
export function* eachDraft(
  people: readonly SharedPeople[],
  chosen: ChosenColumns = {},
  country: CountryCode | null = null,
): Generator<Draft> {
  for (const [place, one] of people.entries()) {
    if (one.kind === 'drafts') yield* one.drafts;
    else yield* readSheetPeople(useColumns(one, chosen[place] ?? {}, country));
  }
}

/** The original cells of a row that came from a sheet. */
export function cellsOf(people: readonly SharedPeople[], row: number): readonly string[] {
  let from = 0;
  for (const one of people) {
    const length = (one.kind === 'sheet' ? one.rows : one.drafts).length;
    if (row < from + length) return one.kind === 'sheet' ? (one.rows[row - from] ?? []) : [];
    from += length;
  }
  return [];
}

/** A draft as it is stored. */
export const draft = z.object({
  name: z.string(),
  phones: z.array(
    z.object({
      raw: z.string(),
      label: z.string().nullable(),
      whatsappId: z.string().nullable(),
      mayLackPlus: z.boolean().optional(),
    }),
  ),
  emails: z.array(z.string()),
  organization: z.string().nullable(),
  country: z.custom<CountryCode>((value) => typeof value === 'string').nullable(),
  unreadCountry: z.string().optional(),
  tags: z.array(z.string()),
  attributes: z.array(z.object({ key: z.string(), value: z.string() })),
});
