import type { ShownConversation, Snapshot } from '../snapshot.ts';
import type { Option } from '../slack/blocks/text.ts';

/** A control on screen: in the modal, in the Home, or in a message. */
export type ControlId = {
  readonly block: string;
  readonly action: string;
  readonly message?: { readonly channel: string; readonly ts: string };
  readonly home?: boolean;
};

/** A list of options that hangs open below a field. */
type OpenList = {
  readonly key: string;
  readonly query: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly state: 'loading' | 'ready' | 'failed';
};

/** What the browser alone knows: where the person looks and what hangs open. */
export type PageState = {
  snapshot: Snapshot;
  channel: string;
  tab: 'messages' | 'home';
  /** On a narrow screen one of three at a time. */
  pane: 'channels' | 'conversation' | 'inbox';
  /** The message, or the composer, whose menu hangs open. */
  menu: string | null;
  /** The key of the button that opened the last menu: focus returns there. */
  opener: string | null;
  list: OpenList | null;
  /** A question that stands before an action is done. */
  question: Question | null;
  busy: boolean;
  draft: string;
  /** A passing sentence at the foot of the page. */
  notice: string | null;
  openRequest: number | null;
  inboxTab: 'contacts' | 'requests';
  /** What the inbox is searched for. */
  filter: string;
  /** How many messages of a conversation were seen. */
  readonly seen: Map<string, number>;
  /** The numbers that came into the inbox a moment ago. */
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

/** A control's name in the page: the same as long as the same control stays on screen. */
export function keyOf(id: ControlId, viewId: string): string {
  const place = id.message ? `${id.message.channel}/${id.message.ts}` : viewId;
  return `${place}/${id.block}/${id.action}`;
}

/** How many messages of a conversation the person has not looked at yet. */
export function unreadIn(state: PageState, one: ShownConversation): number {
  return Math.max(0, one.messages.length - (state.seen.get(one.id) ?? one.messages.length));
}
