import { readOwnReason } from '../../import-api/own-reason.ts';
import { describeReason } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import type { types } from '@slack/bolt';
import type { DestinationStatus } from '../../delivery/delivery.ts';
import type { BatchCounts } from '../../delivery/outbox/reading.ts';
import { reviewActions } from '../payload/ids.ts';
import type { Message } from '../answers/result-card.ts';
import type { BatchReport } from '../review/store.ts';
import { cutText, escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';

/** A person who did not arrive, and why. */
export type Refusal = {
  readonly row: number;
  readonly name: string;
  readonly phone: string;
  /** As it is stored (`own-reason.ts`). */
  readonly reason: string;
};

export type ReportedBatch = {
  readonly report: BatchReport;
  readonly counts: BatchCounts;
  /** The inbox's title. */
  readonly title: string;
  /** The name of the reviewed file, or null. */
  readonly file: string | null;
};

const linesShown = 10;

/** The name of the file with the refused contacts: `team.refused.csv` for `team.csv`. */
export function refusedFile(file: string | null): string {
  const name =
    file
      ?.replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
      .replace(/[\p{Cc}\\/:]/gu, ' ')
      .trim() ?? '';
  // Several files share one.
  return name === '' || name.includes(', ') ? 'refused.csv' : `${cutText(name, 80)}.refused.csv`;
}

/** How an inbox is doing; `gone` means it is no longer set up. */
export type InboxStanding = DestinationStatus['health'] | 'gone';

/** The message while a batch is being delivered. It counts outcomes, never rows sent. */
export function buildProgressMessage(
  { report, counts, title, file }: ReportedBatch,
  standing: InboxStanding,
): Message {
  const { progress, progressRefused, progressHeld } = words().batch;
  return toMessage([
    withFile(file, progress(counts.imported, report.total, escapeText(title))),
    ...(counts.refused > 0 ? [progressRefused(counts.refused)] : []),
    ...takenBack(counts),
    ...(standing === 'ok' ? [] : [progressHeld[standing](counts.waiting)]),
  ]);
}

/** What a confirmed review shows instead of its rows, so that nobody is added twice. */
export function describeBatch({ report, counts, title, file }: ReportedBatch): string {
  const { confirmedOnItsWay, confirmedDone } = words().review;
  const settled = counts.imported + counts.refused + (counts.takenBack ?? 0);
  const inbox = escapeText(title);
  if (settled < report.total) return confirmedOnItsWay(counts.imported, report.total, inbox);
  return confirmedDone(headline({ report, counts, title, file }));
}

/** The final message: what was saved, what was refused and why, and a button to retry the refused. */
export function buildReportMessage(
  batch: ReportedBatch & { readonly id: string },
  refusals: readonly Refusal[],
  list: 'attached' | 'missing',
): Message {
  const { report, counts } = batch;
  const listed = refusals.slice(0, linesShown).map(({ name, phone, reason }) => {
    const who = `${escapeText(cutText(name, 60))} ${formatPhone(phone)}`.trim();
    const { refusedLine, refusedLineOwn } = words().batch;
    return readOwnReason(reason) === null
      ? refusedLine(who, escapeText(cutText(reason, 150)))
      : refusedLineOwn(who, describeReason(reason, String));
  });
  const more = refusals.length - listed.length;
  const message = toMessage([
    headline(batch),
    ...(refusals.length > 0 ? [words().batch.refused(refusals.length), ...listed] : []),
    ...(more > 0 ? [words().batch.refusedMore(more)] : []),
    ...takenBack(counts),
    ...(report.unsent > 0 ? [words().batch.unsent(report.unsent)] : []),
    ...(report.leftOut > 0 ? [words().batch.leftOut(report.leftOut)] : []),
    ...(refusals.length + report.unsent > 0 ? [fileLine(list, batch.file)] : []),
  ]);
  if (counts.refused === 0) return message;
  return { ...message, blocks: [...message.blocks, retryButton(batch.id, counts.refused)] };
}

function takenBack(counts: BatchCounts): string[] {
  return counts.takenBack ? [words().waiting.batchTakenBack(counts.takenBack)] : [];
}

function headline({ report, counts, title, file }: ReportedBatch): string {
  const inbox = escapeText(title);
  const sentence = () => {
    if (counts.imported === 0) return words().batch.doneNone(inbox);
    return counts.imported === report.total
      ? words().batch.doneAll(counts.imported, inbox)
      : words().batch.doneSome(counts.imported, report.total, inbox);
  };
  return withFile(file, sentence());
}

/** A sentence with its file, after the emoji it begins with. */
function withFile(file: string | null, sentence: string): string {
  if (file === null) return sentence;
  return sentence.replace(/^(?::[a-z_]+: )?/, (picture) =>
    words().team.labelled(`${picture}*${escapeText(file)}*`, ''),
  );
}

function fileLine(list: 'attached' | 'missing', file: string | null): string {
  return list === 'attached' ? words().batch.seeFile(escapeText(refusedFile(file))) : words().batch.noFile;
}

function retryButton(id: string, count: number): types.ActionsBlock {
  const button: types.Button = {
    type: 'button',
    action_id: reviewActions.retry,
    text: plainText(words().batch.retryRefused(count), limits.buttonText),
    value: id,
  };
  return { type: 'actions', elements: [button] };
}

/** One section of lines. Screen readers get the text without its markup. */
function toMessage(lines: readonly string[]): Message {
  const text = lines.join('\n');
  return {
    text: text.replaceAll(/[*\u200b]/g, ''),
    blocks: [{ type: 'section', text: mrkdwn(text) }],
  };
}
