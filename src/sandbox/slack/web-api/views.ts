import * as z from 'zod';
import { structured, word } from './arguments.ts';
import type { Triggers } from './triggers.ts';
import { describeView } from '../views.ts';
import type { Shown, Views } from '../views.ts';
import { method, refuse } from './web-api.ts';
import type { Answer, Method } from './web-api.ts';

const hash = z.string().optional();

/** views.open, views.push, views.update, views.publish. */
export function viewMethods({ views, triggers }: { readonly views: Views; readonly triggers: Triggers }) {
  const withTrigger = (triggerId: string, show: (userId: string, inView: boolean) => Shown): Answer => {
    const taken = triggers.take(triggerId);
    return taken.ok ? answer(show(taken.userId, taken.viewId !== null)) : refuse(taken.error);
  };
  const triggered = z.object({ trigger_id: word, view: structured });
  const named = z.object({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash,
    view: structured,
  });
  const published = z.object({ user_id: word, hash, view: structured });
  return {
    'views.open': method([], triggered, ({ trigger_id, view }) =>
      withTrigger(trigger_id, (userId) => views.open(userId, view)),
    ),
    'views.push': method([], triggered, ({ trigger_id, view }) =>
      withTrigger(trigger_id, (userId, inView) =>
        inView ? views.push(userId, view) : { ok: false, error: 'invalid_trigger_id' },
      ),
    ),
    'views.update': method([], named, ({ view_id, external_id, hash, view }) => {
      if (view_id === undefined && external_id === undefined) {
        return refuse('invalid_arguments', ['[ERROR] missing required field: view_id [json-pointer:]']);
      }
      const current = views.find((open) =>
        view_id === undefined ? open.definition.external_id === external_id : open.id === view_id,
      );
      return answer(views.update(current, view, hash));
    }),
    'views.publish': method([], published, ({ user_id, hash, view }) =>
      answer(views.publish(user_id, view, hash)),
    ),
  } satisfies Record<string, Method>;
}

function answer(shown: Shown): Answer {
  return shown.ok ? { ok: true, view: describeView(shown.view) } : refuse(shown.error, shown.messages);
}
