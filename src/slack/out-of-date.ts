import { z } from 'zod';
import { acknowledge, type Acknowledgeable } from './acknowledge.ts';
import {
  buttons,
  commands,
  events,
  inputAction,
  reviewActions,
  settings,
  shortcuts,
  views,
  withoutNumber,
} from './ids.ts';
import { wording } from './wording.ts';

type Given = Acknowledgeable & { readonly next: () => Promise<void> };

/** Answers at once what no listener knows – an old button, a renamed view – instead of letting Slack wait (DECISIONS.md 2). */
export async function answerUnknown(given: Given): Promise<void> {
  if (isKnown(given.body)) return given.next();
  const { command } = shape.parse(given.body);
  return acknowledge(given, command === undefined ? wording.outOfDate : wording.usage);
}

function isKnown(body: unknown): boolean {
  const { type, command, callback_id, view, actions, action_id, event } = shape.parse(body);
  if (event) return is(events, event.type);
  if (command !== undefined) return is(commands, command);
  if (type === 'block_suggestion') return action_id === inputAction || action_id === settings.country;
  if (type === 'block_actions') return actions.every((action) => isKnownAction(action.action_id));
  if (type === 'view_submission' || type === 'view_closed') return is(views, view?.callback_id);
  return is(shortcuts, callback_id);
}

function isKnownAction(actionId: string): boolean {
  if (actionId === inputAction || is(settings, actionId)) return true;
  return [buttons, reviewActions].some((known) => is(known, withoutNumber(actionId)));
}

function is(known: Readonly<Record<string, string>>, id: string | undefined): boolean {
  return Object.values(known).some((value) => value === id);
}

const shape = z.object({
  type: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  callback_id: z.string().optional().catch(undefined),
  action_id: z.string().optional().catch(undefined),
  actions: z.array(z.object({ action_id: z.string() })).catch([]),
  view: z.object({ callback_id: z.string() }).optional().catch(undefined),
  event: z.object({ type: z.string() }).optional().catch(undefined),
});
