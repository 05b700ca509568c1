import { validateContact, type Validation } from './contact.ts';
import type { Draft } from './draft.ts';
import type { CountryCode, readPhone } from './phone/phone.ts';
import { applyRules, noRules } from './rules.ts';

/** Checks a draft by the team's rules too. Never throws. `country` and `readNumber` as in `validateContact`. */
export function checkContact(
  draft: Draft,
  country: CountryCode | null,
  rules = noRules,
  readNumber?: typeof readPhone,
): Validation {
  const applied = applyRules(draft, rules);
  const validation = validateContact(applied.draft, country, readNumber);
  if (applied.problems.length === 0) return validation;
  const problems = [...(validation.ok ? [] : validation.problems), ...applied.problems];
  return { ok: false, problems, suggestions: validation.suggestions };
}
