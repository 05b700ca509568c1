import type { types } from '@slack/bolt';
import { formatPhone } from '../../contact/phone/describe.ts';
import type { HistoryEntry } from '../../users/history.ts';
import { buttons } from '../payload/ids.ts';
import { besideName, cutText, escapeText, limits, mrkdwn, plainText, slackDate } from '../payload/text.ts';
import { wording } from '../wording/wording.ts';
import { homeWording } from '../wording/home.ts';

/** How an inbox is called, and whether it still is set up. */
export type TitleOf = (destination: string) => { readonly title: string; readonly isSetUp: boolean };

/** A line that wants attention: why it has not arrived, and what can be done. */
export function buildOpenEntry(entry: HistoryEntry, titleOf: TitleOf): types.KnownBlock[] {
  const { delivery } = entry;
  const { title, isSetUp } = titleOf(delivery.destination);
  const text = describeEntry(entry, describeWait(entry, escapeText(title), isSetUp));
  const edit = button(buttons.edit, wording.edit, delivery.id);
  if (entry.canRetry && isSetUp) {
    const elements = [button(buttons.retry, wording.retry, delivery.id), edit];
    return [
      { type: 'section', text: mrkdwn(text) },
      { type: 'actions', elements },
    ];
  }
  return [{ type: 'section', text: mrkdwn(text), ...(entry.canEdit ? { accessory: edit } : {}) }];
}

/** A line that is done with; what is erased shows its date and outcome alone. */
export function buildDoneEntry(entry: HistoryEntry, titleOf: TitleOf): types.SectionBlock {
  const { delivery } = entry;
  const where = escapeText(titleOf(delivery.destination).title);
  const outcome =
    delivery.state === 'refused' ? homeWording.refusedBefore(where) : homeWording.imported(where);
  return {
    type: 'section',
    text: mrkdwn(describeEntry(entry, outcome)),
    ...(entry.canEdit ? { accessory: button(buttons.edit, wording.edit, delivery.id) } : {}),
  };
}

function describeEntry(entry: HistoryEntry, outcome: string): string {
  const moment = slackDate(entry.delivery.createdAt);
  return `${mark(entry)} ${describePerson(entry)}\n${homeWording.outcome(outcome, moment)}`;
}

function describePerson({ contact }: HistoryEntry): string {
  if (!contact) return homeWording.erased;
  return `*${escapeText(cutText(contact.name, 120))}*  ${besideName(formatPhone(contact.phone.e164), contact.name)}`;
}

function describeWait({ delivery }: HistoryEntry, where: string, isConfigured: boolean): string {
  if (!isConfigured) return homeWording.gone(where);
  if (delivery.state === 'waiting') return homeWording.waiting(where);
  return homeWording.refused(where, escapeText(cutText(delivery.reason ?? '', 300)));
}

function mark({ delivery }: HistoryEntry): string {
  switch (delivery.state) {
    case 'waiting':
      return ':hourglass_flowing_sand:';
    case 'imported':
      return ':white_check_mark:';
    case 'refused':
      return ':x:';
  }
}

/** A button of the Home. */
export function button(actionId: string, text: string, value: string): types.Button {
  return { type: 'button', action_id: actionId, text: plainText(text, limits.buttonText), value };
}
