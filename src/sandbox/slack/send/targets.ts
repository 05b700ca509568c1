import type { InteractiveElement } from '../blocks/elements.ts';
import { elementsOf } from '../blocks/blocks.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Office } from '../office.ts';
import type { OpenView } from '../views.ts';
import type { Message } from '../world.ts';

/** A control by id, label or wording, or exactly by its block id and action id. */
export type Name = string | { readonly block: string; readonly action: string };

/** Something on a person's screen that they can use. */
export type Target = {
  readonly block: Block;
  readonly element: InteractiveElement;
  readonly at:
    | { readonly kind: 'view'; readonly view: OpenView }
    | { readonly kind: 'message'; readonly message: Message };
};

/**
 * Finds a control by action id, block id, label or wording: in the open modal,
 * else the Home, else the newest message.
 */
export function findTarget(office: Office, userId: string, name: Name, within?: Message | OpenView): Target {
  const view = office.views.top(userId);
  const home = office.views.home(userId);
  const places: Target['at'][] = within
    ? [placeOf(within)]
    : [
        ...(view ? [placeOf(view)] : []),
        ...(home ? [placeOf(home)] : []),
        ...visibleMessages(office, userId).toReversed().map(placeOf),
      ];
  for (const matches of typeof name === 'string'
    ? [byId(name), byIdBefore(name), byWords(name)]
    : [exactly(name)]) {
    for (const at of places) {
      for (const block of blocksOf(at)) {
        const element = elementsOf(block).find((candidate) => matches(block, candidate));
        if (element) return { block, element, at };
      }
    }
  }
  throw new Error(
    `Nothing on the screen of ${userId} is called “${typeof name === 'string' ? name : name.action}”.`,
  );
}

/** Every message a person can see, oldest first. */
export function visibleMessages(office: Office, userId: string): readonly Message[] {
  return office.world.messages.filter(
    (message) =>
      (message.visibleTo === null || message.visibleTo === userId) &&
      office.world.conversations.get(message.channel)?.members.has(userId),
  );
}

function placeOf(place: Message | OpenView): Target['at'] {
  return 'hash' in place ? { kind: 'view', view: place } : { kind: 'message', message: place };
}

function blocksOf(at: Target['at']): readonly Block[] {
  return at.kind === 'view' ? at.view.definition.blocks : at.message.blocks;
}

type Matches = (block: Block, element: InteractiveElement) => boolean;

function exactly(name: { readonly block: string; readonly action: string }): Matches {
  return (block, element) => block.block_id === name.block && element.action_id === name.action;
}

function byId(name: string): Matches {
  return (block, element) => element.action_id === name || block.block_id === name;
}

/** Ignores the suffix that makes a block id new: `phone` finds `phone_2`. */
function byIdBefore(name: string): Matches {
  return (block) => block.block_id?.startsWith(`${name}_`) ?? false;
}

function byWords(name: string): Matches {
  const words = name.toLowerCase();
  return (block, element) => {
    if (element.type === 'button') return element.text.text.toLowerCase().startsWith(words);
    return block.type === 'input' && block.label.text.toLowerCase().startsWith(words);
  };
}
