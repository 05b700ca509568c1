import type { After } from '../../timing/run-later.ts';
import { within } from '../../timing/within.ts';
import type { IsAdmin } from '../api/ask-admin.ts';
import type { Who } from '../payload/who.ts';
import { words } from '../wording/words.ts';

/** What to do where no inbox is set up: an admin sets it up, everybody else asks one. */
export type SayNoInbox = (who: Who) => Promise<string>;

type Options = {
  /** Only displayed, so a remembered answer will do. */
  readonly isAdmin: IsAdmin;
  readonly after: After;
};

/** Slack may have to be asked, and the ack waits. */
const patienceMs = 1_000;

export function createSayNoInbox({ isAdmin, after }: Options): SayNoInbox {
  return async (who) => {
    const asked = { isAdmin: false };
    const asking = isAdmin(who).then((answer) => {
      asked.isAdmin = answer === 'admin';
    });
    await within(patienceMs, asking, after);
    const { noInbox, noInboxForAdmin } = words().answers;
    return asked.isAdmin ? noInboxForAdmin : noInbox;
  };
}
