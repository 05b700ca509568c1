import * as z from 'zod';
import type { Draft } from '../../contact/draft.ts';
import { createDraft, draftPhone, withCompany } from '../../contact/draft.ts';
import { formatAttributes, readAttributes } from '../../contact/attributes.ts';
import { readCountry } from '../../contact/read-country.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { KnownOnScreen } from '../../add-contact.ts';
import { consentKey } from '../../contact/rules.ts';
import type { Problem } from '../../contact/problem.ts';
import { fieldOf, isObject, textOf } from '../payload/fields.ts';
import { inputAction, inputs, numbered, withoutNumber, type InputName } from '../payload/ids.ts';
import { cutText, limits } from '../payload/text.ts';

/** The values of the form's inputs, as typed. */
export type FormValues = {
  readonly name: string;
  readonly phone: string;
  readonly country: CountryCode | null;
  readonly email: string;
  readonly tags: readonly string[];
  readonly attributes: string;
  readonly destination: string | null;
  /** Values of the team's own fields, by their keys. */
  readonly fields: Readonly<Record<string, string>>;
  readonly consent: boolean;
};

/** What the form carries invisibly, in `private_metadata`. */
export type FormMemory = {
  readonly responseUrl: string | null;
  readonly responseUrlUntil: number;
  readonly channelId: string | null;
  /** Whether the outcome replaces the card whose press gave the URL. */
  readonly replacesCard: boolean;
  /** The delivery being edited, or null. */
  readonly editOf: string | null;
  /** The edited contact's number in the inbox (E.164), or null. It stays there when the number is changed. */
  readonly editedPhone: string | null;
  /** How far the edited contact had got. */
  readonly edited: (typeof editedStates)[number];
  /** The known contact shown for the number, and whether the form said that saving renames it; or null. */
  readonly known: KnownOnScreen | null;
  /** The inbox the form names when there is no choice. */
  readonly goesTo: string | null;
  /**
   * How often each input was replaced: changing an input's value takes a new block id (docs/decisions.md 1).
   */
  readonly generations: Readonly<Partial<Record<InputName, number>>>;
  /** The intro: where the values come from, or why the form is empty. */
  readonly intro: string | null;
  /** The person's other numbers, offered as buttons. */
  readonly otherPhones: readonly string[];
  /**
   * Why the shared files could not be read, in mrkdwn; the view then asks for pasted text and uploads. Null
   * shows the form.
   */
  readonly unseen: string | null;
  /** The row of the review this form edits, or null. */
  readonly review: { readonly id: string; readonly row: number } | null;
};

/** How far an edited contact can have got: to the inbox, still waiting, or not sent. */
export const editedStates = ['sent', 'waiting', 'unsent'] as const;

export const blankMemory: FormMemory = {
  responseUrl: null,
  responseUrlUntil: 0,
  channelId: null,
  replacesCard: false,
  editOf: null,
  editedPhone: null,
  edited: 'sent',
  known: null,
  goesTo: null,
  generations: {},
  intro: null,
  otherPhones: [],
  unseen: null,
  review: null,
};

/**
 * The form's values for a draft: its first phone and email. The organisation becomes the attribute `company`.
 */
export function toFormValues(draft: Draft, destination: string | null = null): FormValues {
  const { attributes } = withCompany(draft);
  return {
    name: cutText(draft.name, limits.inputValue),
    phone: cutText(draft.phones[0]?.raw ?? '', limits.inputValue),
    country: draft.country,
    email: draft.emails[0] ?? '',
    tags: draft.tags,
    // The box is cut where it is shown: the team's fields are taken out of it first.
    attributes: formatAttributes(attributes),
    destination,
    fields: {},
    consent: false,
  };
}

/** The draft in the form, and what is wrong with its attribute lines. */
export function toDraft(values: FormValues): {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
} {
  const { attributes, problems } = readAttributes(values.attributes);
  const draft = createDraft({
    name: values.name,
    phones: values.phone.trim() ? [draftPhone(values.phone)] : [],
    emails: values.email.trim() ? [values.email] : [],
    country: values.country,
    tags: values.tags,
    attributes: [
      ...Object.entries(values.fields).map(([key, value]) => ({ key, value })),
      ...attributes,
      ...(values.consent ? [{ key: consentKey, value: 'yes' }] : []),
    ],
  });
  return { draft, problems };
}

/** Reads the inputs on screen, whatever number their ids carry. Missing inputs count as empty. */
export function readFormValues(view: unknown): FormValues {
  const blocks = fieldOf(fieldOf(view, 'state'), 'values');
  const byName = new Map<string, unknown>();
  for (const [id, block] of Object.entries(isObject(blocks) ? blocks : {}))
    byName.set(withoutNumber(id), fieldOf(block, inputAction));
  const text = (name: InputName) => textOf(byName.get(name), 'value') ?? '';
  const selected = (name: InputName) => textOf(fieldOf(byName.get(name), 'selected_option'), 'value') ?? null;
  const tags = fieldOf(byName.get('tags'), 'selected_options');
  return {
    name: text('name'),
    phone: text('phone'),
    country: readCountry(selected('country') ?? ''),
    email: text('email'),
    tags: Array.isArray(tags) ? tags.flatMap((option: unknown) => textOf(option, 'value') ?? []) : [],
    attributes: text('attributes'),
    destination: selected('destination'),
    fields: {},
    consent: false,
  };
}

/** Reads what the form carries. Unreadable metadata counts as none. */
export function readFormMemory(metadata: string): FormMemory {
  try {
    return memory.parse(JSON.parse(metadata));
  } catch {
    return blankMemory;
  }
}

/** Writes the form's memory within Slack's 3,000 characters, dropping the least needed first. */
export function writeFormMemory(given: FormMemory): string {
  const full = JSON.stringify(given);
  if (full.length <= limits.privateMetadata) return full;
  return JSON.stringify({ ...given, intro: given.intro && cutText(given.intro, 500), otherPhones: [] });
}

/** An input's block id on screen, for errors keyed by block. */
export function blockIdOf(name: InputName, { generations }: Pick<FormMemory, 'generations'>): string {
  return numbered(name, generations[name] ?? 1);
}

/** The memory after the app has set these inputs. */
export function renewInputs(given: FormMemory, names: readonly InputName[]): FormMemory {
  const renewed = Object.fromEntries(names.map((name) => [name, (given.generations[name] ?? 1) + 1]));
  return { ...given, generations: { ...given.generations, ...renewed } };
}

/** A row of a review. */
export const rowPlace = z.object({ id: z.string(), row: z.number().int() });

const memory = z.object({
  responseUrl: z.url({ protocol: /^https?$/ }).nullable(),
  responseUrlUntil: z.number(),
  channelId: z.string().nullable(),
  replacesCard: z.boolean().default(false),
  editOf: z.string().nullable(),
  editedPhone: z.string().nullable().default(null),
  edited: z.enum(editedStates).default('sent'),
  known: z.object({ id: z.string(), renames: z.boolean() }).nullable().default(null),
  goesTo: z.string().nullable().default(null),
  generations: z.partialRecord(z.enum(inputs), z.number().int().min(1)),
  intro: z.string().nullable(),
  otherPhones: z.array(z.string()),
  unseen: z.string().nullable().default(null),
  review: rowPlace.nullable().default(null),
});
