import type { Lists } from '../inputs/lists.ts';
import type { PageState } from '../state.ts';

/** What the page can do that is more than one listener's work. */
export type Page = {
  readonly state: PageState;
  readonly lists: Lists;
  readonly render: () => void;
  /** Shows a passing sentence. */
  readonly notify: (notice: string) => void;
  /** Does something in Slack and says so when it can't be done. */
  readonly act: (wish: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly go: (channel: string) => void;
  readonly become: (person: string) => void;
};

/** What an event on an element with `data-on` does. */
export type Handler = (page: Page, element: HTMLElement) => void;
