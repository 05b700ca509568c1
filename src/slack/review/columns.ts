import type { types } from '@slack/bolt';
import * as z from 'zod';
import { inputAction, views } from '../payload/ids.ts';
import type { ReviewChoices } from './choices.ts';
import type { Review } from './reviews.ts';
import type { SharedSheet } from '../message/shared-people.ts';
import { cutText, escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';
import { reviewWording } from '../wording/review.ts';

type Asked = Pick<Review, 'id' | 'choices' | 'people'>;

const every = 'all';

/** The question which column of a sheet holds the number, or null when there is nothing to ask (any more). */
export function buildColumnsQuestion({ id, choices, people }: Asked): types.ModalView | null {
  const asked = people.flatMap((one, place) =>
    one.kind === 'sheet' && one.doubtful.length > 0 && choices.phoneColumns[place] === undefined
      ? [{ sheet: one, place }]
      : [],
  );
  if (asked.length === 0) return null;
  return {
    type: 'modal',
    callback_id: views.columns,
    title: plainText(reviewWording.columnsTitle, limits.viewTitle),
    submit: plainText(reviewWording.columnsNext, limits.viewTitle),
    close: plainText(reviewWording.close, limits.viewTitle),
    notify_on_close: true,
    private_metadata: JSON.stringify({ id, channelId: choices.replyTo.channelId }),
    blocks: asked.flatMap(({ sheet, place }) => askAbout(sheet, place)),
  };
}

/** The answers on screen, by sheet. */
export function readColumns(view: unknown): ReviewChoices['phoneColumns'] {
  const { values } = answered.parse(view).state;
  const answers = Object.entries(values).flatMap(([blockId, block]) => {
    const place = /^column_(\d+)$/.exec(blockId)?.[1];
    const value = block[inputAction]?.selected_option?.value;
    if (place === undefined || value === undefined) return [];
    if (value !== every && !/^\d{1,6}$/.test(value)) return [];
    return [[place, value === every ? null : Number(value)] as const];
  });
  return Object.fromEntries(answers);
}

function askAbout(sheet: SharedSheet, place: number): types.KnownBlock[] {
  const guessed = sheet.doubtful.filter((index) => sheet.columns[index]?.role === 'phone');
  const options = sheet.doubtful.slice(0, limits.options - 1).map((index) => ({
    text: plainText(describeColumn(sheet, index), limits.optionText),
    value: String(index),
  }));
  const all = { text: plainText(reviewWording.columnsAll, limits.optionText), value: every };
  const [preset] = guessed.length > 1 ? [all] : options.filter(({ value }) => value === String(guessed[0]));
  const file = escapeText(sheet.filename ?? reviewWording.thatFile);
  return [
    { type: 'section', block_id: `file_${place}`, text: mrkdwn(reviewWording.columnsIntro(file)) },
    {
      type: 'input',
      block_id: `column_${place}`,
      label: plainText(reviewWording.columnsLabel, limits.label),
      element: {
        type: 'static_select',
        action_id: inputAction,
        options: guessed.length > 1 ? [...options, all] : options,
        ...(preset ? { initial_option: preset } : {}),
      },
    },
  ];
}

/** Further down nobody looks for a value to show. */
const sampleRows = 200;

function describeColumn({ header, rows }: SharedSheet, index: number): string {
  const heading = header[index]?.trim() || reviewWording.columnNumber(index + 1);
  const sample =
    rows
      .slice(0, sampleRows)
      .find((row) => row[index]?.trim())
      ?.[index]?.trim() ?? '';
  return reviewWording.columnsOption(cutText(heading, 40), sample);
}

const answered = z.object({
  state: z.object({
    values: z.record(
      z.string(),
      z.record(z.string(), z.object({ selected_option: z.object({ value: z.string() }).nullish() })),
    ),
  }),
});
