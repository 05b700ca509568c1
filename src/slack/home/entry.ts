import { readOwnReason } from '../../import-api/own-reason.ts';
import { describeReason } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import { formatPhone } from '../../contact/phone/format.ts';
import type { DeliveryState } from '../../delivery/delivery.ts';
import type { BatchCounts } from '../../delivery/outbox/reading.ts';
import type { HistoryLine } from '../../users/group-imports.ts';
import type { HistoryEntry } from '../../users/history.ts';
import { buttons } from '../payload/ids.ts';
import { cutText, escapeText, limits, mrkdwn, plainText, slackDate } from '../payload/text.ts';

/** An inbox's title, and whether it is still set up. */
export type TitleOf = (destination: string) => { readonly title: string; readonly isSetUp: boolean };

/** An entry that needs attention: why it has not arrived, and what to do about it. */
export function buildOpenEntry(entry: HistoryEntry, titleOf: TitleOf): types.KnownBlock[] {
  const { delivery } = entry;
  const { title, isSetUp } = titleOf(delivery.destination);
  const text = describeEntry(entry, describeWait(entry, escapeText(title), isSetUp));
  const edit = button(buttons.edit, words().answers.edit, delivery.id);
  const retry = button(buttons.retry, words().answers.retry, delivery.id);
  const withdraw = button(buttons.withdraw, words().waiting.dontSend, delivery.id);
  const acts = [...(entry.canRetry && isSetUp ? [retry] : []), ...(entry.canWithdraw ? [withdraw] : [])];
  if (acts.length > 0) {
    const elements = [...acts, edit];
    return [
      { type: 'section', text: mrkdwn(text) },
      { type: 'actions', elements },
    ];
  }
  return [{ type: 'section', text: mrkdwn(text), ...(entry.canEdit ? { accessory: edit } : {}) }];
}

/** A finished entry. An erased one shows only its date and outcome. */
export function buildDoneEntry(entry: HistoryEntry, titleOf: TitleOf): types.SectionBlock {
  const { delivery } = entry;
  const where = escapeText(titleOf(delivery.destination).title);
  return {
    type: 'section',
    text: mrkdwn(describeEntry(entry, describeOutcome(delivery.state, where))),
    ...(entry.canEdit ? { accessory: button(buttons.edit, words().answers.edit, delivery.id) } : {}),
  };
}

/** One line for everything that was added with one review. */
export function buildImport(
  { batchId, entry, listed }: Extract<HistoryLine, { readonly kind: 'import' }>,
  imports: ReadonlyMap<string, BatchCounts>,
  titleOf: TitleOf,
): types.SectionBlock {
  const { imported = 0, waiting = 0, refused = 0 } = imports.get(batchId) ?? {};
  const { home } = words();
  const counts = [
    ...(imported > 0 ? [home.importAdded(imported)] : []),
    ...(waiting > 0 ? [home.importWaiting(waiting)] : []),
    ...(refused > 0 ? [home.importRefused(refused)] : []),
  ];
  const sign = waiting > 0 ? ':hourglass_flowing_sand:' : ':card_index_dividers:';
  const title = escapeText(titleOf(entry.delivery.destination).title);
  const outcome = home.outcome(
    [home.imported(title), ...counts].join(' · '),
    slackDate(entry.delivery.createdAt),
  );
  return {
    type: 'section',
    text: mrkdwn(`${sign} *${home.importOf(Math.max(imported + waiting + refused, listed))}*\n${outcome}`),
  };
}

function describeOutcome(state: DeliveryState, where: string): string {
  switch (state) {
    case 'waiting':
      return words().home.waiting(where);
    case 'imported':
      return words().home.imported(where);
    case 'refused':
      return words().home.refusedBefore(where);
    case 'withdrawn':
      return words().waiting.homeWithdrawn;
    case 'superseded':
      return words().waiting.homeSuperseded;
  }
}

function describeEntry(entry: HistoryEntry, outcome: string): string {
  const moment = slackDate(entry.delivery.createdAt);
  return `${mark(entry)} ${describePerson(entry)}\n${words().home.outcome(outcome, moment)}`;
}

function describePerson({ contact }: HistoryEntry): string {
  if (!contact) return words().home.erased;
  return `*${escapeText(cutText(contact.name, 120))}*  ${formatPhone(contact.phone.e164)}`;
}

function describeWait({ delivery }: HistoryEntry, where: string, isConfigured: boolean): string {
  if (!isConfigured) return words().home.gone(where);
  if (delivery.state === 'waiting') return words().home.waiting(where);
  const { refused, refusedBecause } = words().home;
  const reason = delivery.reason ?? '';
  return readOwnReason(reason) === null
    ? refused(where, escapeText(cutText(reason, 300)))
    : refusedBecause(describeReason(reason, String));
}

function mark({ delivery }: HistoryEntry): string {
  switch (delivery.state) {
    case 'waiting':
      return ':hourglass_flowing_sand:';
    case 'imported':
      return ':white_check_mark:';
    case 'refused':
      return ':x:';
    case 'withdrawn':
    case 'superseded':
      return ':no_entry_sign:';
  }
}

/** A button of the Home. */
export function button(actionId: string, text: string, value: string): types.Button {
  return { type: 'button', action_id: actionId, text: plainText(text, limits.buttonText), value };
}
