import * as z from 'zod';

/** What kind of request Slack sent, whatever else it carries; read once for everybody who asks. */
export type SlackRequest = z.infer<typeof shape>;

/** Reads it from any body; what is missing or of another kind is left out. */
export function readRequest(body: unknown): SlackRequest {
  return shape.parse(body);
}

const text = z.string().optional().catch(undefined);

const shape = z.object({
  type: text,
  command: text,
  callback_id: text,
  action_id: text,
  event: z.object({ type: text }).optional().catch(undefined),
  view: z.object({ type: text, callback_id: text }).nullish().catch(undefined),
  actions: z.array(z.object({ action_id: text })).catch([]),
});
