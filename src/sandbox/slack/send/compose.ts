const linkable =
  /(?<url>https?:\/\/[^\s<>]+)|(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<phone>(?<![\w+])\+\d[\d\s().-]{6,}\d)/g;

/** Encodes typed text as Slack does for apps: `& < >` escaped, addresses and numbers as links. */
export function encode(typed: string): string {
  return [...split(typed)].map((part) => asMarkup(part)).join('');
}

type Directory = {
  readonly people: Iterable<{ readonly id: string; readonly name: string }>;
  readonly channels: Iterable<{ readonly id: string; readonly name: string; readonly isPrivate: boolean }>;
};

/**
 * Encodes the text of a command registered with `should_escape`. People and channels become
 * ids, with the name only if the channel is public (docs.slack.dev, “Slash commands”).
 */
export function encodeCommand(typed: string, { people, channels }: Directory): string {
  const ids = new Map<string, string>();
  for (const { id, name } of people) ids.set(`@${name}`, `<@${id}>`);
  for (const { id, name, isPrivate } of channels) ids.set(`#${name}`, `<#${id}|${isPrivate ? '' : name}>`);
  return typed
    .split(/((?<![^\s])[@#][\w-]{1,80}(?![^\s,;.!?)]))/)
    .map((part) => ids.get(part) ?? encode(part))
    .join('');
}

/** The rich_text block that Slack makes of typed text. */
export function richText(typed: string) {
  const elements = [...split(typed)].map((part) =>
    part.kind === 'text'
      ? { type: 'text', text: part.text }
      : { type: 'link', url: part.url, text: part.text },
  );
  return { type: 'rich_text' as const, elements: [{ type: 'rich_text_section', elements }] };
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

function* split(typed: string): Generator<Part> {
  let end = 0;
  for (const match of typed.matchAll(linkable)) {
    if (match.index > end) yield { kind: 'text', text: typed.slice(end, match.index) };
    yield { kind: 'link', text: match[0], url: target(match.groups ?? {}) };
    end = match.index + match[0].length;
  }
  if (end < typed.length) yield { kind: 'text', text: typed.slice(end) };
}

function target(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['email'] !== undefined) return `mailto:${groups['email']}`;
  if (groups['phone'] !== undefined) return `tel:${groups['phone'].replace(/[^\d+]/g, '')}`;
  return groups['url'] ?? '';
}

function asMarkup(part: Part): string {
  if (part.kind === 'text') return escape(part.text);
  return part.url === part.text ? `<${escape(part.url)}>` : `<${escape(part.url)}|${escape(part.text)}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
