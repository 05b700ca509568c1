import { isName, trimName } from '../recognise/name.ts';
import { contactRoles, createLabelReader } from './records/label-role.ts';
import { MAY_HOLD_PHONE } from './text-lines.ts';

/** A line somebody said: “[14:03] Visitor: 212 …”, “Visitor (14:03): …”. */
const TURN =
  /^[ \t]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s{1,3}(?:[-–]\s)?)?([^:：\n]{2,40}?)(?:\s?\(\d{1,2}:\d{2}[^()\n]{0,12}\))?[:：]\s+(\S.*)$/iu;
const fewestTurns = 4;

type Turn = { readonly line: string; readonly speaker: string; readonly said: string };

/** Of a conversation in a message, leaves what whoever gave their number said. Any other text stays. */
export function withoutOtherSpeakers(text: string): string {
  const kept: string[] = [];
  let open: Turn[] = [];
  const close = (): void => {
    kept.push(...(saidBySpeaker(open) ?? open.map(({ line }) => line)));
    open = [];
  };
  for (const line of text.split('\n')) {
    const turn = turnIn(line);
    if (turn !== null) open.push(turn);
    else {
      close();
      kept.push(line);
    }
  }
  close();
  return kept.join('\n');
}

function turnIn(line: string): Turn | null {
  const [, speaker = '', said = ''] = line.length > 2000 ? [] : (TURN.exec(line) ?? []);
  return speaker === '' ? null : { line, speaker: speaker.trim(), said };
}

/**
 * Null when the lines are no conversation: nobody speaks twice, nobody asks, several give a number, the speakers are a form's
 * labels, or who gives it is called by a name.
 */
function saidBySpeaker(turns: readonly Turn[]): readonly string[] | null {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  if (turns.length < fewestTurns || speakers.size < 2 || speakers.size > turns.length / 2 + 1) return null;
  if (!turns.some(({ said }) => /[?？؟]/u.test(said) && /\s/u.test(said))) return null;
  const [giver, other] = new Set(turns.filter(givesReach).map(({ speaker }) => speaker));
  if (giver === undefined || other !== undefined) return null;
  const read = createLabelReader();
  const roles = [...speakers].map((speaker) => read(speaker).role);
  if (roles.some((role) => role !== 'person' && contactRoles.has(role))) return null;
  // “Ana Ruiz: 212 …” says who it is.
  if (read(giver).role === 'unknown' && isName(trimName(giver))) return null;
  return turns.filter(({ speaker }) => speaker === giver).map(({ said }) => said);
}

function givesReach({ said }: Turn): boolean {
  return MAY_HOLD_PHONE.test(said) || /\S@\S/u.test(said);
}
