import type { Contact } from '../contact/contact.ts';
import type { Outcome } from './outcome.ts';

/** One inbox to deliver to: where, as whom, and under which name people see it. */
export type Destination = {
  /** The key it is configured and stored under, `[a-z0-9_-]+`. */
  readonly name: string;
  /** The platform's name as people see it. */
  readonly title: string;
  readonly url: URL;
  readonly token: string;
  readonly authType: 'auto' | 'key' | 'none';
  readonly botId: string | null;
  readonly origin: string | null;
  readonly referer: string | null;
  readonly timeoutMs: number;
  /** Whether it is typed by somebody who must not reach this network: private addresses are refused. */
  readonly publicOnly: boolean;
};

/** Sends up to a batch of contacts in one POST. Never throws: what goes wrong is an outcome. */
export type SendContacts = (contacts: readonly Contact[]) => Promise<Outcome>;
