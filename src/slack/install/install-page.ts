import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../log.ts';
import { scopes } from '../api/scopes.ts';
import { pageHeaders } from '../inbox-page/frame.ts';
import { buildLinkPage, buildNoticePage } from '../inbox-page/html.ts';
import type { Speak } from '../wording/speak.ts';
import { words } from '../wording/words.ts';
import { exchangeCode, type Exchange, type ExchangeOptions } from './exchange-code.ts';
import type { Installations } from './installations.ts';
import { newSecret, type InstallStates } from './states.ts';

export type InstallPageOptions = Omit<ExchangeOptions, 'redirectUri'> & {
  /** Ends with a slash. */
  readonly publicUrl: URL;
  readonly states: InstallStates;
  readonly installations: Pick<Installations, 'keep'>;
  readonly speak: Pick<Speak, 'toReader'>;
  readonly log: Log;
};

type Answer = {
  readonly status: number;
  readonly html: string;
  readonly cookie?: string;
  /** The target of a 302. */
  readonly location?: string;
  /** Where the browser continues by itself. */
  readonly goOn?: string;
};

const cookieName = '__Host-addcontact-install';
const cookieRules = 'Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600';

/**
 * “Add to Slack” and the return from Slack (docs/decisions.md 47, 48). Returns false for any other address.
 */
export function createInstallPage(options: InstallPageOptions) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const isDirect = /(?:^|\/)slack\/install\/direct$/.test(path);
    const isStart = isDirect || /(?:^|\/)slack\/install$/.test(path);
    if (!isStart && !/(?:^|\/)slack\/oauth_redirect$/.test(path)) return false;
    request.resume();
    void options.speak
      .toReader(request.headers['accept-language'], async () => {
        if (request.method !== 'GET' && request.method !== 'HEAD') return notice('ended', 405);
        if (isDirect) return goDirectly(await begin(options, request));
        // A HEAD request uses nothing up.
        if (request.method === 'HEAD') return notice(isStart ? 'title' : 'ended', 200);
        return isStart
          ? showPage(await begin(options, request))
          : finish(options, request, new URLSearchParams(query));
      })
      .catch((err: unknown): Answer => {
        options.log.error({ err }, 'installation page failed');
        return notice('notNow', 503);
      })
      .then((answer) => send(request, response, answer));
    return true;
  };
}

type Begun = { readonly href: string; readonly cookie: string };

/** Ties a new installation to this browser. Null while too many are in use. */
async function begin(options: InstallPageOptions, request: IncomingMessage): Promise<Begun | null> {
  const browser = readCookie(request) ?? newSecret();
  const state = await options.states.make(browser);
  if (state === null) return null;
  const link = new URL('/oauth/v2/authorize', options.apiUrl);
  link.searchParams.set('client_id', options.clientId);
  link.searchParams.set('scope', scopes.map(({ name }) => name).join(','));
  link.searchParams.set('state', state);
  link.searchParams.set('redirect_uri', redirectUri(options));
  return { href: link.href, cookie: `${cookieName}=${browser}; ${cookieRules}` };
}

function showPage(begun: Begun | null): Answer {
  if (begun === null) return notice('notNow', 503);
  const { title, intro, sees, button } = words().install;
  const link = { href: begun.href, text: button };
  return {
    status: 200,
    html: buildLinkPage({ title, text: intro, list: sees, link }),
    cookie: begun.cookie,
  };
}

/** Slack's Marketplace accepts a direct install address only if it redirects to Slack. */
function goDirectly(begun: Begun | null): Answer {
  if (begun === null) return notice('notNow', 503);
  return { ...notice('title', 302), location: begun.href, cookie: begun.cookie };
}

async function finish(
  options: InstallPageOptions,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Answer> {
  const [state, code, browser] = [query.get('state'), query.get('code'), readCookie(request)];
  // Slack sends no state when the app is installed from Slack's own pages.
  if (state === null) return again(options, 'startHere', 400);
  // Without a state from this browser someone else may have started this, so nothing is exchanged.
  const isOurs = browser !== null && (await options.states.spend(state, browser));
  if (!isOurs) return again(options, 'ended', 400);
  if (query.get('error') !== null || code === null) return again(options, 'denied', 200);
  const exchange = await exchangeCode({ ...options, redirectUri: redirectUri(options) }, code);
  if (exchange.kind !== 'installed') return sayWhyNot(options, exchange);
  const { installed } = exchange;
  if (!(await options.installations.keep(installed))) return again(options, 'notNow', 503);
  options.log.info({ teamId: installed.id }, 'installed');
  return showInstalled(options, installed);
}

function sayWhyNot(
  options: InstallPageOptions,
  exchange: Exclude<Exchange, { readonly kind: 'installed' }>,
): Answer {
  switch (exchange.kind) {
    case 'spent':
      options.log.warn({ slackError: exchange.error }, 'installation with a used or old code');
      return again(options, 'ended', 400);
    case 'refused':
      options.log.error(
        { slackError: exchange.error },
        'Slack refuses installations: check how the app is set up',
      );
      return again(options, 'notNow', 503);
    case 'unreachable':
      options.log.warn('Slack did not answer about an installation');
      return again(options, 'notNow', 503);
  }
}

/** The app is in no workspace yet: an organisation's admin has to choose them. */
function showInstalled(
  { apiUrl }: InstallPageOptions,
  { id, name, isOrganisation, appId }: Extract<Exchange, { readonly kind: 'installed' }>['installed'],
): Answer {
  const { done, doneText, openSlack, organisationText, chooseWorkspaces } = words().install;
  const [text, button] = isOrganisation
    ? [organisationText(name), chooseWorkspaces]
    : [doneText(name), openSlack];
  const href = isOrganisation ? manageAddress(apiUrl, id, appId) : openAddress(apiUrl, id, appId);
  return {
    status: 200,
    html: buildLinkPage({ title: done, text, list: [], link: { href, text: button } }),
    ...(isOrganisation ? { goOn: href } : {}),
  };
}

/** Slack's pages are next to its Web API. Those for an organisation's admins have a host of their own. */
function manageAddress(apiUrl: URL, organisation: string, appId: string): string {
  const isSlack = /(?:^|\.)slack(?:-gov)?\.com$/.test(apiUrl.hostname);
  const origin = isSlack ? `https://app.${apiUrl.hostname}` : apiUrl.origin;
  return `${origin}/manage/${organisation}/integrations/profile/${appId}/workspaces/add`;
}

function openAddress(apiUrl: URL, teamId: string, appId: string): string {
  const link = new URL('/app_redirect', apiUrl);
  if (appId !== '') link.searchParams.set('app', appId);
  link.searchParams.set('team', teamId);
  return link.href;
}

function notice(which: 'ended' | 'notNow' | 'title', status: number): Answer {
  const { install } = words();
  const text = { ended: install.endedText, notNow: install.notNowText, title: install.intro }[which];
  return { status, html: buildNoticePage(install[which], text) };
}

type FailedInstall = 'ended' | 'denied' | 'notNow' | 'startHere';

function again(options: InstallPageOptions, which: FailedInstall, status: number): Answer {
  const { install } = words();
  const text = install[`${which}Text`];
  const button = which === 'startHere' ? install.button : install.again;
  const link = { href: new URL('slack/install', options.publicUrl).href, text: button };
  return { status, html: buildLinkPage({ title: install[which], text, list: [], link }) };
}

function redirectUri({ publicUrl }: InstallPageOptions): string {
  return new URL('slack/oauth_redirect', publicUrl).href;
}

function readCookie(request: IncomingMessage): string | null {
  const all = (request.headers.cookie ?? '').split(';').map((one) => one.trim());
  const own = all.find((one) => one.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? '';
  return /^[\w-]{43}$/.test(own) ? own : null;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, html, cookie, location, goOn }: Answer,
): void {
  response
    .writeHead(status, {
      ...pageHeaders(html),
      ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
      ...(location === undefined ? {} : { Location: location }),
      ...(goOn === undefined ? {} : { Refresh: `0; url=${goOn}` }),
      ...(request.complete ? {} : { Connection: 'close' }),
    })
    .end(request.method === 'HEAD' ? undefined : html);
}
