import type { BlockAction, SlackActionMiddlewareArgs, AllMiddlewareArgs } from '@slack/bolt';
import { buildContactForm } from '../form/contact-form.ts';
import { readFormMemory, readFormValues, renewInputs } from '../form/state.ts';
import { readTeamInputs } from '../form/team-inputs.ts';
import { showForm, type ShowFormNeeds } from '../form/open-form.ts';
import { slackErrorOf } from '../api/error.ts';
import { requireWho } from '../payload/who.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { Log } from '../../log.ts';

type LiveLineNeeds = ShowFormNeeds & {
  readonly people: Pick<PersonDefaults, 'countryOf' | 'rulesOf'>;
  readonly log: Log;
};

type Action = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/**
 * Shows how a contact will be saved while its number, country, inbox or known name changes. Skipped while
 * Slack is busy (docs/decisions.md 3).
 */
export function createLiveLine(services: LiveLineNeeds) {
  return async ({ ack, body, client }: Action): Promise<void> => {
    await ack();
    await redraw(services, { body, client }, null);
  };
}

/** Puts the suggested number into the phone field. */
export function createTakeSuggestion(services: LiveLineNeeds) {
  return async ({ ack, body, client, action }: Action): Promise<void> => {
    await ack();
    await redraw(services, { body, client }, action.type === 'button' ? (action.value ?? null) : null);
  };
}

async function redraw(
  services: LiveLineNeeds,
  { body, client }: Pick<Action, 'body' | 'client'>,
  phone: string | null,
): Promise<void> {
  const { view } = body;
  const who = requireWho(body);
  if (!view) return;
  const memory = readFormMemory(view.private_metadata);
  const [country, team] = await Promise.all([services.people.countryOf(who), services.people.rulesOf(who)]);
  const typed = { ...readFormValues(view), ...readTeamInputs(view, memory, team.rules) };
  const owner = { teamId: who.teamId, country, team };
  const form = await (phone === null
    ? showForm(services, owner, typed, memory)
    : showForm(services, owner, { ...typed, phone }, renewInputs(memory, ['phone'])));
  try {
    await client.views.update({ view_id: view.id, hash: view.hash, view: buildContactForm(form) });
  } catch (error) {
    services.log.debug({ slackError: slackErrorOf(error) }, 'live line not drawn');
    if (phone !== null) await client.views.update({ view_id: view.id, view: buildContactForm(form) });
  }
}
