import type { types } from '@slack/bolt';
import type { PersonDay, ReadTeamDays } from '../../delivery/read-team-days.ts';
import { say } from '../answers/acknowledge.ts';
import type { Press } from '../answers/press.ts';
import type { IsAdmin } from '../api/ask-admin.ts';
import { buttons } from '../payload/ids.ts';
import { context, cutText, escapeText, limits, mrkdwn, plainText } from '../payload/text.ts';
import { requireWho } from '../payload/who.ts';
import { words } from '../wording/words.ts';
import { button } from './entry.ts';

/** The Home's entry that opens “Who added whom” for admins. */
export function buildTeamHistoryEntry(): types.SectionBlock {
  const { title, intro, showNames } = words().teamHistory;
  return {
    type: 'section',
    text: mrkdwn(`*${title}*\n${intro}`),
    accessory: button(buttons.teamHistory, showNames, 'week'),
  };
}

type TeamHistoryNeeds = {
  readonly readTeamDays: ReadTeamDays;
  readonly isAdmin: IsAdmin;
  readonly now: () => number;
};

const weekMs = 7 * 86_400_000;
const mostNames = 10;

/** “Who added whom”. Checks again that the person is an admin, since it concerns everyone. */
export function createTeamHistory(services: TeamHistoryNeeds) {
  return async (press: Press): Promise<void> => {
    const { ack, body, client } = press;
    await ack();
    const who = requireWho(body);
    const answer = await services.isAdmin(who);
    if (answer === 'no-admin') return say(press, words().teamHistory.adminsOnly);
    if (answer === 'cannot-ask') return say(press, words().inboxes.cannotAsk);
    const since = services.now() - weekMs;
    const days = await services.readTeamDays({ teamId: who.teamId, since, mostNames });
    await client.views.open({ trigger_id: body.trigger_id, view: buildTeamHistory(days) });
  };
}

/** Each person's day takes one of the hundred blocks. */
const mostShown = 90;

/** Who added whom lately, by day and person. Pure, and within Slack's limits. */
function buildTeamHistory(days: readonly PersonDay[]): types.ModalView {
  const { title, intro, nobody } = words().teamHistory;
  const shown = days.slice(0, mostShown);
  const more = days.length - shown.length;
  return {
    type: 'modal',
    title: plainText(title, limits.viewTitle),
    close: plainText(words().review.close, limits.viewTitle),
    blocks: [
      context(intro),
      ...(shown.length === 0 ? [section(nobody)] : shown.map((one) => section(describeDay(one)))),
      ...(more > 0 ? [context(words().home.more(more))] : []),
    ],
  };
}

function describeDay({ day, askedBy, counts, names }: PersonDay): string {
  const { line, takenBack } = words().teamHistory;
  const { imported, waiting, refused } = words().status;
  const of = (...states: readonly Parameters<typeof counts.get>[0][]) =>
    states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const said: readonly [number, (count: number) => string][] = [
    [of('imported'), imported],
    [of('waiting'), waiting],
    [of('refused'), refused],
    [of('withdrawn', 'superseded'), takenBack],
  ];
  const outcomes = said.flatMap(([count, say]) => (count > 0 ? say(count) : []));
  const all = said.reduce((sum, [count]) => sum + count, 0);
  const by = askedBy === null ? words().known.byWorkflow : `<@${askedBy}>`;
  const date = new Intl.DateTimeFormat(words().locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
  const listed = names.map((name) => escapeText(cutText(name, 80))).join(', ');
  const left = all - names.length;
  return [
    `*${date}* · ${line(by, all, outcomes.join(', '))}`,
    ...(listed === '' ? [] : [`${listed}${left > 0 ? ` +${left}` : ''}`]),
  ].join('\n');
}

function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}
