import { decodeUri } from '../recognise/decode-uri.ts';

/** A piece of Slack's `<…>` markup: its target and its label. */
type SlackLink = { readonly target: string; readonly label: string };

/**
 * Slack's message markup as the text people see (docs.slack.dev, “Formatting message text”). Links give their
 * label, phones and addresses their target, mentions `@name`, channels `#name`. Entities are decoded once.
 */
export function readSlackMarkup(text: string): string {
  if (!MARKED.test(text)) return text;
  const unlinked = dropInvisible(text).replaceAll(
    /<([^<>\n]{1,2048})>/gu,
    (whole, inner: string) => unlink(inner) ?? whole,
  );
  return decodeEntities(unlinked);
}

const MARKED = /[<&\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;

/**
 * Removes direction marks, byte order marks and other invisible characters, but keeps the joiners some scripts
 * need.
 */
function dropInvisible(text: string): string {
  return text.replaceAll(
    /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu,
    '',
  );
}

/** Removes Slack's emphasis, and struck-out text altogether. */
export function dropFormatting(text: string): string {
  return dropEmphasis(
    text.replaceAll(/(?<![\p{L}\p{N}~])~(?=[^\s~])[^~\n]{1,200}(?<=[^\s~])~(?![\p{L}\p{N}~])/gu, ' '),
  );
}

/** Removes only the marks of bold, italic and code. */
export function dropEmphasis(text: string): string {
  if (!/[*_`]/.test(text)) return text;
  return text
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,400})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_@./-])_(?=[^\s_])([^_\n]{1,400})(?<=[^\s_])_(?![\p{L}\p{N}_@])/gu, '$1')
    .replaceAll(/(?<!`)`([^`\n]{1,400})`(?!`)/gu, '$1');
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(lt|gt|amp|nbsp);/gu, (_whole, name: string) =>
    name === 'lt' ? '<' : name === 'gt' ? '>' : name === 'nbsp' ? ' ' : '&',
  );
}

function unlink(inner: string): string | null {
  const bar = inner.indexOf('|');
  const link = {
    target: bar < 0 ? inner : inner.slice(0, bar),
    label: bar < 0 ? '' : inner.slice(bar + 1).trim(),
  };
  if (/^[@#!]/u.test(link.target)) return unlinkMention(link);
  if (/^(?:tel|sms|callto):/iu.test(link.target)) return unlinkPhone(link);
  if (/^mailto:/iu.test(link.target)) return unlinkEmail(link);
  if (/^(?:https?|whatsapp):/iu.test(link.target)) return unlinkAddress(link);
  return null;
}

function unlinkMention({ target, label }: SlackLink): string {
  if (target.startsWith('@')) return label === '' ? ' ' : `@${label.replace(/^@/u, '')}`;
  if (target.startsWith('#')) return label === '' ? ' ' : `#${label.replace(/^#/u, '')}`;
  return target.startsWith('!date') || target.startsWith('!subteam') ? label : ' ';
}

function unlinkPhone({ target, label }: SlackLink): string {
  const number = decodeUri(target.slice(target.indexOf(':') + 1)).trim();
  if (label === '' || label.replace(/^(?:tel|sms|callto):/iu, '') === number) return number;
  const same = digitsOf(label) === digitsOf(number);
  if (same && (label.includes('+') || !number.includes('+'))) return label;
  return /\p{L}{2}/u.test(label) && !/\p{Nd}{5}/u.test(digitsOf(label)) ? `${label} ${number}` : number;
}

function unlinkEmail({ target, label }: SlackLink): string {
  const address = decodeUri(target.slice('mailto:'.length).replace(/\?.*$/u, '')).trim();
  return label === '' || label.includes('@') || label.toLowerCase() === address.toLowerCase()
    ? address
    : `${label} ${address}`;
}

function unlinkAddress({ target, label }: SlackLink): string {
  if (label === '') return target;
  const isChat = /^(?:whatsapp:|https?:\/\/(?:wa\.me|(?:api|web|chat)\.whatsapp\.com)\/)/iu.test(target);
  if (!isChat) return label;
  return label.includes('wa.me/') || label.includes('whatsapp.com/') ? target : `${label} ${target}`;
}

function digitsOf(text: string): string {
  return text.replaceAll(/[^\p{Nd}]/gu, '');
}
