import { checkContact } from '../../contact/check-contact.ts';
import type { Contact } from '../../contact/contact.ts';
import type { Attribute, Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { ContactRules } from '../../contact/rules.ts';
import { joinTags } from '../../contact/tags.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { takeTeamValues } from './team-values.ts';

/** A line as it was typed, and what applies to the person who typed it. */
export type TypedLine = {
  readonly text: string;
  /** For numbers without a calling code. */
  readonly country: CountryCode | null;
  readonly rules: ContactRules;
  /** Added to those of a contact that can be saved at once. */
  readonly tags: readonly string[];
};

/**
 * Reads a typed line by the team's rules, with its fields by key and label. A contact to be saved at once
 * keeps them. Never throws.
 */
export function readTypedLine(typed: TypedLine): CommandLine {
  const line = readLine(typed);
  return line.action === 'add' ? completeByRules(line, typed) : line;
}

function readLine({ text, country, rules }: TypedLine): CommandLine {
  const { rest, attributes } = takeTeamValues(text, rules);
  if (attributes.length > 0) {
    const line = readCommandLine(rest, country);
    if (line.action === 'add' || line.action === 'form') return withAttributes(line, attributes);
  }
  // Of several people each has values of their own.
  return readCommandLine(text, country);
}

type LineOfOne = Extract<CommandLine, { readonly draft: Draft }>;

function withAttributes(line: LineOfOne, own: readonly Attribute[]): CommandLine {
  return { ...line, draft: { ...line.draft, attributes: [...own, ...line.draft.attributes] } };
}

type Complete = { readonly draft: Draft; readonly contact: Contact };

function completeByRules(line: Complete, { country, rules, tags }: TypedLine): CommandLine {
  const draft = { ...line.draft, tags: joinTags(line.draft.tags, tags) };
  // Its number was read just now.
  const readNumber = () => ({ ok: true, phone: line.contact.phone, suggestions: [] }) as const;
  const checked = checkContact(draft, country, rules, readNumber);
  return checked.ok
    ? { action: 'add', draft, contact: checked.contact }
    : { action: 'form', draft, problems: checked.problems, suggestions: [] };
}
