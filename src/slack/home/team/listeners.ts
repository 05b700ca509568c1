import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { StoreUnavailableError } from '../../../delivery/delivery.ts';
import type { Log } from '../../../log.ts';
import { readTeamSettings } from '../../../users/read-team-settings.ts';
import { mostChannels, mostFields } from '../../../users/team-settings-shape.ts';
import type { TeamSettingsStore, VersionedSettings } from '../../../users/team-settings-store.ts';
import type { TeamSettings } from '../../../users/team-settings.ts';
import { acknowledge, say } from '../../answers/acknowledge.ts';
import { pressedValue, type Press } from '../../answers/press.ts';
import type { IsAdmin } from '../../api/ask-admin.ts';
import { slackErrorOf } from '../../api/error.ts';
import type { UserGroups } from '../../api/user-groups.ts';
import { requireWho, type Who } from '../../payload/who.ts';
import { words } from '../../wording/words.ts';
import type { Home } from '../home.ts';
import { applyScreen, moveEntry } from './apply.ts';
import { listActs } from './list-view.ts';
import { findScreenFaults, toScreenFault } from './screen-faults.ts';
import { readInputs, readMemory, teamParts, type ScreenMemory, type TeamScreen } from './parts.ts';
import { readShown, type ShownNeeds } from './shown.ts';
import { buildTeamView } from './views.ts';

export type TeamListenerNeeds = ShownNeeds & {
  readonly teamSettings: Pick<TeamSettingsStore, 'readStored' | 'save'>;
  readonly isAdmin: IsAdmin;
  readonly userGroups: UserGroups;
  readonly home: Pick<Home, 'show'>;
  readonly newReference: () => string;
  readonly log: Log;
};

type Submission = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** “Edit” on a part, and “Add a field” or “Add a channel” in a list. */
export function createOpenTeamPart(services: TeamListenerNeeds) {
  return async (press: Press): Promise<void> => {
    await press.ack();
    const who = requireWho(press.body);
    const screen = screenOf(pressedValue(press.action));
    await orSayWhy(services, press, async () => {
      if (!screen) return say(press, words().team.gone);
      const stored = await services.teamSettings.readStored(who.teamId);
      if (isFull(screen, stored.settings)) return say(press, words().team.full);
      await open(services, press, screen, stored);
    });
  };
}

/** An entry of a field's or a channel's menu was chosen. */
export function createTeamMenu(services: TeamListenerNeeds) {
  return async (press: Press): Promise<void> => {
    const { ack, body, action, client } = press;
    await ack();
    const who = requireWho(body);
    const { act, kind, key } = readMenu(action);
    await orSayWhy(services, press, async () => {
      const stored = await services.teamSettings.readStored(who.teamId);
      if (!act || !kind) return say(press, words().team.gone);
      if (act === 'edit') return open(services, press, { part: kind, key }, stored);
      const next = moveEntry(stored.settings, act, { kind, key });
      const saving = await services.teamSettings.save({ ...byOf(who), basedOn: stored.version }, next);
      const remark = saving.kind === 'outdated' ? words().team.outdated : null;
      const now = saving.kind === 'outdated' ? saving : { settings: next, version: saving.version };
      const part = kind === 'field' ? 'fields' : 'channels';
      const screen = { part } as const;
      const shown = await readShown(services, who.teamId, { screen, stored: now });
      const view = buildTeamView(screen, shown, remark);
      if (view && body.view) await client.views.update({ view_id: body.view.id, view });
      await services.home.show(who);
    });
  };
}

/**
 * A screen was submitted. Faults appear at their inputs. When two admins edit at once, the later one is shown
 * the current settings.
 */
export function createTeamSubmission(services: TeamListenerNeeds) {
  return async (given: Submission): Promise<void> => {
    const who = requireWho(given.body);
    const memory = readMemory(given.view.private_metadata);
    const refusal = await refusalOf(services, who);
    if (refusal !== null) return acknowledge(given, refusal);
    if (!memory) return acknowledge(given, words().team.gone);
    try {
      await submit(services, given, who, memory);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      const reference = services.newReference();
      services.log.error({ err: error, reference }, 'settings not stored');
      await acknowledge(given, words().inboxes.notNow(reference));
    }
  };
}

async function submit(
  services: TeamListenerNeeds,
  given: Submission,
  who: Who,
  { screen, version }: ScreenMemory,
): Promise<void> {
  const stored = await services.teamSettings.readStored(who.teamId);
  if (stored.version !== version) return showNewer(services, given, who, { screen, stored });
  const inputs = readInputs(given.view);
  const next = applyScreen(screen, { settings: stored.settings, locked: services.lockedAccess }, inputs);
  if (next === null) return acknowledge(given, words().team.gone);
  const reading = readTeamSettings(next);
  const own = await findScreenFaults(services.userGroups, { screen, settings: stored.settings, inputs, who });
  const blocks = inputBlocks(given.view);
  const faults = [
    ...own,
    ...(reading.ok ? [] : reading.faults.map((fault) => toScreenFault(fault, [...blocks.keys()]))),
  ];
  if (!reading.ok || faults.length > 0) {
    const [first] = blocks.values();
    if (first === undefined) return acknowledge(given, words().team.gone);
    const errors: Record<string, string> = {};
    for (const { name, sentence } of faults) errors[blocks.get(name) ?? first] ??= sentence;
    return given.ack({ response_action: 'errors', errors });
  }
  const saving = await services.teamSettings.save({ ...byOf(who), basedOn: version }, reading.settings);
  if (saving.kind === 'outdated') return showNewer(services, given, who, { screen, stored: saving });
  await given.ack();
  await showSaved(services, given, who, {
    screen,
    stored: { settings: reading.settings, version: saving.version },
  });
}

/** The block ids on screen, by input name. */
function inputBlocks({ blocks }: Submission['view']): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((block) =>
      block.type === 'input' && block.block_id
        ? [[block.block_id.split('_', 1)[0] ?? '', block.block_id]]
        : [],
    ),
  );
}

type Held = { readonly screen: TeamScreen; readonly stored: VersionedSettings };

async function showNewer(
  services: TeamListenerNeeds,
  given: Submission,
  who: Who,
  held: Held,
): Promise<void> {
  const shown = await readShown(services, who.teamId, held);
  const view = buildTeamView(held.screen, shown, words().team.outdated);
  if (!view) return acknowledge(given, words().team.gone);
  await given.ack({ response_action: 'update', view });
}

/** Shows what was saved in the list below and on the Home. */
async function showSaved(
  services: TeamListenerNeeds,
  { view, client }: Submission,
  who: Who,
  { screen, stored }: Held,
): Promise<void> {
  const part = screen.part === 'field' ? 'fields' : screen.part === 'channel' ? 'channels' : null;
  const list =
    part && buildTeamView({ part }, await readShown(services, who.teamId, { screen: { part }, stored }));
  if (list && view.previous_view_id) {
    await client.views.update({ view_id: view.previous_view_id, view: list }).catch((error: unknown) => {
      services.log.warn({ slackError: slackErrorOf(error) }, 'list of settings not drawn');
    });
  }
  await services.home.show(who);
}

async function open(
  services: TeamListenerNeeds,
  press: Press,
  screen: TeamScreen,
  stored: VersionedSettings,
): Promise<void> {
  const { body, client } = press;
  const view = buildTeamView(screen, await readShown(services, requireWho(body).teamId, { screen, stored }));
  if (!view) return say(press, words().team.gone);
  const call = { trigger_id: body.trigger_id, view };
  await (body.view?.type === 'modal' ? client.views.push(call) : client.views.open(call));
}

function byOf({ teamId, userId }: Who) {
  return { teamId, by: userId };
}

function screenOf(value: string): TeamScreen | null {
  if (value === 'field' || value === 'channel') return { part: value, key: null };
  const part = teamParts.find((one) => one === value);
  return part ? { part } : null;
}

function isFull({ part }: TeamScreen, { fields, channels }: TeamSettings): boolean {
  if (part === 'field') return fields.length >= mostFields;
  return part === 'channel' && Object.keys(channels).length >= mostChannels;
}

type MenuEntry = {
  readonly act: (typeof listActs)[number] | null;
  readonly kind: 'field' | 'channel' | null;
  readonly key: string;
};

function readMenu(action: Press['action']): MenuEntry {
  const [wanted = '', named = '', key = ''] =
    action.type === 'overflow' ? action.selected_option.value.split(' ') : [];
  const kind = named === 'field' || named === 'channel' ? named : null;
  return { act: listActs.find((one) => one === wanted) ?? null, kind, key };
}

/** Runs `act` for an admin. Tells anyone else why not, and everyone when the store is unavailable. */
async function orSayWhy(services: TeamListenerNeeds, press: Press, act: () => Promise<void>): Promise<void> {
  const refusal = await refusalOf(services, requireWho(press.body));
  if (refusal !== null) return say(press, refusal);
  try {
    await act();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    const reference = services.newReference();
    services.log.error({ err: error, reference }, 'settings not stored');
    await say(press, words().inboxes.notNow(reference));
  }
}

async function refusalOf({ isAdmin }: Pick<TeamListenerNeeds, 'isAdmin'>, who: Who): Promise<string | null> {
  switch (await isAdmin(who)) {
    case 'admin':
      return null;
    case 'no-admin':
      return words().team.adminsOnly;
    case 'cannot-ask':
      return words().inboxes.cannotAsk;
  }
}
