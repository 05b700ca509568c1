import type { InteractiveElement } from './blocks/elements.ts';
import type { TextObject } from './blocks/text.ts';
import type { Block } from './blocks/blocks.ts';
import type { Entered } from './blocks/inputs.ts';
import type { OpenView } from './views.ts';
import type { Message } from './world.ts';
import { linkBareWords } from '../page/render/bare-words.ts';
import { withEmoji } from '../page/render/emoji.ts';

/** A message as people read it, line by line: its blocks, or its text when it has none. */
export function readMessage(message: Message): readonly string[] {
  const lines = message.blocks.flatMap((block) => readBlock(block, {}, {}));
  return lines.length > 0 ? lines : [plain(message.text)];
}

/** A modal or Home as people read it, line by line, with input and field errors. */
export function readView(view: OpenView): readonly string[] {
  const { definition } = view;
  const lines = definition.blocks.flatMap((block) => readBlock(block, view.drawn, view.errors));
  if (definition.type === 'home') return lines;
  const buttons = [definition.close?.text ?? 'Close', ...(definition.submit ? [definition.submit.text] : [])];
  return [definition.title.text, ...lines, buttons.map((label) => `( ${label} )`).join('  ')];
}

/** Slack's markup as the words people see. */
function plain(text: string): string {
  return withEmoji(text)
    .replaceAll(/<[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll(/<(?:mailto:|tel:)?([^>]*)>/g, '$1')
    .replaceAll(/(?<![\w*])\*([^*\n]+)\*(?![\w*])/g, '$1')
    .replaceAll(/(?<![\w_])_([^_\n]+)_(?![\w_])/g, '$1')
    .replaceAll('`', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

type Values = Readonly<Record<string, Readonly<Record<string, Entered>>>>;

function readBlock(block: Block, values: Values, errors: Readonly<Record<string, string>>): string[] {
  const id = block.block_id ?? '';
  switch (block.type) {
    case 'divider':
      return ['────'];
    case 'header':
      return [block.text.text];
    case 'image':
      return [`[image: ${block.alt_text}]`];
    case 'markdown':
      return [plain(block.text)];
    case 'rich_text':
      return [textWithin(block.elements)];
    case 'context':
      return [
        block.elements.map((part) => (part.type === 'image' ? `[${part.alt_text}]` : read(part))).join(' '),
      ];
    case 'actions':
      return [block.elements.map((element) => control(element)).join('  ')];
    case 'section': {
      const fields = (block.fields ?? []).map((field) => read(field).replace('\n', ': '));
      const texts = [...(block.text ? [read(block.text)] : []), ...fields];
      const beside = block.accessory && block.accessory.type !== 'image' ? [control(block.accessory)] : [];
      return [[texts.join('\n'), ...beside].join('  ')];
    }
    case 'input': {
      const held = values[id]?.[block.element.action_id ?? ''];
      const error = errors[id] === undefined ? [] : [`  ✗ ${errors[id]}`];
      return [
        `${block.label.text}: [${shown(held)}]`,
        ...(block.hint ? [`  ${block.hint.text}`] : []),
        ...error,
      ];
    }
  }
}

function read(text: TextObject): string {
  if (text.type !== 'mrkdwn') return text.text;
  return plain(text.verbatim ? text.text : linkBareWords(text.text));
}

function control(element: InteractiveElement): string {
  if (element.type === 'button') return `( ${element.text.text} )`;
  return `[${'placeholder' in element && element.placeholder ? element.placeholder.text : element.type}]`;
}

function shown(held: Entered | undefined): string {
  return Object.entries(held ?? {})
    .flatMap(([key, value]) => (key === 'type' ? [] : [value].flat()))
    .map(words)
    .join(', ');
}

function words(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value) return words(value.text);
  return 'name' in value ? words(value.name) : '';
}

function textWithin(part: unknown): string {
  if (Array.isArray(part)) return part.map(textWithin).join('');
  if (typeof part !== 'object' || part === null) return '';
  const own = 'text' in part && typeof part.text === 'string' ? part.text : '';
  return own + ('elements' in part ? textWithin(part.elements) : '');
}
