import type { webApi } from '@slack/bolt';
import type { Attribute, Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { ContactRules } from '../../contact/rules.ts';
import type { CommandLine } from '../../intake/typed/command-line.ts';
import { nameMentions, unnamedMentions } from '../../intake/typed/references.ts';
import { readCommandWord } from '../../intake/typed/words.ts';
import type { PersonNames } from '../api/person-names.ts';
import { readers } from '../message/lazy-readers.ts';

/** A command's text as it was sent, and its sender. */
export type TypedLine = {
  readonly text: string;
  readonly country: CountryCode | null;
  readonly teamId: string;
  /** The team's own fields are read by key and label. */
  readonly rules: ContactRules;
};

/** Reads the text with the names of mentioned people that memory has. Slack is not asked before an ack. */
export async function readTypedLine(
  names: Pick<PersonNames, 'known'>,
  { text: whole, country, teamId, rules }: TypedLine,
): Promise<CommandLine> {
  const { rest, attributes } = await takeTeamValues(whole, rules);
  if (attributes.length > 0) {
    const line = await readNamed(names, { text: rest, country, teamId });
    if (line.action === 'add' || line.action === 'form') return withAttributes(line, attributes);
  }
  // Of several people each has values of their own.
  return readNamed(names, { text: whole, country, teamId });
}

async function takeTeamValues(text: string, rules: ContactRules) {
  const isPlain = rules.fields.length === 0 && rules.consent.mode === 'off';
  return isPlain ? { rest: text, attributes: [] } : (await readers.teamValues()).takeTeamValues(text, rules);
}

function withAttributes(
  line: Extract<CommandLine, { readonly draft: Draft }>,
  own: readonly Attribute[],
): CommandLine {
  const draft = { ...line.draft, attributes: [...own, ...line.draft.attributes] };
  return { ...line, draft };
}

async function readNamed(
  names: Pick<PersonNames, 'known'>,
  { text, country, teamId }: Omit<TypedLine, 'rules'>,
): Promise<CommandLine> {
  const line = await readLine(text, country);
  // A mention next to a name says nothing about whose number it is.
  if (!lacksName(line)) return line;
  const named = nameMentions(text, (userId) => names.known(teamId, userId));
  return named === text ? line : readLine(named, country);
}

/** Reads it once more after asking Slack for the missing names. */
export async function nameTypedLine(
  names: PersonNames,
  client: Pick<webApi.WebClient, 'users'>,
  typed: TypedLine,
  line: CommandLine,
): Promise<CommandLine> {
  const unnamed = unnamedMentions(typed.text).filter((id) => names.known(typed.teamId, id) === null);
  if (!lacksName(line) || unnamed.length === 0) return line;
  await names.ask(client, typed.teamId, unnamed);
  return readTypedLine(names, typed);
}

function lacksName(line: CommandLine): boolean {
  if (line.action === 'several') return line.drafts.some(({ name }) => name === '');
  return line.action === 'form' && line.draft.name === '';
}

async function readLine(text: string, country: CountryCode | null): Promise<CommandLine> {
  const word = readCommandWord(text.trim());
  if (word) return word;
  const { readCommandLine } = await readers.commandLine();
  return readCommandLine(text, country);
}
