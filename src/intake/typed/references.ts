import type { Problem } from '../../contact/problem.ts';

/** A mention carries no name, nor does a private channel: `<@U012ABCDEF>`, `<#C012ABCDE|>`. */
const unnamedPerson = /<@([UW][A-Z0-9]{1,40})\|?>/gu;
const unnamedGroup = /<!subteam\^S[A-Z0-9]{1,40}\|?>/u;
const unnamedChannel = /<#[CGD][A-Z0-9]{1,40}\|?>/u;

/** The ids of people mentioned without their names, each once. */
export function unnamedMentions(text: string): readonly string[] {
  return [...new Set([...text.matchAll(unnamedPerson)].map(([, id = '']) => id))];
}

/** Replaces mentions with names, where known. */
export function nameMentions(text: string, nameOf: (userId: string) => string | null): string {
  return text.replaceAll(unnamedPerson, (mention, id: string) => {
    const name = nameOf(id);
    return name === null ? mention : `<@${id}|${escapeLabel(name)}>`;
  });
}

/** The parts of a line that cannot be read because Slack gives only an id. */
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
