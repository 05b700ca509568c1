import { readConfigWithoutSlack, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { readPhone } from '../contact/phone/phone.ts';
import type { ForgetRequest } from '../delivery/outbox/forgetting.ts';
import { createLog } from '../log.ts';
import { openOutbox } from '../open-outbox.ts';
import { forgetInReviews, type ForgottenReviews } from '../slack/review/forget-in-reviews.ts';
import { exits, explainSettings, readArguments, wrongUsage, type Io } from './command.ts';
import { countOf } from './count.ts';
import { sentenceFor } from './operator-error.ts';

const usage = `addcontact forget --user U012ABCDEF      everything this Slack user added, and what is remembered about them
addcontact forget --phone +919876543210  every contact with this number, in any spelling, and every review that names it
addcontact forget --team T012ABCDEF      everything of a workspace: contacts, settings, inboxes, its installation; with
                                         the ID of an organisation (E012ABCDEF) of all its workspaces
addcontact forget --id 7KQ2MWX4H9ZT      one contact, by the reference on its card

Deletes it from the app's store at once, for good. The app may be running. What was still waiting is not sent. The inbox
keeps what it was sent: delete it there too.

Exit status: 0 done, 1 it could not be done, 2 wrong usage.
`;

const options = {
  user: { type: 'string' },
  phone: { type: 'string' },
  id: { type: 'string' },
  team: { type: 'string' },
} as const;

/** Deletes one person's or one contact's data (docs/decisions.md 20). */
export async function runForget(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const read = readArguments(args, { name: 'forget', usage, options }, io);
  if (typeof read === 'number') return read;
  const request = readRequest(read.values);
  if (typeof request === 'string') return wrongUsage('forget', request, io);
  const reading = readConfigWithoutSlack({ IMPORT_API_TOKEN: 'unused', ...env });
  if (!reading.ok) return explainSettings('forget', reading.faults, io);
  try {
    const { deliveries, reviews } = await forget(reading.config, request);
    io.stdout.write(describeErased(deliveries, request, reviews));
    if (reviews.busy === 0) return exits.done;
    io.stderr.write(`${stillNamed}\n`);
    return exits.failed;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    io.stderr.write(`addcontact can't forget, and nothing was deleted: ${sentence}\n`);
    return exits.failed;
  }
}

type ForgetResult = { readonly deliveries: number; readonly reviews: ForgottenReviews };

/** Reviews first, because erasing deliveries then also truncates what SQLite's log keeps of both. */
async function forget(config: Config, request: ForgetRequest): Promise<ForgetResult> {
  const store = await openOutbox(config, { now: Date.now, log: createLog('silent') });
  try {
    const phone = 'e164' in request ? readPhone(request.e164, null) : null;
    const reviews = phone?.ok ? await forgetInReviews(store.batches, phone.phone) : { ended: 0, busy: 0 };
    return { deliveries: await store.outbox.forget(request), reviews };
  } finally {
    await store.close();
  }
}

type Values = {
  readonly user?: string;
  readonly phone?: string;
  readonly id?: string;
  readonly team?: string;
};

/** What to forget, or what is wrong with the call. */
function readRequest({ user, phone, id, team }: Values): ForgetRequest | string {
  if ([user, phone, id, team].filter((it) => it !== undefined).length !== 1)
    return 'give one of --user, --phone, --id and --team.';
  if (team !== undefined) {
    return /^[TE][A-Z0-9]+$/.test(team)
      ? { team }
      : '--team must be a Slack workspace ID, for example T012ABCDEF.';
  }
  if (user !== undefined) {
    return /^[UW][A-Z0-9]+$/.test(user)
      ? { teamId: null, userId: user }
      : '--user must be a Slack member ID, for example U012ABCDEF.';
  }
  if (phone !== undefined) {
    const reading = readPhone(phone, null);
    return reading.ok
      ? { e164: reading.phone.e164 }
      : '--phone must be a whole number with + and its calling code.';
  }
  return { id: (id ?? '').trim().toUpperCase() };
}

const stillNamed =
  'A review that was confirmed a moment ago still names this contact. Run this again in a minute.';

function describeErased(deleted: number, request: ForgetRequest, { ended }: ForgottenReviews): string {
  const rest = [
    ...('userId' in request ? ['Their settings and unfinished reviews are gone too.'] : []),
    ...('team' in request ? ['Its settings, inboxes and installation are gone too.'] : []),
    ...(ended > 0 ? [`${countOf(ended, 'review')} that named it ended.`] : []),
  ];
  return `${[`${countOf(deleted, 'contact')} deleted.`, ...rest].join(' ')}\n`;
}
