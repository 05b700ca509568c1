import { readPhone, type CountryCode } from '../../contact/phone/phone.ts';
import type { ReplyTo } from '../../delivery/delivery.ts';
import { buildContactForm, type ContactForm } from './contact-form.ts';
import type { FormMemory, FormValues } from './state.ts';
import { buildOpenFormMessage } from './open-form-message.ts';
import type { SlackParts } from '../dependencies.ts';
import { tellOwnFault } from '../answers/own-fault.ts';
import { isMalformed, isSpentTrigger, slackErrorOf } from '../api/error.ts';
import { showView, type Place } from '../answers/show-view.ts';

/** The form as it shows these values; `country` reads a number for which the form names none. */
export function showForm(
  parts: SlackParts,
  values: FormValues,
  memory: FormMemory,
  country: CountryCode | null,
): ContactForm {
  const reading = values.phone.trim() ? readPhone(values.phone, values.country ?? country) : null;
  return { values, memory, reading, defaultCountry: country, destinations: parts.destinations };
}

/** Opens the form; when the trigger is spent or Slack does not open it, the person gets a button that does. */
export async function openForm(
  parts: SlackParts,
  place: Place,
  values: FormValues,
  memory: FormMemory,
): Promise<void> {
  const { who } = place;
  const [country, destination] = await Promise.all([
    parts.people.countryOf(who),
    parts.people.destinationOf(who),
  ]);
  const filled = { ...values, destination: values.destination ?? destination };
  const view = buildContactForm(showForm(parts, filled, memory, country));
  try {
    await showView(place, view);
  } catch (error) {
    if (isMalformed(error)) return tellOwnFault(parts, place, { replyTo: replyToOf(memory), error });
    parts.log.warn({ slackError: slackErrorOf(error), spent: isSpentTrigger(error) }, 'form not opened');
    await parts.reply.answer(replyToOf(memory), who.userId, buildOpenFormMessage(filled, memory));
  }
}

/** Where a form's outcome is told: where the form was asked for. */
export function replyToOf({ responseUrl, responseUrlUntil, channelId }: FormMemory): ReplyTo {
  return { responseUrl, responseUrlUntil, channelId };
}
