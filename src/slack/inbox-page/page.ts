import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddedInbox, ChangeInboxes, TypedInbox } from '../../inboxes/change-inboxes.ts';
import { mostInboxes, showEnd } from '../../inboxes/change-inboxes.ts';
import type { KeptInboxes } from '../../inboxes/kept-inboxes.ts';
import type { InboxLink, InboxLinks } from '../../inboxes/links.ts';
import type { InboxProbe } from '../../inboxes/probe.ts';
import { findPlatform, platformNames } from '../../import-api/platforms.ts';
import type { Log } from '../../log.ts';
import type { IsAdmin } from '../api/ask-admin.ts';
import type { Speak } from '../wording/speak.ts';
import { words } from '../wording/words.ts';
import { pageHeaders } from './frame.ts';
import { buildFormPage, buildNoticePage, type InboxForm } from './html.ts';
import { findFormProblem, readSentForm, type SentForm } from './read-form.ts';

export type InboxPageOptions = {
  readonly links: InboxLinks;
  readonly change: Pick<ChangeInboxes, 'add' | 'replaceToken'>;
  readonly inboxes: Pick<KeptInboxes, 'keptOf'>;
  /** The hosts that inboxes may be on. */
  readonly hosts: readonly URL[];
  readonly probe: (typed: TypedInbox) => Promise<InboxProbe>;
  readonly isAdmin: IsAdmin;
  readonly speak: Pick<Speak, 'toOnceAsked' | 'toReader'>;
  /** Called with whose inboxes changed. */
  readonly onChanged: (link: InboxLink) => void;
  readonly log: Log;
};

/** Answers a request for the page. Returns false for any other request. */
export type InboxPage = (request: IncomingMessage, response: ServerResponse) => boolean;

type Answer = { readonly status: number; readonly html: string };

const path = /(?:^|\/)inbox\/([\w-]{43})$/;

/** The page where an admin enters an inbox's token, behind a personal link (docs/decisions.md 50). */
export function createInboxPage(options: InboxPageOptions): InboxPage {
  return (request, response) => {
    const [, secret] = path.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? [];
    if (secret === undefined) return false;
    void options.speak
      .toReader(request.headers['accept-language'], () => answer(options, request, secret))
      .catch((err: unknown): Answer => {
        options.log.error({ err }, 'inbox page failed');
        return {
          status: 503,
          html: buildNoticePage(words().inboxes.page.notNow, words().inboxes.page.notNowText),
        };
      })
      .then(({ status, html }) => send(request, response, { status, html }));
    return true;
  };
}

async function answer(options: InboxPageOptions, request: IncomingMessage, secret: string): Promise<Answer> {
  if (request.method === 'POST') return receive(options, request, secret);
  request.resume();
  if (request.method !== 'GET' && request.method !== 'HEAD') return { ...ended(), status: 405 };
  const link = await options.links.find(secret);
  // A preview of the link uses nothing up.
  return link ? options.speak.toOnceAsked(link, async () => show(options, link, blank, null)) : ended();
}

const ended = (): Answer => ({
  status: 410,
  html: buildNoticePage(words().inboxes.page.ended, words().inboxes.page.endedText),
});

const blank: Omit<SentForm, 'token'> = { title: '', platform: '', host: '' };

async function receive(options: InboxPageOptions, request: IncomingMessage, secret: string): Promise<Answer> {
  const site = request.headers['sec-fetch-site'];
  const form = site === undefined || site === 'same-origin' ? await readSentForm(request) : null;
  const link = form ? await options.links.noteTry(secret) : null;
  if (!form || !link) return ended();
  return options.speak.toOnceAsked(link, () => take(options, { link, form, secret }));
}

async function take(
  options: InboxPageOptions,
  { link, form, secret }: { readonly link: InboxLink; readonly form: SentForm; readonly secret: string },
): Promise<Answer> {
  if ((await options.isAdmin(link)) !== 'admin')
    return {
      status: 403,
      html: buildNoticePage(words().inboxes.page.adminsOnly, words().inboxes.page.adminsOnlyText),
    };
  const url = options.hosts.find(({ host }) => host === form.host);
  const problem = findFormProblem(form, choicesOf(options));
  if (problem !== null || !url)
    return show(options, link, form, problem ?? words().inboxes.page.problems.host);
  // An inbox without a title takes its platform's.
  const title = form.title || findPlatform(form.platform).title;
  const typed: TypedInbox = { title, platform: form.platform, url, token: form.token };
  const taken = link.inbox === null && isTaken(options, link, title);
  if (taken) return show(options, link, form, words().inboxes.page.problems.titleTaken);
  const probed = await options.probe(typed);
  if (!probed.ok) return show(options, link, form, words().inboxes.page.problems[probed.why]);
  return (await options.links.spend(secret)) ? save(options, link, typed) : ended();
}

async function save(options: InboxPageOptions, link: InboxLink, typed: TypedInbox): Promise<Answer> {
  const { change, log } = options;
  if (link.inbox !== null) {
    const title = titleOf(options, link);
    if (!(await change.replaceToken(link, link.inbox, typed)) || title === null) return ended();
    log.info({ teamId: link.teamId, destination: link.inbox }, 'inbox token replaced');
    options.onChanged(link);
    return done(title, typed.token);
  }
  const added: AddedInbox = await change.add(link, typed);
  switch (added.kind) {
    case 'added':
      log.info({ teamId: link.teamId, destination: added.name }, 'inbox set up');
      options.onChanged(link);
      return done(typed.title, typed.token);
    case 'title-taken':
      return {
        status: 409,
        html: buildNoticePage(words().inboxes.page.notNow, words().inboxes.page.problems.titleTaken),
      };
    case 'too-many':
      return {
        status: 409,
        html: buildNoticePage(
          words().inboxes.page.notNow,
          words().inboxes.page.problems.tooMany(mostInboxes),
        ),
      };
  }
}

function done(title: string, token: string): Answer {
  return {
    status: 200,
    html: buildNoticePage(words().inboxes.page.done, words().inboxes.page.doneText(title, showEnd(token))),
  };
}

function show(
  options: InboxPageOptions,
  link: InboxLink,
  { title, platform, host }: Omit<SentForm, 'token'>,
  problem: string | null,
): Answer {
  const replaces = link.inbox === null ? null : titleOf(options, link);
  if (link.inbox !== null && replaces === null) return ended();
  const form: InboxForm = { ...choicesOf(options), replaces, title, platform, host, problem };
  return { status: problem === null ? 200 : 422, html: buildFormPage(form) };
}

function choicesOf({ hosts }: InboxPageOptions) {
  return { platforms: platformNames, hosts: hosts.map(({ host }) => host) };
}

function titleOf({ inboxes }: InboxPageOptions, { teamId, inbox }: InboxLink): string | null {
  return inboxes.keptOf(teamId).find(({ destination }) => destination.name === inbox)?.title ?? null;
}

function isTaken({ inboxes }: InboxPageOptions, { teamId }: InboxLink, title: string): boolean {
  return inboxes.keptOf(teamId).some((one) => one.title.toLowerCase() === title.toLowerCase());
}

function send(request: IncomingMessage, response: ServerResponse, { status, html }: Answer): void {
  response
    .writeHead(status, {
      ...pageHeaders(html),
      // The rest of a body that was too large is not read.
      ...(request.complete ? {} : { Connection: 'close' }),
    })
    .end(request.method === 'HEAD' ? undefined : html);
}
