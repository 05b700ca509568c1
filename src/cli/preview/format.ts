import type { Draft, DraftPhone } from '../../contact/draft.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import { readDraftPhone } from '../../contact/phone/read-draft-phone.ts';
import { samePersonKey, type CountryCode } from '../../contact/phone/phone.ts';
import { orderPhones } from '../../contact/phone/order.ts';
import type { IntakeKind } from '../../intake/intake.ts';
import { columnLines, type ColumnTable } from '../column-table.ts';
import { countOf, formatCount } from '../count.ts';
import { explainProblem, noticeText, phoneText, problemText, type ProblemText } from '../problem-text.ts';

/** What one input would give. */
export type Preview = {
  readonly source: string;
  readonly kind: IntakeKind;
  /** What a command line asks for; several people open a review in the form. Null for any other input. */
  readonly action: 'add' | 'form' | 'help' | 'status' | 'template' | null;
  readonly drafts: readonly Draft[];
  readonly problems: readonly ProblemText[];
  /** The use of the columns of its sheets. */
  readonly tables: readonly ColumnTable[];
};

/** One line of JSON for programs. Its keys and their order are promised (docs/preview-json.md). */
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
    phones: phones.map((phone) => phoneJson(phone, country)),
    emails,
    organization,
    tags,
    attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value])),
  };
}

function phoneJson(phone: DraftPhone, country: CountryCode | null) {
  const { raw } = phone;
  const reading = readDraftPhone(phone, country);
  if (!reading.ok) {
    const { code, message } = problemText(reading.problem);
    return { raw, ok: false, problem: code, message, suggestions: reading.suggestions };
  }
  const { prefix, number, e164, country: place, type } = reading.phone;
  const notices = reading.phone.notices.map(noticeText);
  const suggestions = reading.suggestions.length > 0 ? { suggestions: reading.suggestions } : {};
  return { raw, ok: true, prefix, number, e164, country: place, type, notices, ...suggestions };
}

const TITLES: Readonly<Record<IntakeKind, string>> = {
  vcard: 'contact cards',
  csv: 'spreadsheet',
  picture: 'picture',
  workbook: 'workbook',
  mail: 'mail',
  text: 'text',
  command: 'command',
  phone: 'phone number',
};

const ACTIONS = {
  add: 'saved at once',
  form: 'opens the form',
  help: 'shows the usage',
  status: 'shows the status',
  template: 'sends the template',
} as const;

/** As many people as fit a few screens. */
const shownUnlessAll = 50;

/**
 * Formats a preview for people: each person, each number as stored or what is wrong with it, and a summary.
 */
export function formatPreview(
  preview: Preview,
  { country, all }: { readonly country: CountryCode | null; readonly all: boolean },
): string {
  const { source, kind, action, drafts, problems, tables } = preview;
  const outcome =
    action === null
      ? countPeople(drafts.length)
      : drafts.length > 1
        ? `${countPeople(drafts.length)}: opens the review`
        : ACTIONS[action];
  const heading = `${source === '-' ? 'standard input' : source} · ${TITLES[kind]} · ${outcome}`;
  const shown = all ? drafts : drafts.slice(0, shownUnlessAll);
  const twins = createTwins(country);
  const people = shown.map((draft) => formatDraft(draft, draft.country ?? country) + twins(draft));
  const left = drafts.length - shown.length;
  const rest = left > 0 ? [`  … and ${formatCount(left)} more. --all shows everyone.`] : [];
  const faults = problems.map(({ message }) => `  ! ${message}`);
  const columns = columnLines(tables);
  const sum = drafts.length > 1 ? [sumUp(drafts, country)] : [];
  return `${[heading, ...(columns.length > 0 ? [columns.join('\n')] : []), ...people, ...rest, ...(faults.length > 0 ? [faults.join('\n')] : []), ...sum].join('\n\n')}\n\n`;
}

function countPeople(people: number): string {
  return people === 0 ? 'no one found' : countOf(people, 'person', 'people');
}

const twice = 'with the number of another';

/** Says which earlier draft has the same number, since a number is added only once. */
function createTwins(country: CountryCode | null): (draft: Draft) => string {
  const seen = new Map<string, string>();
  return (draft) => {
    const reading = readDraftPhone(firstPhone(draft, country), draft.country ?? country);
    if (!reading.ok) return '';
    const key = samePersonKey(reading.phone);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, draft.name || formatPhone(reading.phone.e164));
    return before === undefined ? '' : `\n        same number as ${before}`;
  };
}

function firstPhone(draft: Draft, country: CountryCode | null): DraftPhone | undefined {
  return orderPhones(draft.phones, draft.country ?? country)[0];
}

/** “8 ready · 1 to check · 3 to fix · 1 without a number”. */
function sumUp(drafts: readonly Draft[], country: CountryCode | null): string {
  const counts = { ready: 0, 'to check': 0, 'to fix': 0, [twice]: 0, 'without a number': 0 };
  const twins = createTwins(country);
  for (const draft of drafts) {
    const first = firstPhone(draft, country);
    const reading = readDraftPhone(first, draft.country ?? country);
    if (!first) counts['without a number'] += 1;
    else if (!reading.ok) counts['to fix'] += 1;
    else if (twins(draft) !== '') counts[twice] += 1;
    else counts[reading.suggestions.length > 0 ? 'to check' : 'ready'] += 1;
  }
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  return `  ${said.map(([what, count]) => `${formatCount(count)} ${what}`).join(' · ')}`;
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
    ...(phones.length === 0 ? ['    ✗ no phone number'] : []),
    ...phones.map((phone) => formatNumber(phone, country, widest)),
    ...emails.map((email) => `    ${email}`),
    ...(labels === '' ? [] : [`    ${labels}`]),
  ];
  return [`  ${who}`, ...lines].join('\n');
}

function formatNumber(phone: DraftPhone, country: CountryCode | null, width: number): string {
  const { raw } = phone;
  const reading = readDraftPhone(phone, country);
  const shown = raw.padEnd(width);
  const own = reading.ok ? reading.phone.e164 : null;
  const hints = reading.suggestions
    .filter(({ e164 }) => e164 !== own)
    .map(({ display }) => `        did you mean ${display}?`);
  const first = reading.ok
    ? `    ✓ ${shown}  →  ${phoneText(reading.phone)}`
    : `    ✗ ${shown}  ${explainProblem(reading.problem)}`;
  const notices = reading.ok
    ? reading.phone.notices.map((notice) => `        ${noticeText(notice).message}`)
    : [];
  return [first, ...notices, ...hints].join('\n');
}
