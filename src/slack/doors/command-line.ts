import type { webApi } from '@slack/bolt';
import type { CommandLine } from '../../intake/typed/command-line.ts';
import type { ReadLine } from '../../intake/typed/line-thread.ts';
import { nameMentions, unnamedMentions } from '../../intake/typed/references.ts';
import type { TypedLine } from '../../intake/typed/typed-line.ts';
import { readCommandWord } from '../../intake/typed/words.ts';
import type { PersonNames } from '../api/person-names.ts';

/** A command's text as it was sent, and the workspace of its sender. */
export type SentLine = TypedLine & { readonly teamId: string };

export type SentLineNeeds = { readonly names: PersonNames; readonly readLine: ReadLine };

/** Reads the text with the names of mentioned people that memory has. Slack is not asked before an ack. */
export async function readSentLine(
  { names, readLine }: SentLineNeeds,
  { teamId, ...typed }: SentLine,
): Promise<CommandLine> {
  const word = readCommandWord(typed.text.trim());
  if (word) return word;
  const line = await readLine(typed);
  // A mention next to a name says nothing about whose number it is.
  if (!lacksName(line)) return line;
  const text = nameMentions(typed.text, (userId) => names.known(teamId, userId));
  return text === typed.text ? line : readLine({ ...typed, text });
}

/** Reads it once more after asking Slack for the missing names. */
export async function nameSentLine(
  { names, readLine }: SentLineNeeds,
  client: Pick<webApi.WebClient, 'users'>,
  sent: SentLine,
  line: CommandLine,
): Promise<CommandLine> {
  const unnamed = unnamedMentions(sent.text).filter((id) => names.known(sent.teamId, id) === null);
  if (!lacksName(line) || unnamed.length === 0) return line;
  await names.ask(client, sent.teamId, unnamed);
  return readSentLine({ names, readLine }, sent);
}

function lacksName(line: CommandLine): boolean {
  if (line.action === 'several') return line.drafts.some(({ name }) => name === '');
  return line.action === 'form' && line.draft.name === '';
}
