import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../config.ts';
import type { Environment } from '../config-destinations.ts';
import { readPhone } from '../contact/phone/phone.ts';
import type { ForgetRequest } from '../delivery/outbox/erasing.ts';
import { createLog } from '../log.ts';
import { openOutbox } from '../open-outbox.ts';
import { forgetInReviews, type ForgottenReviews } from '../slack/review/forget-in-reviews.ts';
import type { Output } from './doctor.ts';

const usage = `addcontact forget --user U012ABCDEF      what this Slack user asked for, and what is remembered about them
addcontact forget --phone +919876543210  every delivery to this number, in any spelling, and every review that names it
addcontact forget --id 7KQ2MWX4H9ZT      one delivery, by the reference its card shows

Erases it from this app's store, at once and for good; the app may be running. What was still waiting is not sent.
The inbox itself keeps what it was sent: erase it there too.
`;

/** Erases one person's or one contact's data (docs/decisions.md 20); the exit status is 0 when done, 1 when it could not be, 2 for a wrong call. */
export async function runForget(
  args: readonly string[],
  env: Environment,
  output: Output = process,
): Promise<number> {
  const request = readRequest(args);
  if (request.kind === 'help') {
    output.stdout.write(usage);
    return 0;
  }
  if (request.kind === 'wrong') {
    output.stderr.write(`${request.problem}\n\n${usage}`);
    return 2;
  }
  const reading = readConfig(env);
  if (!reading.ok) {
    output.stderr.write(`The settings are not complete; \`addcontact doctor\` lists what is missing.\n`);
    return 1;
  }
  try {
    const { deliveries, reviews } = await forget(reading.config, request.request);
    output.stdout.write(describeErased(deliveries, request.request, reviews));
    if (reviews.busy === 0) return 0;
    output.stderr.write(`${stillNamed}\n`);
    return 1;
  } catch (error) {
    output.stderr.write(`Nothing was erased. ${error instanceof Error ? error.message : ''}\n`);
    return 1;
  }
}

type Forgotten = { readonly deliveries: number; readonly reviews: ForgottenReviews };

/** Reviews first: erasing deliveries then also cuts what SQLite keeps of both. */
async function forget(config: Config, request: ForgetRequest): Promise<Forgotten> {
  const store = await openOutbox(config, { now: Date.now, log: createLog('silent') });
  try {
    const phone = 'e164' in request ? readPhone(request.e164, null) : null;
    const reviews = phone?.ok ? await forgetInReviews(store.batches, phone.phone) : { ended: 0, busy: 0 };
    return { deliveries: await store.outbox.forget(request), reviews };
  } finally {
    await store.close();
  }
}

type Request =
  | { readonly kind: 'forget'; readonly request: ForgetRequest }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const options = {
  user: { type: 'string' },
  phone: { type: 'string' },
  id: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function readRequest(args: readonly string[]): Request {
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch {
    return { kind: 'wrong', problem: 'That is not how forget is called.' };
  }
  const { user, phone, id, help } = values;
  if (help) return { kind: 'help' };
  if ([user, phone, id].filter((it) => it !== undefined).length !== 1) {
    return { kind: 'wrong', problem: 'Name exactly one of --user, --phone and --id.' };
  }
  if (user !== undefined) return forgetUser(user);
  if (phone !== undefined) return forgetPhone(phone);
  return { kind: 'forget', request: { id: (id ?? '').trim().toUpperCase() } };
}

function forgetUser(userId: string): Request {
  if (!/^[UW][A-Z0-9]+$/.test(userId)) {
    return { kind: 'wrong', problem: '--user wants a Slack member id, like U012ABCDEF.' };
  }
  return { kind: 'forget', request: { teamId: null, userId } };
}

function forgetPhone(phone: string): Request {
  const reading = readPhone(phone, null);
  if (!reading.ok)
    return { kind: 'wrong', problem: '--phone wants a whole number with + and its calling code.' };
  return { kind: 'forget', request: { e164: reading.phone.e164 } };
}

const stillNamed =
  'A review that was confirmed just now still names this contact while it is being stored: run this again in a minute.';

function describeErased(erased: number, request: ForgetRequest, { ended }: ForgottenReviews): string {
  const deliveries = erased === 1 ? 'One delivery was' : `${erased === 0 ? 'No' : erased} deliveries were`;
  const rest = [
    ...('userId' in request ? ['Their choices and unfinished reviews are gone too.'] : []),
    ...(ended > 0 ? [`${ended === 1 ? 'One review' : `${ended} reviews`} that named it ended.`] : []),
  ];
  return `${[`${deliveries} erased.`, ...rest].join(' ')}\n`;
}
