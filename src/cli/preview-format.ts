import { describePhone } from '../contact/phone/describe.ts';
import type { Draft } from '../contact/draft.ts';
import { readPhone, type CountryCode } from '../contact/phone/phone.ts';
import type { Problem } from '../contact/problem.ts';
import type { IntakeKind } from '../intake/intake.ts';

/** What one input would give. */
export type Preview = {
  readonly source: string;
  readonly kind: IntakeKind;
  /** What a command line asks for; several people open the form's review. Null for everything else. */
  readonly action: 'add' | 'form' | 'help' | 'status' | null;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
};

/** One line of JSON for programs; its keys and their order are a promise (docs/preview-json.md). */
export function previewJson(preview: Preview, country: CountryCode | null): string {
  const { source, kind, action, drafts, problems } = preview;
  return JSON.stringify({
    source,
    kind,
    ...(action === null ? {} : { action }),
    contacts: drafts.map((draft) => contactJson(draft, draft.country ?? country)),
    problems: problems.map(({ code, message }) => ({ code, message })),
  });
}

function contactJson(
  { name, phones, emails, organization, tags, attributes }: Draft,
  country: CountryCode | null,
) {
  return {
    name: name === '' ? null : name,
    phones: phones.map(({ raw }) => phoneJson(raw, country)),
    emails,
    organization,
    tags,
    attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value])),
  };
}

function phoneJson(raw: string, country: CountryCode | null) {
  const reading = readPhone(raw, country);
  if (!reading.ok) {
    const { code, message } = reading.problem;
    return { raw, ok: false, problem: code, message, suggestions: reading.suggestions };
  }
  const { prefix, number, e164, country: place, type, notices } = reading.phone;
  const suggestions = reading.suggestions.length > 0 ? { suggestions: reading.suggestions } : {};
  return { raw, ok: true, prefix, number, e164, country: place, type, notices, ...suggestions };
}

const TITLES: Readonly<Record<IntakeKind, string>> = {
  vcard: 'contact cards',
  csv: 'spreadsheet',
  text: 'text',
  command: 'command',
  phone: 'phone number',
};

const ACTIONS = {
  add: 'saved at once',
  form: 'opens the form',
  help: 'shows the usage',
  status: 'shows the status',
} as const;

/** The same for people: who, each number as it would be stored or what is wrong with it. */
export function formatPreview(preview: Preview, country: CountryCode | null): string {
  const { source, kind, action, drafts, problems } = preview;
  const outcome =
    action === null
      ? countOf(drafts.length)
      : drafts.length > 1
        ? `${drafts.length} people: opens the review`
        : ACTIONS[action];
  const heading = `${source === '-' ? 'standard input' : source} · ${TITLES[kind]} · ${outcome}`;
  const people = drafts.map((draft) => formatDraft(draft, draft.country ?? country));
  const faults = problems.map(({ message }) => `  ! ${message}`);
  return `${[heading, ...people, ...(faults.length > 0 ? [faults.join('\n')] : [])].join('\n\n')}\n\n`;
}

function countOf(people: number): string {
  if (people === 0) return 'nobody found';
  return people === 1 ? '1 person' : `${people} people`;
}

function formatDraft(
  { name, phones, emails, organization, tags, attributes }: Draft,
  country: CountryCode | null,
): string {
  const who = [name === '' ? '(no name)' : name, ...(organization === null ? [] : [organization])].join(
    ' · ',
  );
  const widest = Math.min(28, Math.max(0, ...phones.map(({ raw }) => raw.length)));
  const labels = [
    ...tags.map((tag) => `#${tag}`),
    ...attributes.map(({ key, value }) => `${key}=${value}`),
  ].join('  ');
  const lines = [
    ...phones.map(({ raw }) => formatPhone(raw, country, widest)),
    ...emails.map((email) => `    ${email}`),
    ...(labels === '' ? [] : [`    ${labels}`]),
  ];
  return [`  ${who}`, ...lines].join('\n');
}

function formatPhone(raw: string, country: CountryCode | null, width: number): string {
  const reading = readPhone(raw, country);
  const shown = raw.padEnd(width);
  const hints = reading.suggestions.map(({ display }) => `        did you mean ${display}?`);
  const first = reading.ok
    ? `    ✓ ${shown}  →  ${describePhone(reading.phone)}`
    : `    ✗ ${shown}  ${reading.problem.message}`;
  const notices = reading.ok ? reading.phone.notices.map(({ message }) => `        ${message}`) : [];
  return [first, ...notices, ...hints].join('\n');
}
