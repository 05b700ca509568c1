import { elementsOf, type Block } from './blocks.ts';
import { initially, type Values } from './inputs.ts';

/**
 * What a view's ticks and menus show after an update, which may differ from `values`, the
 * state Slack reports: a new initial choice under old ids is drawn, but the old state is
 * reported (bolt-python#572, bolt-js#1258). Text stays as typed, both drawn and reported.
 */
export function drawnOver(
  blocks: readonly Block[],
  before: readonly Block[],
  values: Values,
  drawn: Values,
): Values {
  const initialBefore = initialChoices(before);
  const next: Values = {};
  for (const [blockId, elements] of Object.entries(values)) {
    const initial = initialChoices(blocks)[blockId] ?? {};
    for (const [actionId, held] of Object.entries(elements)) {
      const [choice, earlier] = [initial[actionId], initialBefore[blockId]?.[actionId]];
      const shown = choice !== undefined && earlier !== undefined;
      const isNew = shown && JSON.stringify(choice) !== JSON.stringify(earlier);
      const kept = shown ? (drawn[blockId]?.[actionId] ?? held) : held;
      (next[blockId] ??= {})[actionId] = isNew ? choice : kept;
    }
  }
  return next;
}

/** The blocks whose ticks and menus show something other than what Slack reports. */
export function staleBlocks(values: Values, drawn: Values): readonly string[] {
  return Object.entries(values).flatMap(([blockId, elements]) =>
    Object.entries(elements).some(
      ([actionId, held]) => JSON.stringify(held) !== JSON.stringify(drawn[blockId]?.[actionId] ?? held),
    )
      ? [blockId]
      : [],
  );
}

function initialChoices(blocks: readonly Block[]): Values {
  const values: Values = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const fresh = initially(element);
      if (!fresh || !('selected_option' in fresh || 'selected_options' in fresh)) continue;
      (values[block.block_id ?? ''] ??= {})[element.action_id ?? ''] = fresh;
    }
  }
  return values;
}
