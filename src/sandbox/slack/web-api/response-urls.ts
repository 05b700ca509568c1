import * as z from 'zod';
import type { Block } from '../blocks/blocks.ts';
import { postAsApp, readContent } from '../posting.ts';
import type { World } from '../world.ts';

const lifeMs = 30 * 60 * 1000;
const maxUses = 5;

type Place = { readonly channel: string; readonly userId: string; readonly messageTs: string | null };
type ResponseUrl = Place & { readonly expiresAt: number; uses: number };
export type ResponseUrls = ReturnType<typeof createResponseUrls>;

const answer = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  attachments: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
});

/** Response URLs: each takes five messages within thirty minutes. */
export function createResponseUrls(world: World) {
  const urls = new Map<string, ResponseUrl>();
  return {
    /** Issues the path of a new one, for what this person did in this place. */
    issue(place: Place): string {
      const id = world.nextId('');
      urls.set(id, { ...place, expiresAt: world.now() + lifeMs, uses: 0 });
      return `/response/${id}`;
    },
    has: (id: string): boolean => urls.has(id),
    /** Slack's answer to a post on a response URL: HTTP status and body. */
    receive(id: string, given: unknown): { status: number; body: string } {
      const url = urls.get(id);
      if (!url) return refusal('invalid_url');
      if (world.now() > url.expiresAt) return refusal('expired_url');
      if (url.uses >= maxUses) return refusal('used_url');
      url.uses += 1;
      return show(world, url, given);
    },
    /** Shows an app's immediate answer to a command. This doesn't count as a use. */
    acknowledge: (place: Place, given: unknown) => show(world, place, given),
  };
}

function show(world: World, place: Place, given: unknown): { status: number; body: string } {
  const read = answer.safeParse(given);
  if (!read.success) return { status: 400, body: 'invalid_payload' };
  const {
    response_type: kind,
    replace_original: replace,
    delete_original: remove,
    thread_ts: threadTs,
  } = read.data;
  const original = place.messageTs === null ? undefined : world.findMessage(place.channel, place.messageTs);
  if (remove && original) {
    world.replaceMessage(original.ts, null);
    return { status: 200, body: 'ok' };
  }
  const content = readContent(world, read.data);
  if (!content.ok) return { status: content.error === 'no_text' ? 500 : 400, body: content.error };
  if (replace && original) {
    const blocks: readonly Block[] = content.value.blocks;
    world.replaceMessage(original.ts, {
      ...original,
      ...content.value,
      blocks,
      edited: original.visibleTo === null,
    });
    return { status: 200, body: 'ok' };
  }
  const visibleTo = kind === 'in_channel' ? null : place.userId;
  postAsApp(world, { channel: place.channel, visibleTo, threadTs: threadTs ?? null }, content.value);
  return { status: 200, body: 'ok' };
}

function refusal(error: string): { status: number; body: string } {
  return { status: 404, body: JSON.stringify({ ok: false, error }) };
}
