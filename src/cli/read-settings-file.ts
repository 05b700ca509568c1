import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { readTeamSettings, type SettingsFault } from '../users/read-team-settings.ts';
import type { TeamSettings } from '../users/team-settings.ts';
import { readFile } from './read-file.ts';

type SettingsResult =
  | { readonly ok: true; readonly settings: TeamSettings }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The longest settings take less than half of that. */
const mostBytes = 1024 * 1024;
/** More would scroll the first ones away. */
const mostListed = 50;

/** Reads a team's settings from a file, or lists every fault. `inboxes` are those a channel may name; none: any. */
export function readSettingsFile(file: string, inboxes: readonly string[]): SettingsResult {
  const read = readFile(file);
  if (!read.ok) return refuse([read.message]);
  if (read.bytes.length > mostBytes) return refuse(['this file is larger than 1 MB.']);
  const text = decode(read.bytes);
  if (text === null) return refuse(['this isn’t UTF-8 text. Save the file as UTF-8.']);
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: lines });
  const { errors, warnings } = document;
  if (errors.length > 0) return refuse(errors.map((error) => explainYaml(error, lines)));
  if (document.contents === null) return refuse([nothingInIt]);
  try {
    const given: unknown = document.toJS({ maxAliasCount: 20 });
    const reading = readTeamSettings(given);
    const faults = [
      ...warnings.map((warning) => explainYaml(warning, lines)),
      ...(reading.ok ? [] : reading.faults.map(explainFault)),
      ...findUnknownInboxes(given, inboxes),
    ];
    return reading.ok && faults.length === 0 ? reading : refuse(faults);
  } catch {
    return refuse(['it repeats parts of itself too often. Write them out.']);
  }
}

const nothingInIt = 'there is nothing in it. To undo all settings, write {}.';

function refuse(faults: readonly string[]): SettingsResult {
  const rest = faults.length - mostListed;
  return {
    ok: false,
    faults: rest > 0 ? [...faults.slice(0, mostListed), `and ${rest} more.`] : faults,
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function explainFault({ code, place, value }: SettingsFault): string {
  const where = place.map((step) => (typeof step === 'number' ? `number ${step + 1}` : step)).join(', ');
  const what = code === 'shape' || code === 'key-form' ? value : sentences[code](value);
  return where === '' ? what : `${where}: ${what}`;
}

const sentences: Readonly<
  Record<Exclude<SettingsFault['code'], 'shape' | 'key-form'>, (value: string) => string>
> = {
  'key-twice': () => 'another field has this key. Give each its own.',
  'key-taken': () => 'addcontact uses this key itself. Choose another one.',
  'label-twice': () => 'another field has this label. Give each its own.',
  'options-missing': () => 'list the options to choose from.',
  'options-needless': () => 'only select and multi-select have options.',
  'options-twice': () => 'two options are the same.',
  'option-separator': () => 'an option of a multi-select can’t contain a comma, semicolon or bar.',
  'default-invalid': (value) => `“${value}” isn’t a value of this field.`,
  'tags-missing': () => 'list the tags to choose from.',
  'tag-strange': (value) => `the tag “${value}” isn’t in the list of tags.`,
  'field-unknown': (value) => `there is no field “${value}”.`,
  'value-invalid': (value) => `“${value}” isn’t a value of this field.`,
};

/** The parser's own sentence would quote the file. */
function explainYaml({ code, pos }: YAMLError, lines: LineCounter): string {
  return `line ${lines.linePos(pos[0]).line}: this isn’t valid YAML (${code.toLowerCase().replace(/_/g, ' ')}).`;
}

/** Looks at the file itself, so that inboxes are checked whatever else is wrong with it. */
function findUnknownInboxes(given: unknown, inboxes: readonly string[]): readonly string[] {
  if (inboxes.length === 0) return [];
  return entriesOf(entriesOf(given).find(([part]) => part === 'channels')?.[1]).flatMap(([id, rule]) => {
    const [, inbox] = entriesOf(rule).find(([name]) => name === 'inbox') ?? [];
    if (typeof inbox !== 'string' || inboxes.includes(inbox.trim())) return [];
    return [`channels, ${id}, inbox: there is no inbox “${inbox}”. Use one of ${inboxes.join(', ')}.`];
  });
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
