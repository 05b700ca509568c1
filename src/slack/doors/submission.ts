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
import { fieldOf, textOf } from '../payload/fields.ts';
import { pasteInputs } from '../payload/ids.ts';
import { replyToOf, showForm } from '../form/open-form.ts';
import type { ContactRules } from '../../contact/rules.ts';
import { readTeamInputs, teamBlockId } from '../form/team-inputs.ts';
import { showPasted, type ShowPastedNeeds } from './paste.ts';
import { saveReviewRow, type SaveReviewRowNeeds } from '../review/edit.ts';
import { cutText, limits } from '../payload/text.ts';
import { requireWho, type Who } from '../payload/who.ts';
import type { AddContact } from '../../add-contact.ts';

type SubmissionNeeds = ShowPastedNeeds &
  SaveReviewRowNeeds & {
    readonly addContact: Pick<AddContact, 'addUnlessRenaming' | 'check'>;
    readonly titleIn: (teamId: string, destination: string) => string | null;
  };

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** The form was sent: problems go to their fields, or the contact is on disk and the form closes. */
export function createSubmission(services: SubmissionNeeds) {
  return async (given: Submission): Promise<void> => {
    const { ack, body, view } = given;
    const who = requireWho(body);
    const memory = readFormMemory(view.private_metadata);
    if (memory.unseen !== null) {
      if (await showPasted(services, given, memory)) return;
      const errors = { [pasteInputs.text]: words().review.pasteMissing };
      return ack({ response_action: 'errors', errors });
    }
    const team = await services.people.rulesOf(who);
    const { rules } = team;
    const values = { ...readFormValues(view), ...readTeamInputs(view, memory, rules) };
    const { draft, problems } = toDraft(values);
    const country = await services.people.countryOf(who);
    const checked = services.addContact.check(draft, country, asTyped(rules));
    const found = [...problems, ...(checked.ok ? [] : checked.problems)];
    if (!checked.ok || found.length > 0) {
      return ack({ response_action: 'errors', errors: toErrors(found, view, memory) });
    }
    if (memory.review) return saveReviewRow(services, given, memory.review, draft);
    const destination = findInbox(services.inboxesOf(who.teamId), values.destination ?? memory.goesTo);
    if (destination === null) {
      const form = await showForm(
        services,
        { teamId: who.teamId, country, team },
        ...withoutInbox((name) => services.titleIn(who.teamId, name), values, memory),
      );
      return ack({ response_action: 'update', view: buildContactForm(form) });
    }
    const addition = await services.addContact.addUnlessRenaming(
      toDelivery({ who, memory, destination, viewId: view.id }, checked.contact),
      memory.known,
    );
    if (addition.kind === 'known') {
      const owner = { teamId: who.teamId, country, team };
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

/** The form again, with everything typed and a note that its inbox is gone. */
function withoutInbox(
  titleOf: (destination: string) => string | null,
  values: FormValues,
  memory: FormMemory,
): [FormValues, FormMemory] {
  const gone = values.destination ?? memory.goesTo ?? '';
  const title = gone ? titleOf(gone) : null;
  const intro = title === null ? words().form.inboxUnknown : words().form.inboxGone(title);
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

/** The form had shown the default, so whoever cleared it meant to. */
function asTyped(rules: ContactRules): ContactRules {
  if (rules.fields.length === 0) return rules;
  return { ...rules, fields: rules.fields.map((field) => ({ ...field, default: null })) };
}

/**
 * Errors by the block on screen. Several at one field are joined, and those without a field go to the name.
 */
function toErrors(problems: readonly Problem[], view: unknown, memory: FormMemory): Record<string, string> {
  const shown = blockIdsOf(view);
  const errors: Record<string, string> = {};
  for (const problem of problems) {
    const own = blockOf(problem.field ?? 'name', memory);
    const block = shown.has(own) ? own : blockIdOf('name', memory);
    const said = [errors[block], describeProblem(problem)].filter(Boolean).join(' ');
    errors[block] = cutText(said, limits.errorText);
  }
  return errors;
}

function blockOf(field: NonNullable<Problem['field']>, memory: FormMemory): string {
  return field === 'consent' || isTeamField(field) ? teamBlockId(field, memory) : blockIdOf(field, memory);
}

function isTeamField(field: string): field is `field_${string}` {
  return field.startsWith('field_');
}

/** The ids of the blocks on screen. */
function blockIdsOf(view: unknown): ReadonlySet<string> {
  const blocks = fieldOf(view, 'blocks');
  return new Set(
    Array.isArray(blocks) ? blocks.flatMap((block: unknown) => textOf(block, 'block_id') ?? []) : [],
  );
}
