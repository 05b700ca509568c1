import { checkBlocks } from './blocks/block-kit.ts';
import { withIds } from './blocks/blocks.ts';
import type { Block } from './blocks/blocks.ts';
import type { Message, World } from './world.ts';

const maxTextLength = 40_000;

export type Content = {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
};
export type Body = Pick<Message, 'text' | 'blocks' | 'attachments'>;
export type Posted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly messages?: readonly string[] };

/** Checks an app's message as Slack does, and adds ids where it gave none. */
export function readContent(world: World, content: Content): Posted<Body> {
  const text = content.text ?? '';
  const attachments = Array.isArray(content.attachments) ? content.attachments : [];
  let blocks: readonly Block[] = [];
  if (content.blocks !== undefined && content.blocks !== null) {
    const checked = checkBlocks(content.blocks);
    if (!checked.ok) return { ok: false, error: 'invalid_blocks', messages: checked.messages };
    blocks = withIds(checked.value, () => world.nextId('b'));
  }
  if (text.length > maxTextLength) return { ok: false, error: 'msg_too_long' };
  if (text === '' && blocks.length === 0 && attachments.length === 0) return { ok: false, error: 'no_text' };
  return { ok: true, value: { text, blocks, attachments } };
}

/** Posts a message of the app in a conversation, for all or for one person only. */
export function postAsApp(
  world: World,
  place: { readonly channel: string; readonly visibleTo?: string | null; readonly threadTs?: string | null },
  body: Body,
): Message {
  return world.addMessage({
    ...body,
    channel: place.channel,
    user: world.bot.id,
    threadTs: place.threadTs ?? null,
    visibleTo: place.visibleTo ?? null,
  });
}
