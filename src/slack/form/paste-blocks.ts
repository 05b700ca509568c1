import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import * as z from 'zod';
import { buttons, inputAction, pasteInputs } from '../payload/ids.ts';
import { readSharedMessage, type SharedFile } from '../message/shared-message.ts';
import { limits, mrkdwn, plainText } from '../payload/text.ts';

/**
 * Replaces the form when a shared file could not be read. It says why (mrkdwn), offers to paste or upload, and
 * has a button for the form.
 */
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
    {
      type: 'actions',
      block_id: buttons.fillIn,
      elements: [
        {
          type: 'button',
          action_id: buttons.fillIn,
          text: plainText(words().review.fillIn, limits.buttonText),
        },
      ],
    },
  ];
}

/** Reads what was pasted and uploaded. */
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
