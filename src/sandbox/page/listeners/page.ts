import type { Lists } from '../inputs/lists.ts';
import type { PageState } from '../state.ts';

/** Actions of the page that several listeners share. */
export type Page = {
  readonly state: PageState;
  readonly lists: Lists;
  readonly render: () => void;
  /** Shows a message for a moment. */
  readonly notify: (notice: string) => void;
  /** Does something in Slack, and says so when that fails. */
  readonly act: (wish: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly go: (channel: string) => void;
  readonly become: (person: string) => void;
};

/** Handles an event on an element with `data-on`. */
export type Handler = (page: Page, element: HTMLElement) => void;
