import type { AllMiddlewareArgs, GlobalShortcut, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { createDraft, type Draft } from '../contact/draft.ts';
import { readShared } from '../intake/read-shared.ts';
import { blankMemory, toFormValues } from './form-state.ts';
import { openForm } from './open-form.ts';
import type { SlackParts } from './parts.ts';
import { readSharedMessage } from './shared-message.ts';
import { requireWho } from './who.ts';
import { wording } from './wording.ts';

type FromAnywhere = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;
type FromMessage = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

const responseUrlMs = 29 * 60_000;

/** “Add a WhatsApp contact”: the empty form. */
export function createGlobalShortcut(parts: SlackParts) {
  return async ({ ack, body, shortcut, client }: FromAnywhere): Promise<void> => {
    await ack();
    const given = { who: requireWho(body), triggerId: shortcut.trigger_id, client };
    await openForm(parts, given, toFormValues(createDraft()), blankMemory);
  };
}

/** “Add to WhatsApp contacts” on a message: the form, filled with whom the message names. */
export function createMessageShortcut(parts: SlackParts) {
  return async ({ ack, body, shortcut, client }: FromMessage): Promise<void> => {
    await ack();
    const who = requireWho(body);
    const { texts } = readSharedMessage(shortcut.message);
    const intake = readShared({ text: texts.join('\n\n') }, await parts.people.countryOf(who));
    const [first, ...others] = intake.drafts;
    const memory = {
      ...blankMemory,
      responseUrl: shortcut.response_url,
      responseUrlUntil: parts.now() + responseUrlMs,
      channelId: shortcut.channel.id,
      intro: introFor(first, others.length),
      otherPhones: first?.phones.slice(1).map(({ raw }) => raw) ?? [],
    };
    const given = { who, triggerId: shortcut.trigger_id, client };
    await openForm(parts, given, toFormValues(first ?? createDraft()), memory);
  };
}

function introFor(first: Draft | undefined, others: number): string {
  if (!first) return wording.introNothingFound;
  return others > 0 ? wording.introMore(others) : wording.introFromMessage;
}
