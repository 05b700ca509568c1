import { fieldOf, isObject, textOf } from '../payload/fields.ts';

/** What kind of request Slack sent, whatever else it carries; read once for everybody who asks. */
export type SlackRequest = {
  readonly type: string | undefined;
  readonly command: string | undefined;
  readonly callback_id: string | undefined;
  readonly action_id: string | undefined;
  readonly event: { readonly type: string | undefined } | undefined;
  readonly view: { readonly type: string | undefined; readonly callback_id: string | undefined } | undefined;
  readonly actions: readonly { readonly action_id: string | undefined }[];
};

/** Reads it from any body; what is missing or of another kind is left out. By hand: every ack passes here. */
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
