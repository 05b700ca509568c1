import { carriedOver } from './blocks/inputs.ts';
import type { Values } from './blocks/inputs.ts';
import { channelOf } from './office.ts';
import type { Office, Where } from './office.ts';
import { visibleMessages } from './send/targets.ts';
import type { OpenView } from './views.ts';
import type { Message } from './world.ts';

/** What a person has on their screen. */
export function createSight(office: Office) {
  const { world, views } = office;
  return {
    /** Every message this person sees in a conversation, oldest first. */
    messages: (where: Where = {}): readonly Message[] =>
      visibleMessages(office, where.userId ?? world.first.userId).filter(
        (message) => message.channel === channelOf(office, where).id,
      ),
    /** Messages only this person sees, oldest first. */
    ephemerals: (userId: string = world.first.userId): readonly Message[] =>
      world.messages.filter((message) => message.visibleTo === userId),
    /** The app's direct messages to this person, oldest first. */
    directMessages: (userId: string = world.first.userId): readonly Message[] => {
      const { id } = world.directMessage(userId);
      return world.messages.filter((message) => message.channel === id && message.user === world.bot.id);
    },
    /** The topmost modal, if one is open. */
    modal: (userId: string = world.first.userId): OpenView | undefined => views.top(userId),
    /** All open modals, lowest first. */
    modals: (userId: string = world.first.userId): readonly OpenView[] => views.stackOf(userId),
    /** The values of the inputs in a message. */
    valuesOf: (message: Message): Values =>
      carriedOver(message.blocks, office.messageValues.get(message.ts) ?? {}),
    /** The ids of inputs that showed one choice while Slack reported another. */
    staleInputs: (): readonly string[] => views.stale,
    home: (userId: string = world.first.userId): OpenView | undefined => views.home(userId),
    /**
     * Waits for an answer that is neither empty nor false, asking after every
     * change. Rejects after `withinMs`.
     */
    until: world.until,
  };
}
