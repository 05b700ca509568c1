import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('en-US');

/** Numbers that were added before. Names and mentions arrive ready to show. */
export const known = {
  /** `name` is null when it can no longer be read. */
  added: (by: string, name: string | null, ago: string) =>
    `Known: added by ${by}${name === null ? '' : ` as “${name}”`} ${ago}.`,
  justNow: 'just now',
  byWorkflow: 'a workflow',
  byImport: 'an import',
  updates: 'Saving updates it.',
  renames: (before: string, now: string) => `Saving renames “${before}” to “${now}”.`,
  introRenames: 'This number is already known under another name. Check it, then save.',
  cardBefore: (by: string, name: string, ago: string) =>
    `:information_source: Known before as “${name}” (added by ${by} ${ago}).`,
  rowUpdates: 'Adding updates it.',
  rowRenames: (before: string, now: string) => `Adding renames “${before}” to “${now}”.`,
  renamesNote: (count: number) =>
    choose(count, {
      one: ':warning: 1 person is already known under another name and isn’t selected. Select them to rename the contact.',
      other: `:warning: ${figure(count)} people are already known under other names and aren’t selected. Select them to rename those contacts.`,
    }),
  selectRenames: (count: number) =>
    choose(count, { one: 'Select this person', other: `Select all ${figure(count)}` }),
};
