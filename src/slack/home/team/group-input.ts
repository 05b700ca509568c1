import type { types } from '@slack/bolt';
import type { ListedGroups, UserGroup } from '../../api/user-groups.ts';
import { inputAction } from '../../payload/ids.ts';
import { limits, note, plainText } from '../../payload/text.ts';
import { words } from '../../wording/words.ts';
import { input, linesInput } from './inputs.ts';

/** The user groups that may add: a menu where Slack lists them, else their ids as text, with the reason. */
export function groupsInput(
  chosen: readonly string[],
  version: number,
  listed: ListedGroups,
): types.KnownBlock[] {
  const { labels, hints, groupsNotAllowed, groupsUnknown } = words().team;
  if (listed.kind === 'listed') {
    const menu = groupsMenu(chosen, listed.groups);
    return menu ? [input('groups', version, menu, { label: labels.groups })] : [];
  }
  const reason = listed.kind === 'not-allowed' ? groupsNotAllowed : groupsUnknown;
  return [
    input('groups', version, linesInput(chosen), { label: labels.groups, hint: hints.groups }),
    note('groups_note', `:warning: ${reason}`),
  ];
}

/** Null when the workspace has no groups. A chosen one that Slack no longer lists stays, by its id. */
function groupsMenu(chosen: readonly string[], listed: readonly UserGroup[]): types.MultiStaticSelect | null {
  const known = new Set(listed.map(({ id }) => id));
  const lost = chosen.filter((id) => !known.has(id)).map((id) => ({ id, name: id }));
  const all = [...lost, ...listed];
  const options = all.map(toOption);
  const initial = all.filter(({ id }) => chosen.includes(id)).map(toOption);
  if (options.length === 0) return null;
  return {
    type: 'multi_static_select',
    action_id: inputAction,
    ...(options.length > limits.options ? { option_groups: inParts(options) } : { options }),
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  };
}

/** Slack takes a hundred options in one list, and a hundred lists. */
function inParts(options: readonly types.PlainTextOption[]) {
  const parts: { label: types.PlainTextElement; options: types.PlainTextOption[] }[] = [];
  for (let from = 0; from < options.length && parts.length < limits.options; from += limits.options) {
    const part = options.slice(from, from + limits.options);
    const label = `${part[0]?.text.text ?? ''} – ${part.at(-1)?.text.text ?? ''}`;
    parts.push({ label: plainText(label, limits.optionText), options: part });
  }
  return parts;
}

function toOption({ id, name }: UserGroup): types.PlainTextOption {
  return { text: plainText(name, limits.optionText), value: id };
}
