import type { types } from '@slack/bolt';
import { formatAttributes } from '../../../contact/attributes.ts';
import { longestFieldValue } from '../../../contact/fields.ts';
import { channelRuleOf } from '../../../users/team-settings.ts';
import { inputAction } from '../../payload/ids.ts';
import { escapeText, note } from '../../payload/text.ts';
import { words } from '../../wording/words.ts';
import { choiceInput, input, linesInput, textInput, tickInput } from './inputs.ts';
import { entriesOf } from './choices.ts';
import { countryElement } from '../../form/inputs.ts';
import type { ShownTeam } from './parts.ts';

/**
 * A field's inputs, empty for a new one, or null when it no longer exists. Its key never changes, because the
 * inbox knows values by it.
 */
export function buildField(key: string | null, { settings, version }: ShownTeam): types.KnownBlock[] | null {
  const field = settings.fields.find((one) => one.key === key);
  if (key !== null && !field) return null;
  const { labels, hints, types: kinds, requiredTick, labelled } = words().team;
  return [
    input('label', version, textInput(field?.label ?? '', 75), { label: labels.label, optional: false }),
    key === null
      ? input('key', version, textInput('', 40), { label: labels.key, hint: hints.key })
      : note('key', labelled(labels.key, escapeText(key))),
    input('type', version, choiceInput(entriesOf(kinds), field?.type ?? 'text'), {
      label: labels.type,
      optional: false,
    }),
    input('options', version, linesInput(field?.options ?? []), {
      label: labels.options,
      hint: hints.options,
    }),
    input('required', version, tickInput(requiredTick, field?.required ?? false), { label: labels.required }),
    input('default', version, textInput(field?.default ?? '', longestFieldValue), { label: labels.value }),
  ];
}

/** A channel rule's inputs, empty for a new one, or null when it no longer exists. */
export function buildChannel(id: string | null, shown: ShownTeam): types.KnownBlock[] | null {
  const { settings, version, inboxes } = shown;
  const rule = channelRuleOf(settings, id);
  if (id !== null && !rule) return null;
  const { team, form } = words();
  const fields = Object.entries(rule?.fields ?? {}).map(([key, value]) => ({ key, value }));
  return [
    id === null
      ? input('channel', version, channelInput(), { label: team.labels.channel, optional: false })
      : note('channel', `<#${id}>`),
    input('country', version, countryElement(rule?.country ?? null), { label: form.labels.country }),
    input('tags', version, linesInput(rule?.tags ?? []), { label: form.labels.tags, hint: team.hints.lines }),
    ...(inboxes.length < 2
      ? []
      : [
          input(
            'inbox',
            version,
            choiceInput(
              inboxes.slice(0, 100).map(({ name, title }) => [name, title]),
              rule?.inbox ?? null,
            ),
            { label: form.labels.destination },
          ),
        ]),
    ...(settings.fields.length === 0
      ? []
      : [
          input('fields', version, textInput(formatAttributes(fields), 3000, true), {
            label: team.labels.fields,
            hint: form.hints.attributes,
          }),
        ]),
  ];
}

function channelInput(): types.ConversationsSelect {
  return { type: 'conversations_select', action_id: inputAction, filter: { include: ['public', 'private'] } };
}
