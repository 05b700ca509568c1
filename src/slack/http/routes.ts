import type {
  AllMiddlewareArgs,
  AnyMiddlewareArgs,
  BlockAction,
  GlobalShortcut,
  MessageShortcut,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackOptionsMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { SlackRequest } from './request.ts';

type ListenerArgs = AnyMiddlewareArgs & AllMiddlewareArgs;

/** A listener for one kind of request. */
type ListenerOf<Args> = (given: Args & AllMiddlewareArgs) => Promise<unknown>;

/**
 * Any listener. Declared as a method so that arguments compare loosely; each is only called for its own kind.
 */
type Listener = { method(given: ListenerArgs): Promise<unknown> }['method'];

type ActionConstraints = {
  readonly type: 'block_actions';
  readonly action_id: string | RegExp;
  /** The view's, for a press inside a view. */
  readonly callback_id?: string;
};

/** The kinds of listeners this app registers with Bolt. Each takes only its own kind. */
export type Routes = {
  readonly command: (name: string, listener: ListenerOf<SlackCommandMiddlewareArgs>) => void;
  readonly globalShortcut: (
    callbackId: string,
    listener: ListenerOf<SlackShortcutMiddlewareArgs<GlobalShortcut>>,
  ) => void;
  readonly messageShortcut: (
    callbackId: string,
    listener: ListenerOf<SlackShortcutMiddlewareArgs<MessageShortcut>>,
  ) => void;
  readonly view: (
    callbackId: string,
    listener: ListenerOf<SlackViewMiddlewareArgs<ViewSubmitAction>>,
  ) => void;
  readonly viewClosed: (
    callbackId: string,
    listener: ListenerOf<SlackViewMiddlewareArgs<ViewClosedAction>>,
  ) => void;
  readonly options: (
    actionId: string,
    listener: ListenerOf<SlackOptionsMiddlewareArgs<'block_suggestion'>>,
  ) => void;
  readonly action: (
    constraints: ActionConstraints,
    listener: ListenerOf<SlackActionMiddlewareArgs<BlockAction>>,
  ) => void;
  readonly event: (name: EventName, listener: EventListener) => void;
  /** Runs a workflow step. Bolt leaves the ack to the listener. */
  readonly step: (eventName: string, listener: (given: ListenerArgs) => Promise<unknown>) => void;
  /** The listener for a request, or undefined when none is registered. */
  readonly find: (request: SlackRequest) => Listener | undefined;
};

type EventName = 'app_home_opened' | 'app_uninstalled' | 'tokens_revoked';
type EventListener =
  | ListenerOf<SlackEventMiddlewareArgs<'app_home_opened'>>
  | ListenerOf<SlackEventMiddlewareArgs<'app_uninstalled'>>
  | ListenerOf<SlackEventMiddlewareArgs<'tokens_revoked'>>;

type Route = { readonly fits: (request: SlackRequest) => boolean; readonly listener: Listener };

/** Finds a request's listener in one lookup. Bolt itself would try every listener. */
export function createRoutes(): Routes {
  const routes: Route[] = [];
  const add = (fits: Route['fits'], listener: Listener) => void routes.push({ fits, listener });
  const byCallback = (type: string, callbackId: string, listener: Listener) =>
    add((request) => request.type === type && request.callback_id === callbackId, listener);
  const byView = (type: string, callbackId: string, listener: Listener) =>
    add((request) => request.type === type && request.view?.callback_id === callbackId, listener);
  return {
    command: (name, listener) => add(({ command }) => command === name, listener),
    globalShortcut: (callbackId, listener) => byCallback('shortcut', callbackId, listener),
    messageShortcut: (callbackId, listener) => byCallback('message_action', callbackId, listener),
    view: (callbackId, listener) => byView('view_submission', callbackId, listener),
    viewClosed: (callbackId, listener) => byView('view_closed', callbackId, listener),
    options: (actionId, listener) =>
      add((request) => request.type === 'block_suggestion' && request.action_id === actionId, listener),
    action: (constraints, listener) => add((request) => fitsAction(request, constraints), listener),
    event: (name, listener) => add(({ event }) => event?.type === name, listener),
    step: (eventName, listener) => add(({ event }) => event?.type === eventName, listener),
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
