import type { Problem } from '../../contact/problem.ts';

/** Slack names nobody in a mention, nor a private channel: `<@U012ABCDEF>`, `<#C012ABCDE|>`. */
const unnamedPerson = /<@([UW][A-Z0-9]{1,40})\|?>/gu;
const unnamedGroup = /<!subteam\^S[A-Z0-9]{1,40}\|?>/u;
const unnamedChannel = /<#[CGD][A-Z0-9]{1,40}\|?>/u;

/** The ids of the people a line mentions without their names, each once. */
export function unnamedMentions(text: string): readonly string[] {
  return [...new Set([...text.matchAll(unnamedPerson)].map(([, id = '']) => id))];
}

/** The line with the names of those who are mentioned, as far as they are known. */
export function nameMentions(text: string, nameOf: (userId: string) => string | null): string {
  return text.replaceAll(unnamedPerson, (mention, id: string) => {
    const name = nameOf(id);
    return name === null ? mention : `<@${id}|${escapeLabel(name)}>`;
  });
}

/** What of a line can't be read, because Slack gives its id alone. */
export function lostReferences(text: string): readonly Problem[] {
  if (!text.includes('<')) return [];
  const isPersonLost = unnamedMentions(text).length > 0 || unnamedGroup.test(text);
  return [
    ...(isPersonLost ? [{ field: 'name', code: 'mention-unknown', values: null } as const] : []),
    ...(unnamedChannel.test(text) ? [{ field: 'tags', code: 'tag-unknown', values: null } as const] : []),
  ];
}

function escapeLabel(name: string): string {
  return name.replaceAll(/[<>|]/gu, ' ').replaceAll('&', '&amp;').trim();
}
