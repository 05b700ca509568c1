import type { Person } from '../people.ts';
import type { World } from '../world.ts';
import { placeOf, type Place } from './grants.ts';

/** A person who is signed in, and the place where they would install an app. */
export type Seat = {
  /** The form in which it travels in forms and the page's cookie. */
  readonly key: string;
  readonly place: Place;
  readonly placeName: string;
  readonly world: World;
  readonly person: Person;
  readonly mayInstall: boolean;
};

/** The cookie that tells Slack's own pages, which are on another port, who is looking. */
export const seatCookie = 'sandbox-seat';

/** Everybody who could be signed in. Admins may also install for their whole organisation. */
export function listSeats(worlds: Iterable<World>): readonly Seat[] {
  return [...worlds].flatMap((world) =>
    [...world.people.values()]
      .filter(({ kind }) => kind !== 'bot' && kind !== 'deactivated' && kind !== 'stranger')
      .flatMap((person) => {
        const mayInstall = person.kind === 'admin' || person.kind === 'member';
        const inTeam = seat(world, person, world.team, mayInstall);
        const { enterprise } = world;
        if (!enterprise) return [inTeam];
        const whole = { id: enterprise.id, name: `${enterprise.name} (whole organisation)` };
        return [inTeam, seat(world, person, whole, person.kind === 'admin')];
      }),
  );
}

function seat(
  world: World,
  person: Person,
  { id, name }: { readonly id: string; readonly name: string },
  mayInstall: boolean,
): Seat {
  return { key: `${id}.${person.id}`, place: placeOf(id), placeName: name, world, person, mayInstall };
}

/** A browser's seat, from its cookie. */
export function seatOf(seats: readonly Seat[], cookies: string): Seat | undefined {
  const own = cookies.split(/;\s*/).find((one) => one.startsWith(`${seatCookie}=`));
  return seats.find(({ key }) => key === own?.slice(seatCookie.length + 1));
}
