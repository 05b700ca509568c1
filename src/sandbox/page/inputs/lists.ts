import type { Block } from '../../slack/blocks/blocks.ts';
import type { InteractiveElement } from '../../slack/blocks/elements.ts';
import type { Option } from '../../slack/blocks/text.ts';
import type { Entered } from '../../slack/blocks/inputs.ts';
import { chosenIn, ownOptions } from './combobox.ts';
import { send } from '../send.ts';
import { keyOf } from '../state.ts';
import type { ControlId, PageState } from '../state.ts';

const maxShown = 100;

export type Lists = ReturnType<typeof createLists>;

/** The option lists of menus: opening, searching, moving, choosing. */
export function createLists(state: PageState, render: () => void) {
  let asked = 0;
  const close = (key?: string) => {
    if (state.list === null || (key !== undefined && state.list.key !== key)) return;
    state.list = null;
    render();
  };
  const choose = (id: ControlId, option: Option): void => {
    const { control, held } = find(state, id);
    const several = control?.type.startsWith('multi_') ?? false;
    const before = chosenIn(held, state.snapshot);
    const kept = before.filter((one) => one.value !== option.value);
    const chosen = several && kept.length < before.length ? kept : [...kept, option];
    state.list = null;
    void send(state.snapshot, {
      do: 'type',
      ...id,
      enter: false,
      given: several ? wire(control, chosen) : wire(control, [option])[0],
    });
    render();
  };
  return {
    close,
    choose,
    /** Opens the list of a menu, or searches it. */
    async search(id: ControlId, query: string): Promise<void> {
      const ask = ++asked;
      const key = keyOf(id, viewIdOf(state, id));
      const { control } = find(state, id);
      const known = control ? localOptions(control, state) : [];
      const before = state.list?.key === key ? state.list.options : [];
      state.list = {
        key,
        query,
        options: known ? matching(known, query) : before,
        active: known ? 0 : -1,
        state: known ? 'ready' : 'loading',
      };
      render();
      if (known) return;
      const answer = await send(state.snapshot, { do: 'suggest', ...id, query });
      if (ask !== asked || state.list?.key !== key) return;
      const options: readonly Option[] = answer.ok && Array.isArray(answer.result) ? answer.result : [];
      state.list = {
        key,
        query,
        options,
        active: options.length > 0 ? 0 : -1,
        state: answer.ok ? 'ready' : 'failed',
      };
      render();
    },
    /** Moves the highlight by `step` options, wrapping around. */
    move(step: number): void {
      if (!state.list || state.list.options.length === 0) return;
      const count = state.list.options.length;
      state.list = { ...state.list, active: (state.list.active + step + count) % count };
      render();
      document.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' });
    },
    /** Chooses the highlighted option, or returns null when there is none. */
    take(id: ControlId): Option | null {
      const option = state.list?.options[state.list.active] ?? null;
      if (option) choose(id, option);
      return option;
    },
    /** Removes one option, or clears a menu with one choice. */
    remove(id: ControlId, value: string | null): void {
      const { control, held } = find(state, id);
      const rest = chosenIn(held, state.snapshot).filter((one) => value !== null && one.value !== value);
      const given = control?.type.startsWith('multi_') ? wire(control, rest) : null;
      void send(state.snapshot, { do: 'type', ...id, enter: false, given });
    },
    /** The last choice of a menu with several, for removal with Backspace. */
    lastOf: (id: ControlId): string | undefined =>
      chosenIn(find(state, id).held, state.snapshot).at(-1)?.value,
  };
}

/** The view or message that contains a control. */
export function viewIdOf(state: PageState, id: ControlId): string {
  return (id.home ? state.snapshot.home?.id : state.snapshot.modal?.id) ?? '';
}

/** Menus of people and conversations send ids, others whole options. */
function wire(
  control: InteractiveElement | undefined,
  options: readonly Option[],
): readonly (Option | string)[] {
  const byId =
    control?.type.endsWith('users_select') || /(conversations|channels)_select$/.test(control?.type ?? '');
  return byId ? options.map((one) => one.value) : options;
}

function find(
  state: PageState,
  id: ControlId,
): { control: InteractiveElement | undefined; held: Entered | undefined } {
  const { modal, home, conversations } = state.snapshot;
  const message = conversations
    .find((one) => one.id === id.message?.channel)
    ?.messages.find((one) => one.ts === id.message?.ts);
  const place = message ?? (id.home ? home : modal);
  const block = place?.blocks.find((one) => one.block_id === id.block);
  const control = block && controlsOf(block).find((one) => one.action_id === id.action);
  return { control, held: place?.values[id.block]?.[id.action] };
}

function controlsOf(block: Block): readonly InteractiveElement[] {
  if (block.type === 'input') return [block.element];
  if (block.type === 'actions') return block.elements;
  return block.type === 'section' && block.accessory && block.accessory.type !== 'image'
    ? [block.accessory]
    : [];
}

function localOptions(control: InteractiveElement, state: PageState): readonly Option[] | null {
  if (control.type === 'static_select' || control.type === 'multi_static_select') {
    return [...(control.options ?? []), ...(control.option_groups ?? []).flatMap((group) => group.options)];
  }
  return ownOptions(control.type, state.snapshot);
}

function matching(options: readonly Option[], query: string): readonly Option[] {
  const words = query.toLowerCase();
  return options.filter((one) => one.text.text.toLowerCase().includes(words)).slice(0, maxShown);
}
