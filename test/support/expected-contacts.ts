import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/contact/draft.ts';

type Contact = {
  readonly name: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly org: string | null;
  readonly nameAlt?: string | readonly string[];
  readonly phonesAlt?: readonly (readonly string[])[];
  readonly emailsAlt?: readonly (readonly string[])[];
  readonly orgAlt?: readonly (string | null)[];
  readonly nonVoice?: readonly string[];
  readonly notNumbers?: readonly string[];
};
type Expected = {
  readonly contacts: readonly Contact[];
  readonly alternatives?: readonly (readonly Contact[])[];
  readonly noCrashOnly?: boolean;
  readonly tolerateName?: boolean;
  readonly anyOrder?: boolean;
};

/** The files of the shared corpus and what each should give; empty where the corpus is not there. */
export function readCorpus(part: 'vcf' | 'csv'): { name: string; bytes: Uint8Array; expected: Expected }[] {
  const folder = join(import.meta.dirname, '../../../shared/corpus', part);
  if (!existsSync(folder)) return [];
  const { files } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    files: Record<string, Expected>;
  };
  return Object.entries(files).map(([name, expected]) => ({
    name,
    expected,
    bytes: readFileSync(join(folder, name)),
  }));
}

/** What is wrong with the drafts, in words; empty when they are what was expected or as good. */
export function differences(drafts: readonly Draft[], expected: Expected): string[] {
  if (expected.noCrashOnly) return [];
  const attempts = [expected.contacts, ...(expected.alternatives ?? [])].map((contacts) =>
    compare(drafts, contacts, expected),
  );
  return attempts.find((attempt) => attempt.length === 0) ?? attempts[0] ?? [];
}

function compare(drafts: readonly Draft[], contacts: readonly Contact[], rules: Expected): string[] {
  if (drafts.length !== contacts.length) return [`${drafts.length} contacts instead of ${contacts.length}`];
  const inOrder = rules.anyOrder ? contacts.toSorted(byName) : contacts;
  const given = rules.anyOrder ? drafts.toSorted(byName) : drafts;
  return inOrder.flatMap((contact, index) => {
    const draft = given[index];
    return draft
      ? compareOne(draft, contact, rules.tolerateName === true).map((text) => `${index}: ${text}`)
      : [];
  });
}

function compareOne(draft: Draft, contact: Contact, tolerateName: boolean): string[] {
  const wrong: string[] = [];
  const names = [contact.name, contact.nameAlt ?? []].flat();
  if (!tolerateName && contact.name !== null && !names.includes(draft.name)) {
    wrong.push(`name “${draft.name}” instead of “${contact.name}”`);
  }
  const phones = draft.phones.map((phone) => phone.raw);
  const droppable = new Set([...(contact.nonVoice ?? []), ...(contact.notNumbers ?? [])]);
  const phoneChoices = [contact.phones, ...(contact.phonesAlt ?? [])];
  const kept = (list: readonly string[]): string => sorted(list.filter((raw) => !droppable.has(raw)));
  if (!phoneChoices.some((choice) => sorted(choice) === sorted(phones) || kept(choice) === sorted(phones))) {
    wrong.push(`phones ${sorted(phones)} instead of ${sorted(contact.phones)}`);
  }
  const emailChoices = [contact.emails, ...(contact.emailsAlt ?? [])];
  if (!emailChoices.some((choice) => sorted(choice) === sorted(draft.emails))) {
    wrong.push(`emails ${sorted(draft.emails)} instead of ${sorted(contact.emails)}`);
  }
  if (![contact.org, ...(contact.orgAlt ?? [])].includes(draft.organization)) {
    wrong.push(`organization “${draft.organization}” instead of “${contact.org}”`);
  }
  return wrong;
}

function sorted(values: readonly string[]): string {
  return JSON.stringify(values.toSorted());
}

function byName(a: { readonly name: string | null }, b: { readonly name: string | null }): number {
  return (a.name ?? '').localeCompare(b.name ?? '');
}
