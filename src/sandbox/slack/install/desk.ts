import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Incoming } from '../../http-server.ts';
import type { World } from '../world.ts';
import type { Departure } from './departure.ts';
import type { Grant, Grants, Place } from './grants.ts';
import type { Oauth, Wish } from './oauth.ts';
import { buildAuthorizePage, buildManagePage, buildWordPage } from './pages.ts';
import { listSeats, seatOf, type Seat } from './seats.ts';

type Desk = {
  readonly oauth: Oauth;
  readonly grants: Grants;
  readonly worlds: () => Iterable<World>;
  readonly install: (place: Place, scopes: readonly string[]) => Grant;
  readonly remove: (place: Place) => Departure;
  /** The page on which a person looks at a workspace; null when no one does. */
  readonly pageOf: (teamId: string) => URL | null;
};

type Answer = { readonly status: number; readonly html: string } | { readonly to: URL };

/** Slack's own pages about an app: allowing its scopes, removing it, the way back into Slack. */
export function createDesk(desk: Desk) {
  /** What the forms on screen are for. Each can be sent once. */
  const asked = new Map<string, Wish>();
  const managed = new Map<string, Seat>();
  const late = new Set<NodeJS.Timeout>();
  const seats = () => listSeats(desk.worlds());

  function authorize({ url, headers }: Incoming): Answer {
    const read = desk.oauth.read(url.searchParams);
    if ('error' in read)
      return words(400, 'Something went wrong', `This app can’t be installed: ${read.error}.`);
    const all = seats();
    const team = url.searchParams.get('team');
    const chosen = all.find(({ place }) => place.id === team) ?? seatOf(all, headers['cookie'] ?? '');
    const { scopes, optionalScopes, redirectUri: returnsTo } = read.wish;
    const ticket = issue(asked, read.wish);
    return {
      status: 200,
      html: buildAuthorizePage({ ticket, scopes, optionalScopes, seats: all, chosen, returnsTo }),
    };
  }

  function answer(form: URLSearchParams): Answer {
    const wish = take(asked, form.get('ticket'));
    if (!wish)
      return words(400, 'Something went wrong', 'This form was sent before. Start again at the app.');
    if (form.get('answer') !== 'allow') return { to: desk.oauth.deny(wish) };
    const seat = seats().find(({ key }) => key === form.get('seat'));
    if (!seat?.mayInstall)
      return words(
        403,
        'You can’t install apps here',
        'Ask an admin of the workspace. Nothing was installed.',
      );
    const left = form.getAll('optional');
    const scopes = wish.scopes.filter((one) => !wish.optionalScopes.includes(one) || left.includes(one));
    return { to: desk.oauth.allow(wish, seat.person.id, () => desk.install(seat.place, scopes)) };
  }

  function manage({ url, headers }: Incoming): Answer {
    const team = url.searchParams.get('team');
    const inTeam = seats().filter(({ world }) => world.team.id === team);
    const here = inTeam.find(({ place }) => desk.grants.of(place));
    if (!here) return words(404, 'addcontact', 'This app isn’t installed here.');
    const me = seatOf(inTeam, headers['cookie'] ?? '')?.person.id;
    const seat = inTeam.find(({ place, person }) => place.id === here.place.id && person.id === me) ?? here;
    if (!seat.mayInstall) return words(403, 'You can’t manage apps here', 'Ask an admin of the workspace.');
    return { status: 200, html: buildManagePage(seat, issue(managed, seat)) };
  }

  function remove(form: URLSearchParams): Answer {
    const seat = take(managed, form.get('ticket'));
    if (!seat || !desk.grants.of(seat.place))
      return words(400, 'addcontact', 'This app isn’t installed here.');
    const departure = desk.remove(seat.place);
    const timer = setTimeout(
      () => {
        late.delete(timer);
        void tellBoth(departure, form.get('first') === 'tokens_revoked');
      },
      Number(form.get('wait') ?? 0) * 1000,
    );
    late.add(timer);
    const page = desk.pageOf(seat.world.team.id);
    return page ? { to: page } : words(200, 'addcontact', 'The app was taken out.');
  }

  function back({ url }: Incoming): Answer {
    const id = url.searchParams.get('team') ?? '';
    const world = [...desk.worlds()].find(({ team, enterprise }) => team.id === id || enterprise?.id === id);
    const page = world ? desk.pageOf(world.team.id) : null;
    if (!page) return words(200, 'Slack', 'This is where Slack opens.');
    page.searchParams.set('open', 'app');
    return { to: page };
  }

  return {
    handle(request: Incoming, response: ServerResponse): boolean {
      const route = `${request.method} ${request.url.pathname}`;
      const form = new URLSearchParams(request.body.toString('utf8'));
      const answers: Readonly<Record<string, () => Answer>> = {
        'GET /oauth/v2/authorize': () => authorize(request),
        'POST /oauth/v2/authorize': () => answer(form),
        'GET /apps': () => manage(request),
        'POST /apps': () => remove(form),
        'GET /app_redirect': () => back(request),
      };
      const chooses = /^GET \/manage\/E\w+\/integrations\/profile\/A\w+\/workspaces\/add$/.test(route);
      const act = chooses ? () => chosen : answers[route];
      if (!act) return false;
      send(response, act());
      return true;
    },
    stop: (): void => {
      for (const timer of late) clearTimeout(timer);
    },
  };
}

const chosen = words(200, 'Choose workspaces', 'Here the app is in every workspace of the organisation.');

async function tellBoth({ tell }: Departure, revokedFirst: boolean): Promise<void> {
  await tell(revokedFirst ? 'tokens_revoked' : 'app_uninstalled');
  await tell(revokedFirst ? 'app_uninstalled' : 'tokens_revoked');
}

function issue<T>(tickets: Map<string, T>, about: T): string {
  const ticket = randomBytes(16).toString('hex');
  tickets.set(ticket, about);
  return ticket;
}

function take<T>(tickets: Map<string, T>, ticket: string | null): T | undefined {
  const about = tickets.get(ticket ?? '');
  tickets.delete(ticket ?? '');
  return about;
}

function words(status: number, title: string, text: string): Answer {
  return { status, html: buildWordPage(title, text) };
}

function send(response: ServerResponse, answer: Answer): void {
  if ('to' in answer) {
    response.writeHead(303, { location: answer.to.href }).end();
    return;
  }
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  response
    .writeHead(answer.status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    .end(answer.html);
}
