import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { DestinationStatus } from '../../delivery/delivery.ts';
import type { BatchCounts } from '../../delivery/outbox/reading.ts';
import type { HistoryLine } from '../../users/group-imports.ts';
import { button, buildDoneEntry, buildImport, buildOpenEntry, type TitleOf } from './entry.ts';
import { buildSettings, type OwnSettings } from './settings.ts';
import { buttons } from '../payload/ids.ts';
import { context, escapeText, limits, mrkdwn, plainText, slackDate } from '../payload/text.ts';

/** An inbox as the Home shows it. */
type ShownDestination = {
  readonly name: string;
  readonly title: string;
  readonly url: URL;
  readonly health: DestinationStatus['health'];
};

/** What the Home shows of one person, and of no one else. */
export type HomePage = {
  /** Entries that still need attention, the newest first. */
  readonly open: readonly HistoryLine[];
  /** The rest, the newest first, as many as the pages can show. */
  readonly done: readonly HistoryLine[];
  /** The outcomes of the imports among them. */
  readonly imports: ReadonlyMap<string, BatchCounts>;
  /** How many of this person's contacts the app still knows, listed or not. */
  readonly total: number;
  /** Counted from 0. */
  readonly page: number;
  readonly own: OwnSettings;
  /** The country configured for everyone, or null. */
  readonly sharedCountry: CountryCode | null;
  readonly destinations: readonly ShownDestination[];
  /** The title of an inbox that may no longer be set up. */
  readonly formerTitleOf: (destination: string) => string;
  /** What this person may set up for the whole workspace. */
  readonly adminBlocks: readonly types.KnownBlock[];
  /** How the workspace adds contacts: editable for admins; others see who the admins are. */
  readonly teamBlocks: readonly types.KnownBlock[];
  /** Why nothing can be added yet, or null. */
  readonly notYet: string | null;
  readonly now: number;
};

/** Slack allows 100 blocks. An open entry takes two, any other one, and the rest of the Home about forty. */
const mostOpen = 12;
const donePerPage = 20;
const mostDestinations = 15;

/** The Home of a person who may add. Pure, and within Slack's limits whatever was added. */
export function buildHome(page: HomePage): types.HomeView {
  const titleOf: TitleOf = (name) => {
    const title = page.destinations.find((one) => one.name === name)?.title;
    return { title: title ?? page.formerTitleOf(name), isSetUp: title !== undefined };
  };
  return {
    type: 'home',
    blocks: [
      header(words().home.title),
      {
        type: 'actions',
        elements: [{ ...button(buttons.openForm, words().home.add, 'empty'), style: 'primary' }],
      },
      ...(page.total === 0 ? [section(words().home.begin)] : []),
      ...buildOpen(page, titleOf),
      header(words().home.settings),
      ...buildSettings(page),
      ...(page.notYet === null && page.destinations.length === 0 ? [] : [header(words().home.inboxes)]),
      ...(page.notYet === null ? [] : [section(page.notYet)]),
      ...page.destinations.slice(0, mostDestinations).map(describeDestination),
      ...moreThan(page.destinations.length, mostDestinations),
      ...page.adminBlocks,
      ...page.teamBlocks,
      ...buildDone(page, titleOf),
      context(words().home.onlyYou(slackDate(page.now))),
      ...(page.total === 0 ? [] : [context(words().home.help)]),
    ],
  };
}

/** The Home of a person who may not add: only why, and who can help. */
export function buildRefusedHome(refusal: string): types.HomeView {
  return { type: 'home', blocks: [header(words().home.title), section(`:no_entry: ${refusal}`)] };
}

function buildOpen({ open, imports }: HomePage, titleOf: TitleOf): types.KnownBlock[] {
  if (open.length === 0) return [];
  return [
    header(words().home.open),
    ...open
      .slice(0, mostOpen)
      .flatMap((line) =>
        line.kind === 'import' ? [buildImport(line, imports, titleOf)] : buildOpenEntry(line.entry, titleOf),
      ),
    ...moreThan(open.length, mostOpen),
  ];
}

function buildDone({ done, open, imports, total, page }: HomePage, titleOf: TitleOf): types.KnownBlock[] {
  if (done.length === 0) return [];
  const last = Math.ceil(done.length / donePerPage) - 1;
  const shownPage = Math.min(Math.max(page, 0), last);
  const from = shownPage * donePerPage;
  const shown = done.slice(from, from + donePerPage);
  const turn = [
    ...(shownPage > 0 ? [button(buttons.homePage, words().home.newer, String(shownPage - 1))] : []),
    ...(shownPage < last ? [button(`${buttons.homePage}_2`, words().home.older, String(shownPage + 1))] : []),
  ];
  const contacts = [...open, ...done].reduce((sum, line) => sum + contactsIn(line), 0);
  const lines = total - contacts + open.length + done.length;
  const range = words().home.shown({ from: from + 1, to: from + shown.length, total: lines });
  return [
    header(words().home.done),
    ...shown.map((line) =>
      line.kind === 'import' ? buildImport(line, imports, titleOf) : buildDoneEntry(line.entry, titleOf),
    ),
    ...(turn.length > 0 ? [{ type: 'actions', elements: turn } as const, context(range)] : []),
    ...(shownPage === last ? moreThan(total, contacts) : []),
  ];
}

function contactsIn(line: HistoryLine): number {
  return line.kind === 'import' ? line.listed : 1;
}

function describeDestination({ title, url, health }: ShownDestination): types.SectionBlock {
  return section(
    `${words().home.lamp(health === 'ok')} *${escapeText(title)}* (${url.host}) ${words().home.health[health]}`,
  );
}

function moreThan(count: number, most: number): types.ContextBlock[] {
  return count > most ? [context(words().home.more(count - most))] : [];
}

function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plainText(text, limits.headerText) };
}

function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}
