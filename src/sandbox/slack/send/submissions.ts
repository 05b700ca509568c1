import * as z from 'zod';
import type { Reply } from './deliver-parcel.ts';
import { clientObjection } from '../blocks/inputs.ts';
import { personOf, send, troubleOf } from '../office.ts';
import type { Office, Where } from '../office.ts';
import { interaction, interactionForm } from './payloads.ts';
import { submitWorkflowForm } from './steps.ts';
import { describeView } from '../views.ts';
import type { OpenView } from '../views.ts';

const form = 'application/x-www-form-urlencoded';
const notUnderstood = 'We had some trouble connecting. Try again?';

const responseAction = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);

/** The result of pressing submit. */
export type Submission = {
  /** The app's answer. Null when Slack's client itself rejected the form. */
  readonly reply: Reply | null;
  /** The errors now shown at fields, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  /** Why Slack could not use the app's answer, or null. */
  readonly trouble: string | null;
  /** Whether the form is gone from the screen. */
  readonly closed: boolean;
};

/** Submitting and closing modals. */
export function createSubmissions(office: Office) {
  const { views, triggers } = office;

  const after = (view: OpenView, reply: Reply | null, trouble: string | null): Submission => {
    const now = views.find((open) => open.id === view.id);
    if (trouble !== null) views.mark(view, { trouble: notUnderstood });
    return { reply, errors: now?.errors ?? {}, trouble, closed: now === undefined };
  };

  return {
    /** Submits the top modal, after Slack's own checks of the input. */
    async submit(where: Where = {}): Promise<Submission> {
      const person = personOf(office, where);
      const view = topOf(office, person.id);
      const objections = clientObjections(view);
      if (Object.keys(objections).length > 0) {
        views.mark(view, { errors: objections, trouble: null });
        return after(view, null, null);
      }
      views.mark(view, { errors: {}, trouble: null });
      if (submitWorkflowForm(office, view)) return after(view, null, null);
      const body = interactionForm({
        ...interaction('view_submission', office, person),
        trigger_id: triggers.issue(person.id, view.id),
        view: describeView(view),
        response_urls: [],
      });
      const reply = await send(office, { kind: 'view_submission', contentType: form, body });
      return after(view, reply, troubleOf('The form', reply) ?? perform(office, view, reply));
    },
    /** Closes the top modal or, with `all`, every one. Notifies the app if it asked for that. */
    async close(given: Where & { readonly all?: boolean } = {}): Promise<Reply | null> {
      const person = personOf(office, given);
      const view = topOf(office, person.id);
      const all = given.all ?? (view.definition.type === 'modal' && view.definition.clear_on_close === true);
      if (all) views.clear(person.id);
      else views.pop(person.id);
      if (view.definition.type !== 'modal' || !view.definition.notify_on_close) return null;
      const closed = { view: describeView(view), is_cleared: all };
      const body = interactionForm({ ...interaction('view_closed', office, person), ...closed });
      return send(office, { kind: 'view_closed', contentType: form, body });
    },
  };
}

function perform(office: Office, view: OpenView, reply: Reply): string | null {
  const { views } = office;
  if (reply.text === '') {
    views.pop(view.userId);
    return null;
  }
  const answer = responseAction.safeParse(reply.body);
  if (!answer.success) return `The answer is no response_action: ${reply.text.slice(0, 200)}`;
  switch (answer.data.response_action) {
    case 'errors': {
      const inputs = new Set(view.definition.blocks.map((block) => block.type === 'input' && block.block_id));
      const stray = Object.keys(answer.data.errors).filter((id) => !inputs.has(id));
      if (stray.length > 0) return `There is no input block ${stray.join(', ')} to show an error at.`;
      views.mark(view, { errors: answer.data.errors });
      return null;
    }
    case 'update':
      return complaint(views.answer(view, answer.data.view));
    case 'push':
      return complaint(views.push(view.userId, answer.data.view));
    case 'clear':
      views.clear(view.userId);
      return null;
  }
}

function complaint(
  shown: { ok: true } | { ok: false; error: string; messages?: readonly string[] },
): string | null {
  return shown.ok ? null : [shown.error, ...(shown.messages ?? [])].join(' ');
}

function clientObjections(view: OpenView): Record<string, string> {
  const found: Record<string, string> = {};
  for (const block of view.definition.blocks) {
    if (block.type !== 'input' || block.block_id === undefined) continue;
    const held = view.values[block.block_id]?.[block.element.action_id ?? ''];
    const objection = clientObjection(block.element, held, block.optional ?? false);
    if (objection !== null) found[block.block_id] = objection;
  }
  return found;
}

function topOf(office: Office, userId: string): OpenView {
  const view = office.views.top(userId);
  if (!view) throw new Error(`No modal is open for ${userId}.`);
  return view;
}
