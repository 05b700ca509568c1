import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import * as z from 'zod';
import { inputAction, pasteInputs } from '../payload/ids.ts';
import { readSharedMessage, type SharedFile } from '../message/shared-message.ts';
import { limits, mrkdwn, note, plainText } from '../payload/text.ts';

/** What a form offers when a shared file could not be read: why, in mrkdwn, and two other ways to hand it over. */
export function buildPasteBlocks(why: string): types.KnownBlock[] {
  return [
    { type: 'section', block_id: 'unseen', text: mrkdwn(`:warning: ${why}`) },
    {
      type: 'input',
      block_id: pasteInputs.text,
      label: plainText(words().review.paste, limits.label),
      optional: true,
      element: {
        type: 'plain_text_input',
        action_id: inputAction,
        multiline: true,
        placeholder: plainText(words().review.pastePlaceholder, limits.placeholder),
      },
    },
    {
      type: 'input',
      block_id: pasteInputs.files,
      label: plainText(words().review.upload, limits.label),
      optional: true,
      element: { type: 'file_input', action_id: inputAction, max_files: 10 },
    },
    note('or_type', words().review.orType),
  ];
}

/** What was pasted and uploaded. */
export function readPasted(view: unknown): { readonly text: string; readonly files: readonly SharedFile[] } {
  const { values } = pasted.parse(view).state;
  const { files } = readSharedMessage({ files: values[pasteInputs.files]?.[inputAction]?.files ?? [] });
  return { text: values[pasteInputs.text]?.[inputAction]?.value ?? '', files };
}

const pasted = z.object({
  state: z.object({
    values: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({ value: z.string().nullish(), files: z.array(z.unknown()).nullish().catch(null) }),
      ),
    ),
  }),
});
