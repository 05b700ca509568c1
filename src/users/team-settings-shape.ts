import { isSupportedCountry } from 'libphonenumber-js/max';
import * as z from 'zod';
import { cleanLine } from '../contact/clean-text.ts';
import { fieldTypes, longestFieldValue } from '../contact/fields.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import { spokenLanguages } from '../languages/spoken.ts';
import { blankSettings } from './team-settings.ts';

/** Slack shows 100 blocks. With these, the contact's own inputs and the rest still fit into one form. */
export const mostFields = 40;
const mostOptions = 100;
/** As many as one screen lists. */
export const mostChannels = 90;
const mostTags = 50;
/** The limit of Slack's options and labels. */
const longestOption = 75;

const wrongShape = 'this isn’t written as docs/settings.md shows it.';
const line = (most: number) =>
  z
    .string({ error: 'must be text.' })
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, { error: 'must not be empty.' })
        .max(most, { error: `must be at most ${most} characters.` }),
    );
const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, { error: `must be one of ${options.join(', ')}.` });
const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item, { error: 'must be a list.' }).max(most, { error: `must be at most ${most} in number.` });
const ids = (form: RegExp, example: string) =>
  list(z.string().regex(form, { error: `must be a Slack id like ${example}.` }), 1000).default([]);
/** The limit of one Slack input, in which an admin edits these as lines. */
const longestLines = 3000;
const fits = (lines: readonly string[]) => lines.join('\n').length <= longestLines;
const tooLong = { error: `must be at most ${longestLines} characters together.` };
const tagList = list(line(longestOption), mostTags).refine(fits, tooLong).default([]);
/** YAML doesn't read an unquoted 5, true or date as text. */
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
    options: list(scalar.pipe(line(longestOption)), mostOptions)
      .refine(fits, tooLong)
      .default([]),
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
    fields: z
      .record(z.string(), scalar, { error: wrongShape })
      .refine((own) => fits(Object.entries(own).map((pair) => pair.join('='))), tooLong)
      .default({}),
  },
  { error: wrongShape },
);

/** The shape of settings from outside, with an English sentence for each fault. */
export const shape = z.strictObject(
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
          label: line(longestOption).default(blankSettings.consent.label),
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
