import type { ShownConversation, Snapshot } from '../snapshot.ts';
import type { Option } from '../slack/blocks/text.ts';

/** A control on screen: in the modal, in the Home, or in a message. */
export type ControlId = {
  readonly block: string;
  readonly action: string;
  readonly message?: { readonly channel: string; readonly ts: string };
  readonly home?: boolean;
};

/** The list of options open at a field. */
type OpenList = {
  readonly key: string;
  readonly query: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly state: 'loading' | 'ready' | 'failed';
};

/** What only the browser knows: where the person looks and what is open. */
export type PageState = {
  snapshot: Snapshot;
  channel: string;
  tab: 'messages' | 'home';
  /** A narrow screen shows one of three panes at a time. */
  pane: 'channels' | 'conversation' | 'inbox';
  /** The message (or composer) whose menu is open. */
  menu: string | null;
  /** The key of the button that opened the last menu. Focus returns there. */
  opener: string | null;
  list: OpenList | null;
  /** A question to answer before an action is done. */
  question: Question | null;
  busy: boolean;
  draft: string;
  /** A passing message at the foot of the page. */
  notice: string | null;
  openRequest: number | null;
  inboxTab: 'contacts' | 'requests';
  /** The search text of the inbox. */
  filter: string;
  /** How many messages of a conversation were seen. */
  readonly seen: Map<string, number>;
  /** The numbers that just arrived in the inbox. */
  fresh: ReadonlySet<string>;
};

export type Question = {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly deny: string;
  readonly danger: boolean;
  readonly target: ControlId;
};

/** Identifies a control in the page, for as long as it stays on screen. */
export function keyOf(id: ControlId, viewId: string): string {
  const place = id.message ? `${id.message.channel}/${id.message.ts}` : viewId;
  return `${place}/${id.block}/${id.action}`;
}

/** How many messages of a conversation the person hasn't seen. */
export function unreadIn(state: PageState, one: ShownConversation): number {
  return Math.max(0, one.messages.length - (state.seen.get(one.id) ?? one.messages.length));
}
