import type { Office } from '../office.ts';
import { sendEventBody } from '../send/commands.ts';
import type { Reply } from '../send/deliver-parcel.ts';
import { eventBody } from '../send/payloads.ts';
import type { Grants, Place } from './grants.ts';

type GoodbyeEvent = 'app_uninstalled' | 'tokens_revoked';

/** The removal of an app. Slack reports it with two events, in either order and as late as it likes. */
export type Departure = { readonly tell: (event: GoodbyeEvent) => Promise<Reply> };

/**
 * Removes the app from a place with the workspaces `offices`. Its token ends,
 * and everything it showed disappears.
 */
export function removeApp(grants: Grants, place: Place, offices: readonly Office[]): Departure {
  const [first] = offices;
  if (!first || !grants.of(place)) throw new Error(`The app is not installed in ${place.id}.`);
  const { world } = first;
  const at = world.now();
  const written = (event: Readonly<Record<string, unknown>>) =>
    eventBody(first, { ...event, event_ts: world.nextTs() }, at);
  const bodies: Readonly<Record<GoodbyeEvent, string>> = {
    app_uninstalled: written({ type: 'app_uninstalled' }),
    tokens_revoked: written({ type: 'tokens_revoked', tokens: { oauth: [], bot: [world.bot.id] } }),
  };
  grants.end(place);
  for (const office of offices) {
    if (office.installed() !== 'no') continue;
    office.views.clearAll();
    office.world.botLeaves();
  }
  return { tell: (event) => sendEventBody(first, bodies[event]) };
}
