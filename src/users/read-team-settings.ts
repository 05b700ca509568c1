import type * as z from 'zod';
import { attributeKey, reservedKeys } from '../contact/attributes.ts';
import { readFieldValue, type TeamField } from '../contact/fields.ts';
import { shape } from './team-settings-shape.ts';
import { withoutBlanks, withoutUnreadable } from './without-unreadable.ts';
import type { TeamSettings } from './team-settings.ts';

/** What can be wrong with settings, besides the shape of single values. */
type FaultCode =
  | 'shape'
  | 'key-form'
  | 'key-twice'
  | 'key-taken'
  | 'label-twice'
  | 'options-missing'
  | 'options-needless'
  | 'options-twice'
  | 'option-separator'
  | 'default-invalid'
  | 'tags-missing'
  | 'tag-strange'
  | 'field-unknown'
  | 'value-invalid';

/** Something wrong with the settings, and where. */
export type SettingsFault = {
  readonly code: FaultCode;
  readonly place: readonly (string | number)[];
  /** What the fault is about. For a shape fault, an English sentence. */
  readonly value: string;
};

export type SettingsReading =
  | { readonly ok: true; readonly settings: TeamSettings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/**
 * Checks settings from outside and lists every fault with its place. What is left out counts as not decided.
 */
export function readTeamSettings(given: unknown): SettingsReading {
  const decided = withoutBlanks(given ?? {});
  const read = shape.safeParse(decided);
  if (!read.success) {
    const { issues } = read.error;
    return { ok: false, faults: [...issues.map(toFault), ...findFaultsBeside(decided, issues)] };
  }
  const settings = normalise(read.data);
  const faults = findFaults(settings);
  return faults.length === 0 ? { ok: true, settings } : { ok: false, faults };
}

function findFaults(settings: TeamSettings): readonly SettingsFault[] {
  return [
    ...findFieldFaults(settings.fields),
    ...findRoomFaults(settings.fields),
    ...findTagFaults(settings),
    ...findChannelFaults(settings),
  ];
}

/** The faults of what can be read beside entries of a wrong shape. */
function findFaultsBeside(given: unknown, issues: readonly z.core.$ZodIssue[]): readonly SettingsFault[] {
  const read = shape.safeParse(withoutUnreadable(given, issues));
  if (!read.success) return [];
  const lacksFields = issues.some(({ path }) => path[0] === 'fields');
  return findFaults(normalise(read.data)).filter(({ code }) => !(lacksFields && code === 'field-unknown'));
}

/** Values are kept as they are sent: a date in ISO form, an option in the field's spelling. */
function normalise(settings: z.infer<typeof shape>): TeamSettings {
  const fields = settings.fields.map((field) => ({ ...field, default: sent(field, field.default) }));
  const valueOf = ([key, value]: readonly [string, string]) => {
    const field = fields.find((one) => one.key === key);
    return [key, field ? (sent(field, value) ?? '') : value] as const;
  };
  const channels = Object.entries(settings.channels).map(
    ([id, rule]) =>
      [id, { ...rule, fields: Object.fromEntries(Object.entries(rule.fields).map(valueOf)) }] as const,
  );
  return { ...settings, fields, channels: Object.fromEntries(channels) };
}

function sent(field: TeamField, value: string | null): string | null {
  if (value === null || value.trim() === '') return null;
  const reading = readFieldValue(field, value);
  return reading.ok ? reading.value : value;
}

function findFieldFaults(fields: readonly TeamField[]): readonly SettingsFault[] {
  const keys = new Set<string>();
  const labels = new Set<string>();
  return fields.flatMap((field) => {
    const { key, label, type, options } = field;
    const isSelect = type === 'select' || type === 'multi-select';
    const name = attributeKey(label);
    const found: (readonly [isWrong: boolean, code: FaultCode, at: string, value?: string])[] = [
      [keys.has(key), 'key-twice', 'key'],
      [labels.has(name), 'label-twice', 'label'],
      [isTaken(key), 'key-taken', 'key'],
      [isSelect && options.length === 0, 'options-missing', 'options'],
      [!isSelect && options.length > 0, 'options-needless', 'options'],
      [hasTwins(options), 'options-twice', 'options'],
      [type === 'multi-select' && options.some((one) => /[,;|]/.test(one)), 'option-separator', 'options'],
      [
        field.default !== null && !readFieldValue(field, field.default).ok,
        'default-invalid',
        'default',
        field.default ?? '',
      ],
    ];
    keys.add(key);
    labels.add(name);
    return found
      .filter(([isWrong]) => isWrong)
      .map(([, code, at, value = '']) => ({ code, place: ['fields', key, at], value }));
  });
}

/** Slack takes 250,000 bytes for a form. This is what all options may need of them. */
const mostOptionBytes = 120_000;
/** An option's braces and names in the form, beside its text, which is in it twice. */
const bytesBesideText = 70;

/** All options are in one form. The first field for which it has no room is at fault. */
function findRoomFaults(fields: readonly TeamField[]): readonly SettingsFault[] {
  let bytes = 0;
  for (const { key, options } of fields) {
    for (const option of options) bytes += bytesBesideText + 2 * Buffer.byteLength(option);
    if (bytes > mostOptionBytes) return [{ code: 'shape', place: ['fields', key, 'options'], value: noRoom }];
  }
  return [];
}

const noRoom = 'Slack has no room in one form for the options of all fields together. Shorten or drop some.';

const ownKeys: readonly string[] = ['company', 'opt_in', 'opt_in_at', 'opt_in_by'];

function isTaken(key: string): boolean {
  return ownKeys.includes(key) || reservedKeys.has(key);
}

function hasTwins(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

function findTagFaults({ tags, channels }: TeamSettings): readonly SettingsFault[] {
  if (tags.mode !== 'list') return [];
  const known = new Set(tags.list.map((tag) => tag.toLowerCase()));
  const strange = (place: readonly string[], list: readonly string[]) =>
    list
      .filter((tag) => !known.has(tag.toLowerCase()))
      .map((tag) => ({ code: 'tag-strange' as const, place, value: tag }));
  return [
    ...(tags.list.length === 0
      ? [{ code: 'tags-missing' as const, place: ['tags', 'list'], value: '' }]
      : []),
    ...strange(['tags', 'default'], tags.default),
    ...Object.entries(channels).flatMap(([id, rule]) => strange(['channels', id, 'tags'], rule.tags)),
  ];
}

function findChannelFaults({ channels, fields }: TeamSettings): readonly SettingsFault[] {
  return Object.entries(channels).flatMap(([id, rule]) =>
    Object.entries(rule.fields).flatMap(([key, value]): readonly SettingsFault[] => {
      const field = fields.find((one) => one.key === key);
      const place = ['channels', id, 'fields', key];
      if (!field) return [{ code: 'field-unknown', place, value: key }];
      return readFieldValue(field, value).ok ? [] : [{ code: 'value-invalid', place, value }];
    }),
  );
}

function toFault(issue: z.core.$ZodIssue): SettingsFault {
  const place = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value =
    issue.code === 'unrecognized_keys'
      ? `there is no setting ${issue.keys.map((key) => `“${key}”`).join(', ')}.`
      : issue.code === 'invalid_key'
        ? (issue.issues[0]?.message ?? issue.message)
        : issue.message;
  const isKey = issue.code === 'invalid_format' && place.at(-1) === 'key';
  return { code: isKey ? 'key-form' : 'shape', place, value };
}
