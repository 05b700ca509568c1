import type { Draft } from '../../contact/draft.ts';
import type { Problem } from '../../contact/problem.ts';
import { applyRules, type ContactRules } from '../../contact/rules.ts';
import { describeProblem } from '../wording/describe.ts';

/**
 * What a form that opens with this draft should have checked or filled in, also by the team's rules, each once.
 * The number has a line of its own.
 */
export function describeOpen(
  draft: Draft,
  problems: readonly Problem[],
  rules: ContactRules,
): readonly string[] {
  const all = [...problems, ...applyRules(draft, rules).problems];
  const others = all.filter(({ field }) => field !== 'phone');
  return [...new Set(others.map((problem) => describeProblem(problem)))];
}
