import { readPhone, samePersonKey, type CountryCode } from '../../contact/phone/phone.ts';
import type { KnownContact } from '../../delivery/known/known-contact.ts';
import type { KnownNumbers } from '../../users/known-numbers.ts';
import type { ReplyTo } from '../../delivery/delivery.ts';
import { buildContactForm, type ContactForm } from './contact-form.ts';
import { fillTeamInputs } from './team-inputs.ts';
import type { TeamRules } from '../../users/team-rules.ts';
import type { FormMemory, FormValues } from './state.ts';
import { buildOpenFormMessage } from './open-form-message.ts';
import { tellOwnFault, type TellOwnFaultNeeds } from '../answers/own-fault.ts';
import { isMalformed, isSpentTrigger, slackErrorOf } from '../api/error.ts';
import { showView, type ViewPlace } from '../answers/show-view.ts';
import type { InboxesOf } from '../../inboxes/inboxes.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';

export type OpenFormNeeds = TellOwnFaultNeeds & {
  readonly people: Pick<PersonDefaults, 'countryOf' | 'destinationOf' | 'rulesOf'>;
} & ShowFormNeeds;

export type ShowFormNeeds = {
  readonly inboxesOf: InboxesOf;
  readonly keepDays: number;
  readonly knownNumbers: Pick<KnownNumbers, 'find'>;
  readonly now: () => number;
};

/** Whose form it is. `country` is for a number whose form names none. */
type FormOwner = {
  readonly teamId: string;
  readonly country: CountryCode | null;
  readonly team: TeamRules;
};

/** Builds the form with these values. `given` is what is already known of the number. */
export async function showForm(
  { inboxesOf, keepDays, knownNumbers, now }: ShowFormNeeds,
  { teamId, country, team }: FormOwner,
  values: FormValues,
  memory: FormMemory,
  given: KnownContact | null = null,
): Promise<ContactForm> {
  const reading = values.phone.trim() ? readPhone(values.phone, values.country ?? country) : null;
  const destinations = inboxesOf(teamId);
  const destination = values.destination ?? memory.goesTo ?? destinations[0]?.name;
  const find = async () =>
    reading?.ok && destination !== undefined
      ? knownNumbers.find({ teamId, destination, person: samePersonKey(reading.phone) })
      : null;
  const found = given ?? (await find());
  const known = found?.id === memory.editOf ? null : found;
  return {
    values,
    memory,
    reading,
    defaultCountry: country,
    destinations,
    keepDays,
    team,
    known,
    now: now(),
  };
}

/** Opens the form. When the trigger has expired or Slack refuses, the person gets a button that opens it. */
export async function openForm(
  services: OpenFormNeeds,
  place: ViewPlace,
  values: FormValues,
  memory: FormMemory,
  known: KnownContact | null = null,
): Promise<void> {
  const who = { ...place.who, channelId: memory.channelId };
  const [country, destination, team] = await Promise.all([
    services.people.countryOf(who),
    services.people.destinationOf(who),
    services.people.rulesOf(who),
  ]);
  const filled = fillTeamInputs({ ...values, destination: values.destination ?? destination }, memory, team);
  const owner = { teamId: who.teamId, country, team };
  const view = buildContactForm(await showForm(services, owner, filled, memory, known));
  try {
    await showView(place, view);
  } catch (error) {
    if (isMalformed(error)) return tellOwnFault(services, place, { replyTo: replyToOf(memory), error });
    services.log.warn({ slackError: slackErrorOf(error), spent: isSpentTrigger(error) }, 'form not opened');
    await services.reply.answer(replyToOf(memory), who, buildOpenFormMessage(filled, memory));
  }
}

/** A form's outcome is told where the form was asked for. */
export function replyToOf({ responseUrl, responseUrlUntil, channelId, replacesCard }: FormMemory): ReplyTo {
  return { responseUrl, responseUrlUntil, channelId, ...(replacesCard ? { replacesCard } : {}) };
}
