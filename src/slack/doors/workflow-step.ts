import { joinTags } from '../../contact/tags.ts';
import * as z from 'zod';
import type { AddContact } from '../../add-contact.ts';
import type { Contact } from '../../contact/contact.ts';
import type { NewDelivery } from '../../delivery/delivery.ts';
import type { NewStep } from '../../delivery/outbox/workflow-steps.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { Log } from '../../log.ts';
import type { Acknowledgeable } from '../answers/acknowledge.ts';
import type { RefusalOf } from '../answers/gate.ts';
import { slackErrorOf } from '../api/error.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { Who } from '../payload/who.ts';
import { addContactFunction } from '../payload/workflow-function.ts';
import { describeProblem } from '../wording/describe.ts';
import type { Speak } from '../wording/speak.ts';
import { words } from '../wording/words.ts';
import type { StepCompletion } from '../workflow/complete-steps.ts';
import { readStepInputs, type StepInputs } from '../workflow/read-inputs.ts';

type StepNeeds = {
  readonly speak: Pick<Speak, 'toTeam'>;
  readonly allowWorkflows: boolean;
  readonly addContact: AddContact;
  readonly inboxesOf: InboxesOf;
  readonly people: Pick<PersonDefaults, 'countryOf' | 'destinationOf' | 'rulesOf'>;
  readonly refusalOf: RefusalOf;
  readonly stepCompletion: Pick<StepCompletion, 'keep' | 'wake'>;
  readonly newReference: () => string;
  readonly now: () => number;
  readonly log: Log;
};

/** The workflow goes on after this time; the contact stays stored. */
const patienceMs = 20_000;

/**
 * A workflow step adds a contact. The contact, and what to report about it, are on disk before Slack is acked.
 */
export function createWorkflowStep(services: StepNeeds) {
  return async ({ ack, body, client }: Acknowledgeable): Promise<void> => {
    const { team_id: teamId, event } = executed.parse(body);
    // Only the person who runs the workflow, and those it informs, read this.
    await services.speak.toTeam(teamId, () => take(services, { teamId, event, client }));
    await ack?.();
    services.stepCompletion.wake();
  };
}

/** Stores the contact and the report. If nothing can be stored, the run ends here. */
async function take(
  services: StepNeeds,
  { teamId, event, client }: Pick<Run, 'teamId' | 'event'> & Pick<Acknowledgeable, 'client'>,
): Promise<void> {
  const { function_execution_id: executionId, bot_access_token: token } = event;
  const step = { teamId, executionId, token, dueAt: services.now() + patienceMs };
  try {
    const result = await run(services, { ...step, event });
    await services.stepCompletion.keep({ ...step, result });
  } catch (error) {
    const reference = services.newReference();
    services.log.error({ err: error, reference, executionId }, 'workflow step not stored');
    const told = { function_execution_id: executionId, error: words().workflow.notSaved(reference) };
    await client.functions.completeError({ token, ...told }).catch((fault: unknown) => {
      services.log.warn({ slackError: slackErrorOf(fault), executionId }, 'workflow step not completed');
    });
  }
}

const id = z.string().min(1);

/** What Slack sends about a run. */
const executed = z.object({
  team_id: id,
  event: z.object({
    function: z.object({ callback_id: z.string() }),
    inputs: z.unknown(),
    function_execution_id: id,
    bot_access_token: id,
  }),
});

type Run = Pick<NewStep, 'teamId' | 'executionId'> & {
  readonly event: z.infer<typeof executed>['event'];
};
type Result = NewStep['result'];

const failed = (problem: string): Result => ({ kind: 'failed', problem });

/** Adds the contact, or says why not. Throws when it cannot be stored. */
async function run(services: StepNeeds, { teamId, executionId, event }: Run): Promise<Result> {
  if (event.function.callback_id !== addContactFunction.callbackId)
    return failed(words().workflow.unknownStep);
  if (!services.allowWorkflows) return failed(words().workflow.notAllowed);
  const inputs = readStepInputs(event.inputs);
  const who: Who = { teamId, userId: inputs.userId ?? '', places: [teamId], channelId: null };
  const refusal = inputs.userId === null ? null : await services.refusalOf(who);
  if (refusal !== null) return failed(refusal);
  const destination = await findDestination(services, who, inputs);
  if (destination.kind === 'none') return failed(destination.sentence);
  const [country, team] = await Promise.all([
    services.people.countryOf(who),
    services.people.rulesOf({ ...who, userId: inputs.userId ?? 'workflow' }),
  ]);
  const draft = { ...inputs.draft, tags: joinTags(inputs.draft.tags, team.presets.tags) };
  const checked = services.addContact.check(draft, country, team.rules);
  const problems = [...inputs.problems, ...(checked.ok ? [] : checked.problems)];
  if (!checked.ok || problems.length > 0)
    return failed(words().workflow.invalid(problems.map((one) => describeProblem(one)).join(' ')));
  const delivery = toDelivery(checked.contact, {
    teamId,
    executionId,
    destination: destination.name,
    inputs,
  });
  const addition = await services.addContact.addUnlessRenaming(delivery, null);
  if (addition.kind === 'not-saved') throw addition.cause;
  // Nobody is there to be asked whether the contact should be renamed.
  if (addition.kind === 'known') return failed(words().workflow.known(addition.known.name ?? ''));
  const [stored] = addition.deliveries;
  if (!stored) throw new Error('one delivery was added, and none was stored');
  return { kind: 'added', deliveryId: stored.id };
}

type FoundDestination =
  | { readonly kind: 'inbox'; readonly name: string }
  | { readonly kind: 'none'; readonly sentence: string };

/** The inbox that the step names, by name or title; otherwise the person's or the workspace's default. */
async function findDestination(
  services: Pick<StepNeeds, 'inboxesOf' | 'people'>,
  who: Who,
  { inbox, userId }: StepInputs,
): Promise<FoundDestination> {
  const inboxes = services.inboxesOf(who.teamId);
  const [first] = inboxes;
  if (!first) return { kind: 'none', sentence: words().answers.noInbox };
  if (inbox === null) {
    const own = userId === null ? null : await services.people.destinationOf(who);
    return { kind: 'inbox', name: own ?? first.name };
  }
  const wanted = inbox.toLowerCase();
  const named = inboxes.filter(({ name, title }) =>
    [name, title].some((one) => one.toLowerCase() === wanted),
  );
  const [only, ...others] = named;
  if (only && others.length === 0) return { kind: 'inbox', name: only.name };
  const names = named.map(({ name }) => name).join(', ');
  const { inboxNeeded, inboxUnknown } = words().workflow;
  return { kind: 'none', sentence: only ? inboxNeeded(names) : inboxUnknown(inbox.slice(0, 80)) };
}

function toDelivery(
  contact: Contact,
  from: {
    readonly teamId: string;
    readonly executionId: string;
    readonly destination: string;
    readonly inputs: StepInputs;
  },
): NewDelivery {
  return {
    key: `workflow:${from.executionId}`,
    teamId: from.teamId,
    destination: from.destination,
    contact,
    source: 'workflow',
    askedBy: from.inputs.userId,
    tell: 'nobody',
    replyTo: null,
    batchId: null,
    row: null,
  };
}
