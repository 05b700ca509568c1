import { rowFilters } from '../payload/row-filters.ts';
import * as z from 'zod';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { columnUses } from '../../users/column-choices.ts';
import { draft } from '../message/shared-people.ts';

const chosenColumns = z.record(z.string(), columnUses);

/** Everything a person decides in a review, and where they asked for it: the small part that is stored again with each press. */
export type ReviewChoices = z.infer<typeof reviewChoices>;

const text = z.string();

export const reviewChoices = z.object({
  /** What is reviewed, for people: the name of a file, or null for a message. */
  title: text.nullable(),
  /** Whether people were typed or pasted rather than read from a message; of use where there is no title. */
  isTyped: z.boolean().default(false),
  /** For numbers without a calling code. */
  country: z.custom<CountryCode>((value) => typeof value === 'string').nullable(),
  destination: text.nullable(),
  /** For everybody. */
  tags: z.array(text),
  /** How often they were kept otherwise than they were written, which makes a new id on screen. */
  tagsVersion: z.number().int().default(1),
  show: z.enum(rowFilters),
  /** From 0. */
  page: z.number().int().min(0),
  /** What was ticked or unticked by hand, by row. */
  ticks: z.record(text, z.boolean()),
  /** How often all who would be renamed were ticked with one press, which makes a new id on screen. */
  renamesTicked: z.number().int().default(0),
  /** People as they were changed by hand, by row, and how often. */
  edits: z.record(text, z.object({ draft, version: z.number().int() })),
  /** What becomes of the columns, by sheet; absent until it was asked or is remembered. */
  columns: chosenColumns.default({}),
  /** What was chosen on the pages of the question, before it is answered as a whole. */
  columnAnswers: chosenColumns.default({}),
  /** Where to write while the review is open. */
  replyTo: z.object({
    responseUrl: text.nullable(),
    responseUrlUntil: z.number(),
    channelId: text.nullable(),
  }),
  /** What could not be read, in sentences. */
  notes: z.array(text),
});

/** The choices of a review that was just opened. */
export function firstChoices(
  given: Pick<ReviewChoices, 'title' | 'country' | 'destination' | 'replyTo' | 'notes'> &
    Partial<Pick<ReviewChoices, 'columns' | 'isTyped' | 'tags'>>,
): ReviewChoices {
  return {
    isTyped: false,
    tags: [],
    tagsVersion: 1,
    show: 'all',
    page: 0,
    ticks: {},
    renamesTicked: 0,
    edits: {},
    columns: {},
    columnAnswers: {},
    ...given,
  };
}
