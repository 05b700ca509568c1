import * as z from 'zod';
import { accessory, actionElement, contextElement, inputElement } from './elements.ts';
import { anyText, plainText, text } from './text.ts';
import type { InteractiveElement } from './elements.ts';

const common = { block_id: text(255).optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...common,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'missing required field: text');

const header = z.strictObject({ type: z.literal('header'), ...common, text: plainText(150) });
const divider = z.strictObject({ type: z.literal('divider'), ...common });
const context = z.strictObject({
  type: z.literal('context'),
  ...common,
  elements: z.array(contextElement).min(1).max(10),
});
const actions = z.strictObject({
  type: z.literal('actions'),
  ...common,
  elements: z.array(actionElement).min(1).max(25),
});
const input = z.strictObject({
  type: z.literal('input'),
  ...common,
  label: plainText(2000),
  element: inputElement,
  dispatch_action: z.boolean().optional(),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
});
const image = z.strictObject({
  type: z.literal('image'),
  ...common,
  image_url: text(3000).optional(),
  slack_file: z.looseObject({}).optional(),
  alt_text: text(2000, 0),
  title: plainText(2000).optional(),
});
const richText = z.strictObject({
  type: z.literal('rich_text'),
  ...common,
  elements: z.array(z.looseObject({ type: z.string() })),
});
const markdown = z.strictObject({ type: z.literal('markdown'), ...common, text: text(12_000) });

const everywhere = [section, header, divider, context, actions, input, image, richText] as const;

/** A block of a modal or a Home tab. */
export const viewBlock = z.discriminatedUnion('type', everywhere);
/** A block of a message. */
export const messageBlock = z.discriminatedUnion('type', [...everywhere, markdown]);

export type Block = z.infer<typeof messageBlock>;
export type InputBlock = z.infer<typeof input>;

/** Everything in a block that a person can use, in the order shown. */
export function elementsOf(block: Block): readonly InteractiveElement[] {
  switch (block.type) {
    case 'actions':
      return block.elements;
    case 'input':
      return [block.element];
    case 'section':
      return block.accessory && block.accessory.type !== 'image' ? [block.accessory] : [];
    case 'header':
    case 'divider':
    case 'context':
    case 'image':
    case 'rich_text':
    case 'markdown':
      return [];
  }
}

/** The blocks, with generated ids where the app gave none, as Slack does. */
export function withIds<B extends Block>(blocks: readonly B[], nextId: () => string): readonly B[] {
  return blocks.map((block) => {
    const given = structuredClone(block);
    given.block_id ??= nextId();
    for (const element of elementsOf(given)) element.action_id ??= nextId();
    return given;
  });
}

/** Violations of rules across blocks: duplicate ids, two fields asking for the focus. */
export function clashes(blocks: readonly Block[]): readonly { path: (string | number)[]; message: string }[] {
  const seen = new Set<string>();
  let focused = 0;
  return blocks.flatMap((block, index) => {
    const found: { path: (string | number)[]; message: string }[] = [];
    const add = (message: string) => found.push({ path: ['blocks', index], message });
    if (block.block_id !== undefined && seen.has(block.block_id))
      add(`block_id already exists: ${block.block_id}`);
    if (block.block_id !== undefined) seen.add(block.block_id);
    const actionIds = elementsOf(block).flatMap((element) => element.action_id ?? []);
    if (new Set(actionIds).size < actionIds.length) add('action_id must be unique within a block');
    focused += elementsOf(block).filter(
      (element) => 'focus_on_load' in element && element.focus_on_load,
    ).length;
    if (focused > 1) add('only one element may have focus_on_load');
    return found;
  });
}
