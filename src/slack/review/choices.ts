import { rowFilters } from '../payload/row-filters.ts';
import * as z from 'zod';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { columnUses } from '../../users/column-choices.ts';
import { draft } from '../message/shared-people.ts';

const chosenColumns = z.record(z.string(), columnUses);

/**
 * Everything a person decides in a review, and where they asked for it. Small, because every press stores it.
 */
export type ReviewChoices = z.infer<typeof reviewChoices>;

const text = z.string();

export const reviewChoices = z.object({
  /** The name of the reviewed file, or null for a message. */
  title: text.nullable(),
  /** Whether people were typed or pasted instead of read from a message. Matters when there is no title. */
  isTyped: z.boolean().default(false),
  /** For numbers without a calling code. */
  country: z.custom<CountryCode>((value) => typeof value === 'string').nullable(),
  destination: text.nullable(),
  /** For everyone. */
  tags: z.array(text),
  /** How often the tags were stored differently than typed. Each time makes a new id on screen. */
  tagsVersion: z.number().int().default(1),
  show: z.enum(rowFilters),
  /** From 0. */
  page: z.number().int().min(0),
  /** What was ticked or unticked by hand, by `tickName`. */
  ticks: z.record(text, z.boolean()),
  /** How often everyone who would be renamed was selected at once. Each time makes new ids on screen. */
  renamesTicked: z.number().int().default(0),
  /** The people changed by hand, by row, and how often. */
  edits: z.record(text, z.object({ draft, version: z.number().int() })),
  /** What each column becomes, by sheet; absent until someone was asked or it is remembered. */
  columns: chosenColumns.default({}),
  /** Answers on the pages of that question until it is submitted. */
  columnAnswers: chosenColumns.default({}),
  /** Where to post while the review is open. */
  replyTo: z.object({
    responseUrl: text.nullable(),
    responseUrlUntil: z.number(),
    channelId: text.nullable(),
  }),
  /** What could not be read, as sentences. */
  notes: z.array(text),
});

/** The choices of a new review. */
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
