import { readCountry } from '../../contact/read-country.ts';
import type { Draft } from '../../contact/draft.ts';
import type { Problem } from '../../contact/problem.ts';
import { toDraft } from '../form/state.ts';
import { textOf } from '../payload/fields.ts';

/** A step's inputs. addContact's own check reports what is missing. */
export type StepInputs = {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** An inbox's name, or null. */
  readonly inbox: string | null;
  /** The Slack user who adds the contact, or null. */
  readonly userId: string | null;
};

/** Reads a step's inputs. Slack omits the empty ones. */
export function readStepInputs(inputs: unknown): StepInputs {
  const text = (name: string) => (textOf(inputs, name) ?? '').trim();
  const typedCountry = text('country');
  const country = typedCountry === '' ? null : readCountry(typedCountry);
  const { draft, problems } = toDraft({
    name: text('name'),
    phone: text('phone'),
    country,
    email: text('email'),
    tags: text('tags').split(/[,;\n]/),
    attributes: text('attributes'),
    destination: null,
    fields: {},
    consent: false,
  });
  const unread: Problem = {
    field: 'country',
    code: 'country-not-understood',
    values: { typed: typedCountry.slice(0, 80) },
  };
  const isUnread = typedCountry !== '' && country === null;
  const user = text('user');
  return {
    draft,
    problems: [...(isUnread ? [unread] : []), ...problems],
    inbox: text('inbox') || null,
    userId: /^[UW][A-Z0-9]+$/.test(user) ? user : null,
  };
}
