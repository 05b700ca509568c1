import { readTextInSlices } from '../../intake/read-shared.ts';
import { runInSlices } from '../../timing/slices.ts';
import type { SlackParts } from '../dependencies.ts';
import { readFiles, type ReadFiles } from './read-files.ts';
import type { SharedMessage } from './shared-message.ts';
import { withoutKnown } from '../doors/show-people.ts';
import type { Place } from '../answers/show-view.ts';

/** Everybody in a message: the people of its files, and those of its texts that are not among them. */
export async function readMessage(
  parts: SlackParts,
  { who }: Place,
  { texts, files }: SharedMessage,
): Promise<ReadFiles> {
  const country = await parts.people.countryOf(who);
  const read = await readFiles(parts, files, country);
  const { drafts } = await readTextInSlices(
    { text: [...texts, ...read.texts].join('\n\n') },
    country,
    parts.pause,
  );
  const text = { kind: 'drafts' as const, filename: null, drafts };
  const said = await runInSlices(withoutKnown(text, read.people), parts.pause);
  return { ...read, people: [...read.people, ...said] };
}
