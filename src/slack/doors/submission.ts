import { describeProblem } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { Problem } from '../../contact/problem.ts';
import type { NewDelivery } from '../../delivery/delivery.ts';
import { submissionKey } from '../../delivery/submission-key.ts';
import { buildContactForm } from '../form/contact-form.ts';
import { findInbox } from '../form/destination-options.ts';
import {
  blockIdOf,
  readFormMemory,
  readFormValues,
  renewInputs,
  toDraft,
  type FormMemory,
  type FormValues,
} from '../form/state.ts';
import { inputs } from '../payload/ids.ts';
import { replyToOf, showForm } from '../form/open-form.ts';
import { showPasted, type ShowPastedNeeds } from './paste.ts';
import { saveReviewRow, type SaveReviewRowNeeds } from '../review/edit.ts';
import { cutText, limits } from '../payload/text.ts';
import { requireWho, type Who } from '../payload/who.ts';
import type { AddContact } from '../../add-contact.ts';

type SubmissionNeeds = ShowPastedNeeds &
  SaveReviewRowNeeds & {
    readonly addContact: Pick<AddContact, 'addUnlessRenaming' | 'check'>;
    readonly titleOf: (destination: string) => string;
  };

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** The form was sent: its problems stand at their fields, or the contact is on disk and the form closes. */
export function createSubmission(services: SubmissionNeeds) {
  return async (given: Submission): Promise<void> => {
    const { ack, body, view } = given;
    const who = requireWho(body);
    const memory = readFormMemory(view.private_metadata);
    const values = readFormValues(view);
    const { draft, problems } = toDraft(values);
    if (memory.unseen !== null && (await showPasted(services, given, memory))) return;
    const country = await services.people.countryOf(who);
    const checked = services.addContact.check(draft, country);
    const found = [...problems, ...(checked.ok ? [] : checked.problems)];
    if (!checked.ok || found.length > 0) {
      return ack({ response_action: 'errors', errors: toErrors(found, memory) });
    }
    if (memory.review) return saveReviewRow(services, given, memory.review, draft);
    const destination = findInbox(services.inboxesOf(who.teamId), values.destination ?? memory.goesTo);
    if (destination === null) {
      const form = await showForm(
        services,
        { teamId: who.teamId, country },
        ...withoutInbox(services, values, memory),
      );
      return ack({ response_action: 'update', view: buildContactForm(form) });
    }
    const addition = await services.addContact.addUnlessRenaming(
      toDelivery({ who, memory, destination, viewId: view.id }, checked.contact),
      memory.known,
    );
    if (addition.kind === 'known') {
      const owner = { teamId: who.teamId, country };
      const form = await showForm(services, owner, { ...values, destination }, memory, addition.known);
      return ack({ response_action: 'update', view: buildContactForm(form) });
    }
    if (addition.kind === 'not-saved') {
      const reference = services.newReference();
      services.log.error({ err: addition.cause, reference }, 'contact not stored');
      const errors = { [blockIdOf('name', memory)]: words().answers.notSaved(reference) };
      return ack({ response_action: 'errors', errors });
    }
    await ack();
  };
}

/** The form again with all that was typed, saying that its inbox is gone. */
function withoutInbox(
  { titleOf }: Pick<SubmissionNeeds, 'titleOf'>,
  values: FormValues,
  memory: FormMemory,
): [FormValues, FormMemory] {
  const gone = values.destination ?? memory.goesTo ?? '';
  const intro = gone ? words().form.inboxGone(titleOf(gone)) : words().form.inboxUnknown;
  return [{ ...values, destination: gone }, renewInputs({ ...memory, intro, goesTo: null }, ['destination'])];
}

function toDelivery(
  from: {
    readonly who: Who;
    readonly memory: FormMemory;
    readonly destination: string;
    readonly viewId: string;
  },
  contact: NewDelivery['contact'],
): NewDelivery {
  return {
    key: submissionKey(from.viewId, from.memory.editOf),
    teamId: from.who.teamId,
    destination: from.destination,
    contact,
    source: 'form',
    askedBy: from.who.userId,
    tell: 'person',
    replyTo: replyToOf(from.memory),
    batchId: null,
    row: null,
  };
}

/** Errors by the block on screen; several at one field share it, and what has no field stands at the name. */
function toErrors(problems: readonly Problem[], memory: FormMemory): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const name of inputs) {
    const messages = problems
      .filter(({ field }) => (field ?? 'name') === name)
      .map((problem) => describeProblem(problem));
    if (messages.length > 0) errors[blockIdOf(name, memory)] = cutText(messages.join(' '), limits.errorText);
  }
  return errors;
}
