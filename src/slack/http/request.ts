import { fieldOf, isObject, textOf } from '../payload/fields.ts';

/** The kind of a Slack request, read once for everything that needs it. */
export type SlackRequest = {
  readonly type: string | undefined;
  readonly command: string | undefined;
  readonly callback_id: string | undefined;
  readonly action_id: string | undefined;
  readonly event: { readonly type: string | undefined } | undefined;
  readonly view: { readonly type: string | undefined; readonly callback_id: string | undefined } | undefined;
  readonly actions: readonly { readonly action_id: string | undefined }[];
};

/** Reads it from any body; missing or odd values are left out. Without zod, because every ack passes here. */
export function readRequest(body: unknown): SlackRequest {
  const event = fieldOf(body, 'event');
  const view = fieldOf(body, 'view');
  const actions = fieldOf(body, 'actions');
  return {
    type: textOf(body, 'type'),
    command: textOf(body, 'command'),
    callback_id: textOf(body, 'callback_id'),
    action_id: textOf(body, 'action_id'),
    event: isObject(event) ? { type: textOf(event, 'type') } : undefined,
    view: isObject(view)
      ? { type: textOf(view, 'type'), callback_id: textOf(view, 'callback_id') }
      : undefined,
    actions: Array.isArray(actions)
      ? actions.map((action: unknown) => ({ action_id: textOf(action, 'action_id') }))
      : [],
  };
}
