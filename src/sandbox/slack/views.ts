import type { Checked, View } from './blocks/block-kit.ts';
import { checkView } from './blocks/block-kit.ts';
import { withIds } from './blocks/blocks.ts';
import type { Entered, Values } from './blocks/inputs.ts';
import { drawnOver, staleBlocks } from './blocks/drawn.ts';
import { carriedOver } from './blocks/inputs.ts';
import { appId } from './people.ts';
import type { World } from './world.ts';

/** A view on somebody's screen, with their input and the errors shown to them. */
export type OpenView = {
  readonly id: string;
  readonly rootId: string;
  readonly previousId: string | null;
  readonly userId: string;
  /** Its workspace, and the app's identity there. */
  readonly home: { readonly teamId: string; readonly botId: string };
  readonly hash: string;
  readonly definition: View;
  /** The input values that Slack reports. */
  readonly values: Values;
  /** What the inputs show. It differs when an app changed a choice under its old ids. */
  readonly drawn: Values;
  /** Until then, the answer to a submission that opened this view may not have reached the screen. */
  readonly arrivesAt: number;
  /** Errors at fields, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  /** Slack's own message in the modal when the app did not answer or was not understood. */
  readonly trouble: string | null;
};
export type Shown =
  | { readonly ok: true; readonly view: OpenView }
  | { readonly ok: false; readonly error: string; readonly messages?: readonly string[] };

const maxStack = 3;
/** How long a call may overtake the answer to a submission. About 300 ms were reported. */
const answerTakesMs = 300;

export type Views = ReturnType<typeof createViews>;

/** Everybody's open modals (a stack each) and Home tabs. */
export function createViews(world: World) {
  const stacks = new Map<string, OpenView[]>();
  const homes = new Map<string, OpenView>();
  /** The ids of blocks that ever showed one choice while another was reported. */
  const stale: string[] = [];

  const stackOf = (userId: string) => stacks.get(userId) ?? [];
  const put = (userId: string, stack: OpenView[]) => {
    stacks.set(userId, stack);
    world.changed();
  };
  const fresh = (
    userId: string,
    definition: View,
    place: Partial<Pick<OpenView, 'rootId' | 'previousId'>>,
  ): OpenView => {
    const id = world.nextId('V');
    const blocks = withIds(definition.blocks, () => world.nextId('b'));
    return {
      id,
      rootId: place.rootId ?? id,
      previousId: place.previousId ?? null,
      userId,
      home: { teamId: world.team.id, botId: world.botId },
      hash: world.nextTs(),
      definition: { ...definition, blocks: [...blocks] },
      values: carriedOver(blocks, {}),
      drawn: carriedOver(blocks, {}),
      arrivesAt: 0,
      errors: {},
      trouble: null,
    };
  };
  const find = (matches: (view: OpenView) => boolean) =>
    [...stacks.values()].flat().find(matches) ?? [...homes.values()].find(matches);
  const replace = (next: OpenView) => {
    if (homes.get(next.userId)?.id === next.id) homes.set(next.userId, next);
    put(
      next.userId,
      stackOf(next.userId).map((view) => (view.id === next.id ? next : view)),
    );
  };
  const taken = (definition: View, except?: string) =>
    Boolean(definition.external_id) &&
    find((view) => view.id !== except && view.definition.external_id === definition.external_id) !==
      undefined;

  return {
    stackOf,
    stale,
    find,
    top: (userId: string): OpenView | undefined => stackOf(userId).at(-1),
    home: (userId: string): OpenView | undefined => homes.get(userId),
    /** Opens a modal in place of any open ones. */
    open: (userId: string, given: unknown): Shown =>
      modal(checkView(given), (definition) => {
        if (taken(definition)) return { ok: false, error: 'duplicate_external_id' };
        const view = fresh(userId, definition, {});
        put(userId, [view]);
        return { ok: true, view };
      }),
    /** Pushes a modal on top of the open one, up to three in all. */
    push: (userId: string, given: unknown): Shown =>
      modal(checkView(given), (definition) => {
        const stack = stackOf(userId);
        const below = stack.at(-1);
        if (!below) return { ok: false, error: 'not_found' };
        if (stack.length >= maxStack) return { ok: false, error: 'push_limit_reached' };
        if (taken(definition)) return { ok: false, error: 'duplicate_external_id' };
        const view = fresh(userId, definition, { rootId: below.rootId, previousId: below.id });
        put(userId, [...stack, view]);
        return { ok: true, view };
      }),
    /** Updates an open view. Inputs that stay keep their text. With `hash`, updates only that version. */
    update: (current: OpenView | undefined, given: unknown, hash?: string): Shown =>
      modal(checkView(given), (definition) => {
        if (!current) return { ok: false, error: 'not_found' };
        // Slack accepts the update, but the answer arriving later covers it, so it is never seen.
        if (performance.now() < current.arrivesAt) return { ok: true, view: current };
        if (hash !== undefined && hash !== current.hash) return { ok: false, error: 'hash_conflict' };
        if (taken(definition, current.id)) return { ok: false, error: 'duplicate_external_id' };
        const blocks = withIds(definition.blocks, () => world.nextId('b'));
        const values = carriedOver(blocks, current.values);
        const next = {
          ...current,
          hash: world.nextTs(),
          definition: { ...definition, blocks: [...blocks] },
          values,
          drawn: drawnOver(blocks, current.definition.blocks, values, current.drawn),
        };
        for (const blockId of staleBlocks(values, next.drawn)) stale.push(blockId);
        const view = { ...next, errors: {}, trouble: null };
        replace(view);
        return { ok: true, view };
      }),
    /** Shows the view in an answer to a submission, which takes a while to reach the screen. */
    answer(current: OpenView, given: unknown): Shown {
      const shown = this.update({ ...current, arrivesAt: 0 }, given);
      if (!shown.ok) return shown;
      const view = { ...shown.view, arrivesAt: performance.now() + answerTakesMs };
      replace(view);
      return { ok: true, view };
    },
    /** Sets somebody's Home tab. */
    publish(userId: string, given: unknown, hash?: string): Shown {
      const checked = checkView(given);
      if (!checked.ok) return refused(checked.messages);
      const before = homes.get(userId);
      if (hash !== undefined && hash !== before?.hash) return { ok: false, error: 'hash_conflict' };
      const made = fresh(userId, checked.value, {});
      const view = before ? over(before, made) : made;
      for (const blockId of staleBlocks(view.values, view.drawn)) stale.push(blockId);
      homes.set(userId, view);
      world.changed();
      return { ok: true, view };
    },
    enter(view: OpenView, blockId: string, actionId: string, value: Entered): OpenView {
      const current = find((one) => one.id === view.id) ?? view;
      const values = { ...current.values, [blockId]: { ...current.values[blockId], [actionId]: value } };
      const drawn = { ...current.drawn, [blockId]: { ...current.drawn[blockId], [actionId]: value } };
      const next = { ...current, values, drawn, arrivesAt: 0 };
      replace(next);
      return next;
    },
    mark(view: OpenView, marks: Partial<Pick<OpenView, 'errors' | 'trouble'>>): void {
      const current = find((one) => one.id === view.id);
      if (current) replace({ ...current, ...marks });
    },
    pop: (userId: string) => put(userId, stackOf(userId).slice(0, -1)),
    clear: (userId: string) => put(userId, []),
    /** Removes everything of the app from every screen. */
    clearAll(): void {
      stacks.clear();
      homes.clear();
      world.changed();
    },
  };
}

/** A view as Slack describes it to an app. */
export function describeView(view: OpenView): Record<string, unknown> {
  const { definition } = view;
  const { teamId, botId } = view.home;
  return {
    id: view.id,
    team_id: teamId,
    type: definition.type,
    blocks: definition.blocks,
    private_metadata: definition.private_metadata ?? '',
    callback_id: definition.callback_id ?? '',
    state: { values: view.values },
    hash: view.hash,
    title:
      definition.type === 'modal'
        ? definition.title
        : { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: definition.type === 'modal' && (definition.clear_on_close ?? false),
    notify_on_close: definition.type === 'modal' && (definition.notify_on_close ?? false),
    close: definition.type === 'modal' ? (definition.close ?? null) : null,
    submit: definition.type === 'modal' ? (definition.submit ?? null) : null,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: appId,
    external_id: definition.external_id ?? '',
    app_installed_team_id: teamId,
    bot_id: botId,
  };
}

/** Publishes a Home again. Choices stay, as when a modal is updated. */
function over(before: OpenView, made: OpenView): OpenView {
  const { blocks } = made.definition;
  const values = carriedOver(blocks, before.values);
  const drawn = drawnOver(blocks, before.definition.blocks, values, before.drawn);
  return { ...made, id: before.id, rootId: before.id, values, drawn };
}

function modal(checked: Checked<View>, show: (definition: View) => Shown): Shown {
  return checked.ok ? show(checked.value) : refused(checked.messages);
}

function refused(messages: readonly string[]): Shown {
  return { ok: false, error: 'invalid_arguments', messages };
}
