import type { InteractiveElement } from '../blocks/elements.ts';
import { checkSuggestions } from '../blocks/block-kit.ts';
import type { Suggestions } from '../blocks/block-kit.ts';
import type { Option } from '../blocks/text.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Reply } from './deliver-parcel.ts';
import { describeFile, describeMessage } from '../describe.ts';
import type { NewFile } from '../file-shelf.ts';
import { carriedOver, entered, optionsOf } from '../blocks/inputs.ts';
import type { Entered, Given } from '../blocks/inputs.ts';
import { channelOf, personOf, send, troubleOf } from '../office.ts';
import type { Office, Where } from '../office.ts';
import { interaction, interactionForm } from './payloads.ts';
import type { Person } from '../people.ts';
import { findTarget } from './targets.ts';
import type { Name, Target } from './targets.ts';
import { describeView } from '../views.ts';
import type { OpenView } from '../views.ts';
import type { Message } from '../world.ts';

const form = 'application/x-www-form-urlencoded';
type On = Where & { readonly in?: Message | OpenView };

/** What a person does with the blocks they see: buttons, menus and inputs. */
export function createActions(office: Office) {
  const suggest = async (name: Name, query: string, on: On = {}): Promise<readonly Option[]> => {
    const person = personOf(office, on);
    const target = findTarget(office, person.id, name, on.in);
    const { element } = target;
    if (element.type !== 'external_select' && element.type !== 'multi_external_select')
      return optionsOf(element);
    if (query.length < (element.min_query_length ?? 3)) return [];
    const ids = { action_id: element.action_id, block_id: target.block.block_id, value: query };
    const body = interactionForm({
      ...interaction('block_suggestion', office, person),
      ...ids,
      ...placeOf(office, target),
    });
    const reply = await send(office, { kind: 'block_suggestion', contentType: form, body });
    const checked = checkSuggestions(reply.body);
    if (!checked.ok) throw new Error(`Slack would show no suggestions: ${checked.messages.join('; ')}`);
    return flat(checked.value);
  };

  const enter = (target: Target, value: Entered): Target => {
    const [blockId, actionId] = [target.block.block_id ?? '', target.element.action_id ?? ''];
    if (target.at.kind === 'view') {
      return {
        ...target,
        at: { kind: 'view', view: office.views.enter(target.at.view, blockId, actionId, value) },
      };
    }
    const { ts } = target.at.message;
    const before = office.messageValues.get(ts) ?? {};
    office.messageValues.set(ts, { ...before, [blockId]: { ...before[blockId], [actionId]: value } });
    return target;
  };

  const act = async (target: Target, person: Person, value: Entered | null): Promise<Reply> => {
    const { element, block } = target;
    const inView = target.at.kind === 'view' ? target.at.view.id : null;
    const action = {
      type: element.type,
      action_id: element.action_id,
      block_id: block.block_id,
      ...(element.type === 'button'
        ? { text: element.text, value: element.value, style: element.style }
        : value),
      action_ts: office.world.nextTs(),
    };
    const body = interactionForm({
      ...interaction('block_actions', office, person),
      trigger_id: office.triggers.issue(person.id, inView),
      ...placeOf(office, target),
      ...responseUrl(office, target, person),
      actions: [action],
    });
    const reply = await send(office, { kind: 'block_actions', contentType: form, body });
    const trouble = troubleOf('This control', reply);
    if (target.at.kind === 'view' && trouble !== null) office.views.mark(target.at.view, { trouble });
    return reply;
  };

  const resolve = async (target: Target, given: Given, on: On): Promise<Given> => {
    const external =
      target.element.type === 'external_select' || target.element.type === 'multi_external_select';
    if (!external || given === null || given === '') return given;
    const wishes: readonly (string | Option)[] =
      typeof given === 'string' || 'text' in given ? [given] : given;
    const name = { block: target.block.block_id ?? '', action: target.element.action_id ?? '' };
    return Promise.all(
      wishes.map(async (wish) =>
        typeof wish === 'string' ? pick(await suggest(name, wish, on), wish) : wish,
      ),
    );
  };

  return {
    /** Presses a button, found by action id or wording. */
    press: (name: Name, on: On = {}): Promise<Reply> => {
      const person = personOf(office, on);
      return act(findTarget(office, person.id, name, on.in), person, null);
    },
    /**
     * Types into an input or chooses in a menu, found by block id, action id or
     * label. Returns the app's answer if the control reports changes, otherwise null.
     */
    async type(name: Name, given: Given, on: On & { readonly enter?: boolean } = {}): Promise<Reply | null> {
      const person = personOf(office, on);
      const target = findTarget(office, person.id, name, on.in);
      const value = entered(target.element, await resolve(target, given, on));
      const after = enter(target, value);
      return dispatches(target.block, target.element, on.enter ?? false) ? act(after, person, value) : null;
    },
    /** Attaches files to a file input. */
    attach(name: Name, files: readonly NewFile[], on: On = {}): void {
      const person = personOf(office, on);
      const target = findTarget(office, person.id, name, on.in);
      const place = office.world.directMessage(person.id).id;
      const put = files.map((file) =>
        describeFile(office.shelf.put(person.id, [place], file), office.world, office.origin()),
      );
      enter(target, { type: target.element.type, files: put });
    },
    /** Asks the app for a menu's options. Returns those that Slack would show. */
    suggest,
  };
}

/** Whether a change of this control is reported to the app at once. */
function dispatches(block: Block, element: InteractiveElement, enter: boolean): boolean {
  if (block.type !== 'input') return true;
  if (!block.dispatch_action) return false;
  if (!('dispatch_action_config' in element)) return !element.type.endsWith('_input') || enter;
  const on = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  return on.includes('on_character_entered') || (enter && on.includes('on_enter_pressed'));
}

function placeOf(office: Office, { at }: Target): Record<string, unknown> {
  if (at.kind === 'view')
    return { container: { type: 'view', view_id: at.view.id }, view: describeView(at.view) };
  const { message } = at;
  const channel = channelOf(office, { channelId: message.channel });
  const hidden = message.visibleTo !== null;
  const ids = { message_ts: message.ts, channel_id: message.channel, is_ephemeral: hidden };
  return {
    container: { type: 'message', ...ids },
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    state: { values: carriedOver(message.blocks, office.messageValues.get(message.ts) ?? {}) },
    ...(hidden ? {} : { message: describeMessage(message, office.world, office.origin()) }),
  };
}

function responseUrl(office: Office, { at }: Target, person: Person): Record<string, unknown> {
  if (at.kind === 'view') return {};
  const place = { channel: at.message.channel, userId: person.id, messageTs: at.message.ts };
  return { response_url: office.origin() + office.urls.issue(place) };
}

function flat(suggestions: Suggestions): readonly Option[] {
  return suggestions.options ?? (suggestions.option_groups ?? []).flatMap((group) => group.options);
}

function pick(options: readonly Option[], wish: string): Option {
  const exact = options.find((option) => option.value === wish || option.text.text === wish);
  const found =
    exact ?? options.find((option) => option.text.text.toLowerCase().includes(wish.toLowerCase()));
  if (!found) throw new Error(`None of ${options.length} suggestions for “${wish}” is like it.`);
  return found;
}
