import type { NewFile } from './file-shelf.ts';
import { channelOf, personOf } from './office.ts';
import type { Office, Where } from './office.ts';
import type { Message } from './world.ts';

type Said = Pick<Message, 'ts' | 'text' | 'blocks' | 'attachments' | 'files' | 'threadTs'>;

/** What people say and share. */
export function createTalk(office: Office) {
  const { world } = office;
  const say = (given: Where & Partial<Said>): Message =>
    world.addMessage({
      ts: given.ts ?? world.nextTs(),
      channel: channelOf(office, given).id,
      user: personOf(office, given).id,
      text: given.text ?? '',
      blocks: given.blocks ?? [],
      attachments: given.attachments ?? [],
      files: given.files ?? [],
      threadTs: given.threadTs ?? null,
    });
  return {
    /** Posts a person's message, with text as Slack encodes it. */
    say,
    /** Posts a person's message with files. */
    share(files: readonly NewFile[], given: Where & Partial<Pick<Said, 'text' | 'ts'>> = {}): Message {
      const channel = channelOf(office, given).id;
      const put = files.map((file) => office.shelf.put(personOf(office, given).id, [channel], file).id);
      return say({ ...given, files: put });
    },
  };
}
