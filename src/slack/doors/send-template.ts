import type { webApi } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { slackErrorOf } from '../api/error.ts';
import { readers } from '../message/lazy-readers.ts';
import { words } from '../wording/words.ts';

type Upload = (file: {
  readonly channel: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
}) => Promise<void>;

/** Puts the files to fill in into a person's messages with the app, since a command's answer carries none; false when Slack does not take them. */
export async function sendTemplate(
  { upload, log }: { readonly upload: Upload; readonly log: Log },
  client: webApi.WebClient,
  userId: string,
): Promise<boolean> {
  try {
    const { buildTemplates } = await readers.template();
    const { channel } = await client.conversations.open({ users: userId });
    for (const file of buildTemplates(words().template))
      await upload({ channel: channel?.id ?? userId, ...file });
    return true;
  } catch (error) {
    log.warn({ slackError: slackErrorOf(error), err: error }, 'template not uploaded');
    return false;
  }
}
