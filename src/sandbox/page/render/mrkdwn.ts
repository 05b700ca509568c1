import { withEmoji } from './emoji.ts';
import { escape, html } from './html.ts';
import type { Html } from './html.ts';
import type { Snapshot } from '../../snapshot.ts';

type Names = Pick<Snapshot, 'people' | 'conversations'>;

/** Slack's markup as HTML: bold, italic, strike, code, quotes, links, mentions, dates and emoji. */
export function mrkdwn(text: string, names: Names): Html {
  const kept: string[] = [];
  const keep = (markup: string) => `\uE000${kept.push(markup) - 1}\uE000`;
  const withoutCode = text
    .replaceAll(/```\n?([\s\S]+?)\n?```/g, (_all, code: string) => keep(`<pre>${decoded(code)}</pre>`))
    .replaceAll(/`([^`\n]+)`/g, (_all, code: string) => keep(`<code>${decoded(code)}</code>`))
    .replaceAll(/<([^<>]+)>/g, (_all, link: string) => keep(linked(link, names)));
  const markup = inline(decoded(withoutCode));
  return {
    markup: markup.replaceAll(/\uE000(\d+)\uE000/g, (_all, index: string) => kept[Number(index)] ?? ''),
  };
}

/** Plain text with its emoji. */
export function plainText(text: string): Html {
  return { markup: withEmoji(escape(text)) };
}

function inline(text: string): string {
  const marked = text
    .replaceAll(/(^|[\s(])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}])/gu, '$1<strong>$2</strong>')
    .replaceAll(/(^|[\s(>])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}])/gu, '$1<em>$2</em>')
    .replaceAll(/(^|[\s(>])~(?=\S)([^~\n]*\S)~(?![\p{L}\p{N}])/gu, '$1<del>$2</del>')
    .replaceAll(/^&gt; ?(.*)$/gm, '<q>$1</q>');
  return withEmoji(marked).replaceAll('\n', '<br>');
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
  if (target.startsWith('!date^')) return escape(dated(target, label ?? ''));
  if (target.startsWith('!')) return mention(`@${target.slice(1).split('^')[0] ?? ''}`);
  if (!/^(https?:|mailto:|tel:)/.test(target)) return escape(`<${link}>`);
  const words = label ?? target.replace(/^(mailto:|tel:)/, '');
  return html`<a href="${unescape(target)}" target="_blank" rel="noreferrer">${unescape(words)}</a>`.markup;
}

/** A date in the reader's time zone, or the fallback when its format is unknown. */
function dated(target: string, fallback: string): string {
  const [, seconds, format = ''] = target.split('^');
  const date = new Date(Number(seconds) * 1000);
  const day = (style: 'short' | 'long') =>
    date.toLocaleDateString('en-GB', { day: 'numeric', month: style, year: 'numeric' });
  const today = date.toDateString() === new Date().toDateString();
  const written = format.replaceAll(/\{(\w+)\}/g, (all, name: string) => {
    if (name === 'time') return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    if (name.endsWith('_pretty') && today) return 'today';
    return name.startsWith('date') ? day(name.startsWith('date_short') ? 'short' : 'long') : all;
  });
  return Number.isNaN(date.getTime()) || /\{\w+\}/.test(written) ? fallback : written;
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
