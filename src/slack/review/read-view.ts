import * as z from 'zod';
import { readCountry } from '../../contact/read-country.ts';
import { validateTags } from '../../contact/tags.ts';
import { inputAction, reviewActions, withoutNumber, type InputName } from '../payload/ids.ts';
import { readRowIndex } from './row-blocks.ts';
import type { ReviewChoices } from './choices.ts';
import { tickName, type ReviewRow } from './rows.ts';

/** The id of the review a view belongs to; empty when it cannot be read. */
export function readReviewId(view: unknown): string {
  return readMemory(view).id;
}

/** The inbox chosen on screen, the one named there when there is no choice, or null. */
export function readChosenInbox(view: unknown): string | null {
  return selectedInbox(reviewView.parse(view).state.values) ?? readMemory(view).goesTo;
}

/** The choices with everything on screen: ticks, country, tags, inbox. */
export function readScreen(view: unknown, choices: ReviewChoices, rows: readonly ReviewRow[]): ReviewChoices {
  const { values } = reviewView.parse(view).state;
  const ticks = { ...choices.ticks };
  for (const [blockId, block] of Object.entries(values)) {
    const tick = block[reviewActions.tick];
    const row = rows[readRowIndex(blockId) ?? -1];
    const ticked = (tick?.selected_options ?? []).length > 0;
    if (tick && row && row.ticked !== ticked) ticks[tickName(row)] = ticked;
  }
  const country = inputNamed(values, 'country');
  const tags = inputNamed(values, 'tags');
  return {
    ...choices,
    ticks,
    country: country ? readCountry(country.selected_option?.value ?? '') : choices.country,
    ...(tags
      ? readTags(
          (tags.selected_options ?? []).map(({ value }) => value),
          choices,
        )
      : {}),
    destination: selectedInbox(values) ?? choices.destination,
  };
}

function readMemory(view: unknown): z.infer<typeof memory> {
  try {
    return memory.parse(JSON.parse(reviewView.parse(view).private_metadata));
  } catch {
    return { id: '', goesTo: null };
  }
}

const memory = z.object({ id: z.string(), goesTo: z.string().nullable().default(null) });

/** Tags that are stored differently than typed (given twice, with a `#`) need a new input to show it. */
function readTags(written: readonly string[], { tagsVersion }: ReviewChoices) {
  const tags = [...validateTags(written).tags];
  const isSame = tags.length === written.length && tags.every((tag, index) => tag === written[index]);
  return { tags, tagsVersion: isSame ? tagsVersion : tagsVersion + 1 };
}

type Values = z.infer<typeof reviewView>['state']['values'];

function selectedInbox(values: Values): string | null {
  return inputNamed(values, 'destination')?.selected_option?.value ?? null;
}

function inputNamed(values: Values, name: InputName): z.infer<typeof element> | undefined {
  const [, block] = Object.entries(values).find(([id]) => withoutNumber(id) === name) ?? [];
  return block?.[inputAction];
}

/** The id of the tags input on screen, where an error about the whole page is shown. */
export function tagsBlockId(view: unknown): string {
  const { values } = reviewView.parse(view).state;
  return Object.keys(values).find((id) => withoutNumber(id) === 'tags') ?? 'tags';
}

const option = z.object({ value: z.string() });

const element = z.object({
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
});

const reviewView = z.object({
  private_metadata: z.string().default(''),
  state: z
    .object({ values: z.record(z.string(), z.record(z.string(), element)).default({}) })
    .default({ values: {} }),
});
