import { words } from '../wording/words.ts';
import * as z from 'zod';
import { readCountry } from '../../contact/read-country.ts';
import { createDraft } from '../../contact/draft.ts';
import {
  blankMemory,
  editedStates,
  rowPlace,
  toFormValues,
  type FormMemory,
  type FormValues,
} from './state.ts';
import { buttons } from '../payload/ids.ts';
import type { Message } from '../answers/result-card.ts';
import { limits, mrkdwn, plainText } from '../payload/text.ts';

/** A message with a button that opens the form with these values. Pressing it brings a new trigger. */
export function buildOpenFormMessage(values: FormValues, memory: FormMemory): Message {
  return {
    text: words().answers.triggerSpent,
    blocks: [
      { type: 'section', text: mrkdwn(words().answers.triggerSpent) },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: buttons.openForm,
            style: 'primary',
            text: plainText(words().form.openForm, limits.buttonText),
            value: writeButtonValue(values, memory),
          },
        ],
      },
    ],
  };
}

/** Reads the button's value. An unreadable one opens an empty form. */
export function readOpenFormButton(value: string): {
  readonly values: FormValues;
  readonly memory: FormMemory;
} {
  try {
    const { values, ...memory } = carried.parse(JSON.parse(value));
    return {
      values: { ...values, country: readCountry(values.country ?? '') },
      memory: { ...blankMemory, ...memory },
    };
  } catch {
    return { values: toFormValues(createDraft()), memory: blankMemory };
  }
}

/** A button's value holds 2,000 characters. The intro, attributes and tags are dropped first. */
function writeButtonValue(values: FormValues, memory: FormMemory): string {
  const { editOf, editedPhone, edited, intro, unseen, review } = memory;
  const kept = { editOf, editedPhone, edited, unseen, review };
  const tries = [
    { values, intro, ...kept },
    { values, intro: null, ...kept },
    { values: { ...values, attributes: '' }, intro: null, ...kept },
    { values: { ...values, attributes: '', tags: [] }, intro: null, ...kept },
  ];
  const fitting = tries.map((one) => JSON.stringify(one)).find((value) => value.length <= limits.buttonValue);
  return fitting ?? JSON.stringify({ values: {}, intro: null, ...kept });
}

const carried = z.object({
  values: z.object({
    name: z.string().default(''),
    phone: z.string().default(''),
    country: z.string().nullable().default(null),
    email: z.string().default(''),
    tags: z.array(z.string()).default([]),
    attributes: z.string().default(''),
    destination: z.string().nullable().default(null),
    fields: z.record(z.string(), z.string()).default({}),
    consent: z.boolean().default(false),
  }),
  editOf: z.string().nullable(),
  editedPhone: z.string().nullable().default(null),
  edited: z.enum(editedStates).default('sent'),
  intro: z.string().nullable(),
  unseen: z.string().nullable().default(null),
  review: rowPlace.nullable().default(null),
});
