import type { Contact } from '../contact/contact.ts';
import type { Outcome } from './outcome.ts';

/** An inbox to deliver to: its address, the account used, and the name people see. */
export type Destination = {
  /** The key under which it is configured and stored, `[a-z0-9_-]+`. */
  readonly name: string;
  /** The inbox's name as people see it. */
  readonly title: string;
  readonly url: URL;
  readonly token: string;
  readonly authType: 'auto' | 'key' | 'none';
  readonly botId: string | null;
  readonly origin: string | null;
  readonly referer: string | null;
  readonly timeoutMs: number;
  /** Refuses private addresses: whoever typed the address must not reach this network. */
  readonly publicOnly: boolean;
};

/** Sends up to a batch of contacts in one POST. Never throws: a failure is an outcome. */
export type SendContacts = (contacts: readonly Contact[]) => Promise<Outcome>;
