import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { SlackRequest } from './request.ts';

type Given = AnyMiddlewareArgs & AllMiddlewareArgs;

/** A listener; a method's arguments are not compared strictly, and each is only called for the requests it is registered for. */
type Listener = { method(given: Given): Promise<unknown> }['method'];

type ActionConstraints = {
  readonly type: 'block_actions';
  readonly action_id: string | RegExp;
  /** Of the view it is pressed in. */
  readonly callback_id?: string;
};

/** Bolt's ways of registering a listener, as far as this app uses them. */
export type Routes = {
  readonly command: (name: string, listener: Listener) => void;
  readonly shortcut: (
    constraints: { readonly callback_id: string; readonly type: 'shortcut' | 'message_action' },
    listener: Listener,
  ) => void;
  readonly view: (
    constraints: string | { readonly type: 'view_closed'; readonly callback_id: string },
    listener: Listener,
  ) => void;
  readonly options: (constraints: { readonly action_id: string }, listener: Listener) => void;
  readonly action: (constraints: ActionConstraints, listener: Listener) => void;
  readonly event: (type: string, listener: Listener) => void;
  /** The listener of a request; undefined when none is registered for it. */
  readonly find: (request: SlackRequest) => Listener | undefined;
};

type Route = { readonly fits: (request: SlackRequest) => boolean; readonly listener: Listener };

/** One look at a request finds its listener; Bolt itself would put every request past every listener. */
export function createRoutes(): Routes {
  const routes: Route[] = [];
  const add = (fits: Route['fits'], listener: Listener) => void routes.push({ fits, listener });
  return {
    command: (name, listener) => add(({ command }) => command === name, listener),
    shortcut: ({ callback_id, type }, listener) =>
      add((request) => request.type === type && request.callback_id === callback_id, listener),
    view(constraints, listener) {
      const { type, callback_id } =
        typeof constraints === 'string' ? { type: 'view_submission', callback_id: constraints } : constraints;
      add((request) => request.type === type && request.view?.callback_id === callback_id, listener);
    },
    options: ({ action_id }, listener) =>
      add((request) => request.type === 'block_suggestion' && request.action_id === action_id, listener),
    action: (constraints, listener) => add((request) => fitsAction(request, constraints), listener),
    event: (type, listener) => add(({ event }) => event?.type === type, listener),
    find: (request) => routes.find(({ fits }) => fits(request))?.listener,
  };
}

function fitsAction(
  { type, actions, view }: SlackRequest,
  { action_id: wanted, callback_id }: ActionConstraints,
): boolean {
  const id = actions[0]?.action_id;
  if (type !== 'block_actions' || id === undefined) return false;
  if (callback_id !== undefined && view?.callback_id !== callback_id) return false;
  return typeof wanted === 'string' ? id === wanted : wanted.test(id);
}
