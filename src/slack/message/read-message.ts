import { createPictureReader, type ReadPicture } from '../../intake/picture/picture.ts';
import { readTextInSlices } from '../../intake/read-shared.ts';
import { runInSlices } from '../../timing/slices.ts';
import { readFiles, type ReadFiles } from './read-files.ts';
import type { SharedMessage } from './shared-message.ts';
import { withoutKnown } from './without-known.ts';
import type { Place } from '../answers/show-view.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { DownloadFile } from './shared-file.ts';
import type { Pause } from '../../timing/slices.ts';

/** Creates the reader of messages: the pictures of all of them are read one at a time. */
export function createMessageReader() {
  const readPicture = createPictureReader();
  return {
    readMessage: (services: ReadMessageNeeds, place: Place, message: SharedMessage): Promise<ReadFiles> =>
      readMessage({ ...services, readPicture }, place, message),
  };
}

export type ReadMessageNeeds = {
  readonly people: Pick<PersonDefaults, 'countryOf'>;
  readonly download: DownloadFile;
  readonly pause: Pause;
};

/** Everybody in a message: the people of its files, and those of its texts that are not among them. */
async function readMessage(
  services: ReadMessageNeeds & { readonly readPicture: ReadPicture },
  { who }: Place,
  { texts, files }: SharedMessage,
): Promise<ReadFiles> {
  const country = await services.people.countryOf(who);
  const read = await readFiles(services, files, country);
  const { drafts } = await readTextInSlices(
    { text: [...texts, ...read.texts].join('\n\n') },
    country,
    services.pause,
  );
  const text = { kind: 'drafts' as const, filename: null, drafts };
  const said = await runInSlices(withoutKnown(text, read.people), services.pause);
  return { ...read, people: [...read.people, ...said] };
}
