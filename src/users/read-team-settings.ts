import { isSupportedCountry } from 'libphonenumber-js/max';
import * as z from 'zod';
import { attributeKey, reservedKeys } from '../contact/attributes.ts';
import { fieldTypes, longestFieldValue, readFieldValue, type TeamField } from '../contact/fields.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import { spokenLanguages } from '../languages/spoken.ts';
import { blankSettings, type TeamSettings } from './team-settings.ts';

export type SettingsReading =
  | { readonly ok: true; readonly settings: TeamSettings }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Slack shows 100 blocks: these, the contact's own inputs and what stands between them fit into one form. */
const mostFields = 40;
const mostOptions = 100;
const mostChannels = 200;
const mostTags = 50;
/** As Slack's options and labels hold. */
const longestOption = 75;

/** Checks settings from outside and lists every fault, each with its place; what is left out is as nobody decided it. */
export function readTeamSettings(given: unknown): SettingsReading {
  const read = shape.safeParse(given ?? {});
  if (!read.success) return { ok: false, faults: read.error.issues.map(describeIssue) };
  const settings = normalise(read.data);
  const faults = [
    ...findFieldFaults(settings.fields),
    ...findTagFaults(settings),
    ...findChannelFaults(settings),
  ];
  return faults.length === 0 ? { ok: true, settings } : { ok: false, faults };
}

/** Values are kept as they are sent: a date as ISO, an option as the field spells it. */
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

function findFieldFaults(fields: readonly TeamField[]): readonly string[] {
  const keys = new Set<string>();
  const labels = new Set<string>();
  return fields.flatMap((field) => {
    const { key, label, type, options } = field;
    const isSelect = type === 'select' || type === 'multi-select';
    const name = attributeKey(label);
    const faults = [
      ...(keys.has(key) ? ['another field has this key. Give each its own.'] : []),
      ...(labels.has(name) ? ['another field has this label. Give each its own.'] : []),
      ...(isTaken(key) ? ['addcontact uses this key itself. Choose another one.'] : []),
      ...(isSelect && options.length === 0 ? ['list the options to choose from.'] : []),
      ...(!isSelect && options.length > 0 ? ['only select and multi-select have options.'] : []),
      ...(hasTwins(options) ? ['two options are the same.'] : []),
      ...(type === 'multi-select' && options.some((one) => /[,;|]/.test(one))
        ? ['an option of a multi-select can’t contain a comma, semicolon or bar.']
        : []),
      ...(field.default !== null && !readFieldValue(field, field.default).ok
        ? [`the default “${field.default}” isn’t a value of this field.`]
        : []),
    ];
    keys.add(key);
    labels.add(name);
    return faults.map((fault) => `fields, ${key}: ${fault}`);
  });
}

const ownKeys: readonly string[] = ['company', 'opt_in', 'opt_in_at', 'opt_in_by'];

function isTaken(key: string): boolean {
  return ownKeys.includes(key) || reservedKeys.has(key);
}

function hasTwins(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

function findTagFaults({ tags, channels }: TeamSettings): readonly string[] {
  if (tags.mode !== 'list') return [];
  const known = new Set(tags.list.map((tag) => tag.toLowerCase()));
  const strange = (place: string, list: readonly string[]) =>
    list
      .filter((tag) => !known.has(tag.toLowerCase()))
      .map((tag) => `${place}: the tag “${tag}” isn’t in the list of tags.`);
  return [
    ...(tags.list.length === 0 ? ['tags, list: list the tags to choose from.'] : []),
    ...strange('tags, default', tags.default),
    ...Object.entries(channels).flatMap(([id, rule]) => strange(`channels, ${id}, tags`, rule.tags)),
  ];
}

function findChannelFaults({ channels, fields }: TeamSettings): readonly string[] {
  return Object.entries(channels).flatMap(([id, rule]) =>
    Object.entries(rule.fields).flatMap(([key, value]) => {
      const field = fields.find((one) => one.key === key);
      if (!field) return [`channels, ${id}, fields: there is no field “${key}”.`];
      return readFieldValue(field, value).ok
        ? []
        : [`channels, ${id}, fields: “${value}” isn’t a value of the field “${key}”.`];
    }),
  );
}

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue): string {
  const place = issue.path
    .map((step) => (typeof step === 'number' ? `number ${step + 1}` : String(step)))
    .join(', ');
  const what =
    issue.code === 'unrecognized_keys'
      ? `there is no setting ${issue.keys.map((key) => `“${key}”`).join(', ')}.`
      : issue.message;
  return place === '' ? what : `${place}: ${what}`;
}

const wrongShape = 'this isn’t written as docs/settings.md shows it.';
const line = (most: number) =>
  z
    .string({ error: 'must be text.' })
    .trim()
    .min(1, { error: 'must not be empty.' })
    .max(most, { error: `must be at most ${most} characters.` });
const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, { error: `must be one of ${options.join(', ')}.` });
const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item, { error: 'must be a list.' }).max(most, { error: `must be at most ${most} in number.` });
const ids = (form: RegExp, example: string) =>
  list(z.string().regex(form, { error: `must be a Slack id like ${example}.` }), 1000).default([]);
const tagList = list(line(longestOption), mostTags).default([]);
/** YAML reads an unquoted 5, true or date as no text. */
const scalar = z
  .union([z.string(), z.number(), z.boolean()], { error: 'must be a single value.' })
  .transform(String);

const country = z
  .string({ error: 'must be a country code of two letters, like IN.' })
  .transform((code, context): CountryCode => {
    const upper = code.trim().toUpperCase();
    if (isSupportedCountry(upper)) return upper;
    context.addIssue({ code: 'custom', message: 'must be a country code of two letters, like IN.' });
    return z.NEVER;
  })
  .nullable()
  .default(null);

const field = z.strictObject(
  {
    key: z
      .string({ error: 'give the field a key.' })
      .regex(/^[a-z0-9][a-z0-9_]{0,39}$/, { error: 'must be lowercase letters, digits and _, at most 40.' }),
    label: line(longestOption),
    type: choice(fieldTypes),
    options: list(scalar.pipe(line(longestOption)), mostOptions).default([]),
    required: z.boolean({ error: 'must be true or false.' }).default(false),
    default: scalar.pipe(z.string().max(longestFieldValue)).nullable().default(null),
  },
  { error: wrongShape },
);

const channelRule = z.strictObject(
  {
    country,
    tags: tagList,
    inbox: line(100).nullable().default(null),
    fields: z.record(z.string(), scalar, { error: wrongShape }).default({}),
  },
  { error: wrongShape },
);

const shape = z.strictObject(
  {
    language: choice(spokenLanguages).nullable().default(null),
    country,
    email: choice(['optional', 'required', 'hidden']).default('optional'),
    attributes: choice(['free', 'hidden']).default('free'),
    tags: z
      .strictObject(
        { mode: choice(['free', 'list', 'hidden']).default('free'), list: tagList, default: tagList },
        { error: wrongShape },
      )
      .prefault({}),
    consent: z
      .strictObject(
        {
          mode: choice(['off', 'ask', 'require']).default('off'),
          label: line(150).default(blankSettings.consent.label),
        },
        { error: wrongShape },
      )
      .prefault({}),
    fields: list(field, mostFields).default([]),
    channels: z
      .record(z.string().regex(/^[CG][A-Z0-9]+$/, { error: 'must be the id of a channel.' }), channelRule, {
        error: wrongShape,
      })
      .refine((rules) => Object.keys(rules).length <= mostChannels, {
        error: `must be at most ${mostChannels} in number.`,
      })
      .default({}),
    access: z
      .strictObject(
        {
          users: ids(/^[UW][A-Z0-9]+$/, 'U012ABCDEF'),
          groups: ids(/^S[A-Z0-9]+$/, 'S012ABCDEF'),
          channels: ids(/^[CGD][A-Z0-9]+$/, 'C012ABCDEF'),
          admins: ids(/^[UW][A-Z0-9]+$/, 'U012ABCDEF'),
        },
        { error: wrongShape },
      )
      .prefault({}),
  },
  { error: wrongShape },
);
