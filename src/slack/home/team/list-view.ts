import type { types } from '@slack/bolt';
import { teamActions, views } from '../../payload/ids.ts';
import { escapeText, limits, mrkdwn, note, plainText } from '../../payload/text.ts';
import { words } from '../../wording/words.ts';
import { button } from '../entry.ts';
import { writeMemory, type ShownTeam } from './parts.ts';

/** What the entries of a list's menu do. */
export const listActs = ['edit', 'up', 'down', 'remove'] as const;

/** The fields in order, or the channels, each with a menu. */
export function buildList(
  part: 'fields' | 'channels',
  { settings, version }: ShownTeam,
  remark: string | null,
): types.ModalView {
  const { team } = words();
  const kind = part === 'fields' ? 'field' : 'channel';
  const entries: readonly Entry[] =
    part === 'fields'
      ? settings.fields.map((field, place) => ({
          key: field.key,
          text: `*${escapeText(field.label)}*${field.required ? ' *' : ''} · ${team.types[field.type]} · ${escapeText(field.key)}`,
          acts: actsAt(place, settings.fields.length),
        }))
      : Object.entries(settings.channels).map(([id]) => ({
          key: id,
          text: `<#${id}>`,
          acts: ['edit', 'remove'],
        }));
  return {
    type: 'modal',
    callback_id: views.teamList,
    private_metadata: writeMemory({ screen: { part }, version }),
    title: plainText(team.parts[part], limits.viewTitle),
    close: plainText(team.done, limits.viewTitle),
    blocks: [
      ...(remark === null ? [] : [note('remark', `:warning: ${remark}`)]),
      ...(entries.length === 0 ? [note('none', team.none)] : []),
      ...entries.map((entry) => buildLine(kind, entry)),
      {
        type: 'actions',
        elements: [
          button(`${teamActions.open}_${kind}`, kind === 'field' ? team.addField : team.addChannel, kind),
        ],
      },
    ],
  };
}

type Entry = {
  readonly key: string;
  readonly text: string;
  readonly acts: readonly (typeof listActs)[number][];
};

function buildLine(kind: 'field' | 'channel', { key, text, acts }: Entry): types.SectionBlock {
  return {
    type: 'section',
    text: mrkdwn(text),
    accessory: {
      type: 'overflow',
      action_id: `${teamActions.menu}_${key}`,
      options: acts.map((act) => ({
        text: plainText(words().team.menu[act], limits.optionText),
        value: `${act} ${kind} ${key}`,
      })),
    },
  };
}

function actsAt(place: number, count: number): Entry['acts'] {
  return listActs.filter((act) => (act !== 'up' || place > 0) && (act !== 'down' || place < count - 1));
}
