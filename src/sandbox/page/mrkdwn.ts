import { escape, html } from './html.ts';
import type { Html } from './html.ts';
import type { Snapshot } from '../snapshot.ts';

type Names = Pick<Snapshot, 'people' | 'conversations'>;

const emoji: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  warning: '⚠️',
  x: '❌',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  information_source: 'ℹ️',
  bulb: '💡',
  tada: '🎉',
  wave: '👋',
  pencil2: '✏️',
  lock: '🔒',
  mailbox: '📫',
  arrows_counterclockwise: '🔄',
  rotating_light: '🚨',
  no_entry: '⛔',
  red_circle: '🔴',
  large_green_circle: '🟢',
  large_yellow_circle: '🟡',
  telephone_receiver: '📞',
  paperclip: '📎',
};

/** Slack's markup as HTML: bold, italic, strike, code, quotes, links, mentions, dates and emoji. */
export function mrkdwn(text: string, names: Names): Html {
  const kept: string[] = [];
  const keep = (markup: string) => `\u0001${kept.push(markup) - 1}\u0001`;
  const withoutCode = text
    .replaceAll(/```\n?([\s\S]+?)\n?```/g, (_all, code: string) => keep(`<pre>${decoded(code)}</pre>`))
    .replaceAll(/`([^`\n]+)`/g, (_all, code: string) => keep(`<code>${decoded(code)}</code>`))
    .replaceAll(/<([^<>]+)>/g, (_all, link: string) => keep(linked(link, names)));
  const markup = inline(decoded(withoutCode));
  return {
    markup: markup.replaceAll(/\u0001(\d+)\u0001/g, (_all, index: string) => kept[Number(index)] ?? ''),
  };
}

/** Plain text with its emoji. */
export function plainText(text: string): Html {
  return { markup: emojis(escape(text)) };
}

function inline(text: string): string {
  const marked = text
    .replaceAll(/(^|[\s(])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}])/gu, '$1<strong>$2</strong>')
    .replaceAll(/(^|[\s(>])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}])/gu, '$1<em>$2</em>')
    .replaceAll(/(^|[\s(>])~(?=\S)([^~\n]*\S)~(?![\p{L}\p{N}])/gu, '$1<del>$2</del>')
    .replaceAll(/^&gt; ?(.*)$/gm, '<q>$1</q>');
  return emojis(marked).replaceAll('\n', '<br>');
}

function emojis(text: string): string {
  return text.replaceAll(/:([a-z0-9_+-]+):/g, (all, name: string) => emoji[name] ?? all);
}

function linked(link: string, names: Names): string {
  const [target = '', label] = link.split('|', 2);
  if (target.startsWith('@'))
    return mention(`@${names.people.find((one) => one.id === target.slice(1))?.name ?? label ?? target}`);
  if (target.startsWith('#')) {
    return mention(
      `#${names.conversations.find((one) => one.id === target.slice(1))?.name ?? label ?? target}`,
    );
  }
  if (target.startsWith('!date')) return escape(label ?? '');
  if (target.startsWith('!')) return mention(`@${target.slice(1).split('^')[0] ?? ''}`);
  if (!/^(https?:|mailto:|tel:)/.test(target)) return escape(`<${link}>`);
  const words = label ?? target.replace(/^(mailto:|tel:)/, '');
  return html`<a href="${unescape(target)}" target="_blank" rel="noreferrer">${unescape(words)}</a>`.markup;
}

function mention(text: string): string {
  return html`<span class="mention">${text}</span>`.markup;
}

function decoded(text: string): string {
  return escape(unescape(text));
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
