import { attributeKey } from './attributes.ts';
import type { Attribute, Draft } from './draft.ts';
import { longestFieldValue, readFieldValue, readYesOrNo, type FieldFault, type TeamField } from './fields.ts';
import type { FaultOf, Problem, ProblemValues } from './problem.ts';

/** How a team handles the consent of its contacts. */
type ConsentMode = 'off' | 'ask' | 'require';

/** What a team requires of its contacts, for one action of one person. */
export type ContactRules = {
  readonly email: 'optional' | 'required' | 'hidden';
  /** `list` allows only these tags, in any case. */
  readonly tags: { readonly mode: 'free' | 'list' | 'hidden'; readonly list: readonly string[] };
  readonly fields: readonly TeamField[];
  readonly consent: {
    readonly mode: ConsentMode;
    readonly label: string;
    /** Who confirms the consent, and on which day (ISO). Sent with a yes. */
    readonly by: string;
    readonly on: string;
  };
};

/** The rules of a team without any. */
export const noRules: ContactRules = {
  email: 'optional',
  tags: { mode: 'free', list: [] },
  fields: [],
  consent: { mode: 'off', label: '', by: '', on: '' },
};

/** The attribute in which consent is sent. */
export const consentKey = 'opt_in';

type AppliedRules = { readonly draft: Draft; readonly problems: readonly Problem[] };

/** Reads the team's fields by type and fills in defaults. Returns the draft with what is wrong or missing. */
export function applyRules(draft: Draft, rules: ContactRules): AppliedRules {
  if (rules === noRules) return { draft, problems: [] };
  const problems: Problem[] = [];
  if (rules.email === 'required' && draft.emails.every((email) => email.trim() === ''))
    problems.push({ field: 'email', code: 'email-missing', values: null });
  const tags = allowTags(draft.tags, rules.tags, problems);
  const { own, others } = splitAttributes(draft.attributes, rules.fields);
  const filled = rules.fields.flatMap((field) => readField(field, own.get(field.key) ?? '', problems));
  const attributes = [...filled, ...applyConsent(others, rules.consent, problems)];
  return { draft: { ...draft, tags, attributes }, problems };
}

/** What a name is of the team's own. Its values go under this key. */
export type TeamName = { readonly key: string; readonly field: TeamField | null };

/** Tells whether a heading or label names a field of the team (by key or label) or, where it asks for it, consent. */
export function createTeamNames({ fields, consent }: ContactRules): (name: string) => TeamName | null {
  const byName = fieldNames(fields);
  const isConsent = createConsentNames(consent);
  return (name) => {
    const own = attributeKey(name);
    const key = byName.get(own);
    if (key !== undefined) return { key, field: fields.find((one) => one.key === key) ?? null };
    return isConsent(own) ? { key: consentKey, field: null } : null;
  };
}

function createConsentNames({ mode, label }: ContactRules['consent']): (key: string) => boolean {
  const names = [...consentNames, attributeKey(label)];
  return (key) => mode !== 'off' && names.includes(key);
}

/** The key of each field, by key and by label. */
function fieldNames(fields: readonly TeamField[]): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap(
      ({ key, label }) =>
        [
          [key, key],
          [attributeKey(label), key],
        ] as const,
    ),
  );
}

/** Splits attributes into the team's fields (found by key or label, listed by key) and the rest. */
export function splitAttributes(
  attributes: readonly Attribute[],
  fields: readonly TeamField[],
): { readonly own: ReadonlyMap<string, string>; readonly others: readonly Attribute[] } {
  const byName = fieldNames(fields);
  const own = new Map<string, string>();
  const others: Attribute[] = [];
  for (const attribute of attributes) {
    const key = byName.get(attributeKey(attribute.key));
    if (key === undefined || own.has(key)) others.push(attribute);
    else own.set(key, attribute.value);
  }
  return { own, others };
}

function readField(field: TeamField, given: string, problems: Problem[]): readonly Attribute[] {
  const reading = readFieldValue(field, given.trim() === '' ? (field.default ?? '') : given);
  if (!reading.ok) {
    problems.push({ field: `field_${field.key}`, ...explainFault(field, reading.fault) });
    return [{ key: field.key, value: given }];
  }
  const isMissing = reading.value === '' || (field.type === 'checkbox' && reading.value === 'no');
  if (field.required && isMissing)
    problems.push({ field: `field_${field.key}`, code: 'field-missing', values: { label: field.label } });
  return reading.value === '' ? [] : [{ key: field.key, value: reading.value }];
}

function explainFault({ label, options }: TeamField, fault: FieldFault): FaultOf<ProblemValues> {
  switch (fault) {
    case 'not-a-number':
      return { code: 'field-number', values: { label } };
    case 'not-a-date':
      return { code: 'field-date', values: { label } };
    case 'not-an-option':
      return { code: 'field-option', values: { label, options } };
    case 'not-yes-or-no':
      return { code: 'field-checkbox', values: { label } };
    case 'not-an-address':
      return { code: 'field-url', values: { label } };
    case 'too-long':
      return { code: 'attribute-value-too-long', values: { name: label, most: longestFieldValue } };
  }
}

function allowTags(
  tags: readonly string[],
  { mode, list }: ContactRules['tags'],
  problems: Problem[],
): readonly string[] {
  if (mode !== 'list') return tags;
  const byName = new Map(list.map((tag) => [tag.toLowerCase(), tag]));
  return tags.map((tag) => {
    const known = byName.get(tag.replace(/^[#＃\s]+/u, '').toLowerCase());
    if (known === undefined) problems.push({ field: 'tags', code: 'tag-not-allowed', values: { tag } });
    return known ?? tag;
  });
}

/** Names for consent in columns and labels. */
const consentNames: readonly string[] = [
  consentKey,
  'optin',
  'opt_in_whatsapp',
  'whatsapp_opt_in',
  'consent',
];

/** Consent as sent: a yes, with the day and who confirmed it. */
function applyConsent(
  attributes: readonly Attribute[],
  consent: ContactRules['consent'],
  problems: Problem[],
): readonly Attribute[] {
  const { mode, label, by, on } = consent;
  if (mode === 'off') return attributes;
  const isConsent = createConsentNames(consent);
  const given = attributes.find(({ key }) => isConsent(attributeKey(key)));
  const others = attributes.filter((one) => one !== given);
  const answer = given === undefined ? null : readYesOrNo(given.value);
  if (answer !== 'yes' && mode === 'require')
    problems.push({ field: 'consent', code: 'consent-missing', values: { label } });
  if (answer === null) return given === undefined ? others : attributes;
  const isDated = others.some(({ key }) => key === `${consentKey}_at`);
  const proof =
    answer === 'yes' && !isDated
      ? [
          { key: `${consentKey}_at`, value: on },
          { key: `${consentKey}_by`, value: by },
        ]
      : [];
  return [...others, { key: consentKey, value: answer }, ...proof];
}
