import * as z from 'zod';
import { count, structured, word } from './arguments.ts';
import { describeFile } from '../describe.ts';
import type { FileShelf } from '../file-shelf.ts';
import { method, refuse } from './web-api.ts';
import type { Method } from './web-api.ts';
import type { World } from '../world.ts';

const uploaded = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1);

/** files.info and both steps of an upload. */
export function fileMethods(parts: {
  readonly world: World;
  readonly shelf: FileShelf;
  readonly origin: () => string;
}) {
  const { world, shelf, origin } = parts;
  const upload = z.object({ filename: word, length: count });
  const complete = z.object({
    files: structured,
    channel_id: z.string().optional(),
    initial_comment: z.string().optional(),
    thread_ts: z.string().optional(),
  });
  return {
    'files.info': method(['files:read'], z.object({ file: word }), (args) => {
      const file = world.files.get(args.file);
      return file && world.botSees(file)
        ? { ok: true, file: describeFile(file, world, origin()) }
        : refuse('file_not_found');
    }),
    'files.getUploadURLExternal': method(['files:write'], upload, ({ filename, length }) => {
      const id = shelf.expect(filename, length);
      return { ok: true, upload_url: `${origin()}/upload/${id}`, file_id: id };
    }),
    'files.completeUploadExternal': method(['files:write'], complete, (args) => {
      const listed = uploaded.safeParse(args.files);
      if (!listed.success)
        return refuse('invalid_arguments', ['[ERROR] must provide an array [json-pointer:/files]']);
      const channel = args.channel_id === undefined ? undefined : world.conversations.get(args.channel_id);
      if (args.channel_id !== undefined && !channel) return refuse('channel_not_found');
      if (channel && !channel.members.has(world.bot.id)) return refuse('not_in_channel');
      const files = listed.data.flatMap((one) => shelf.complete(one.id, one.title, channel?.id) ?? []);
      if (files.length < listed.data.length) return refuse('file_not_found');
      if (channel) {
        world.addMessage({
          channel: channel.id,
          user: world.bot.id,
          text: args.initial_comment ?? '',
          files: files.map((file) => file.id),
          threadTs: args.thread_ts ?? null,
        });
      }
      return { ok: true, files: files.map((file) => describeFile(file, world, origin())) };
    }),
  } satisfies Record<string, Method>;
}
