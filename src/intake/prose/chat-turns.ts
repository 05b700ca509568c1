import { isName, trimName } from '../recognise/name.ts';
import { createLabelReader } from './records/label-role.ts';

/** A line somebody said: “[14:03] Visitor: 212 …”, “Visitor (14:03): …”. */
const TURN =
  /^[ \t]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s{1,3}(?:[-–]\s)?)?([^:：\n]{2,40}?)(?:\s?\(\d{1,2}:\d{2}[^()\n]{0,12}\))?[:：]\s+(\S.*)$/iu;
const REACH = /\p{Nd}(?:[ ().\-/]{0,3}\p{Nd}){6}|\S@\S/u;
const fewestTurns = 4;

type Turn = { readonly speaker: string; readonly said: string };

/** Of a conversation in a message, leaves what whoever gave their number said. Any other text stays. */
export function withoutOtherSpeakers(text: string): string {
  const kept: string[] = [];
  let lines: string[] = [];
  let turns: Turn[] = [];
  const close = (): void => {
    kept.push(...(saidBySpeaker(turns) ?? lines));
    [lines, turns] = [[], []];
  };
  for (const line of text.split('\n')) {
    const turn = turnIn(line);
    if (turn === null) close();
    lines.push(line);
    if (turn === null) close();
    else turns.push(turn);
  }
  close();
  return kept.join('\n');
}

function turnIn(line: string): Turn | null {
  const [, speaker = '', said = ''] = line.length > 2000 ? [] : (TURN.exec(line) ?? []);
  return speaker === '' ? null : { speaker: speaker.trim(), said };
}

/** Null when the lines are no conversation: nobody speaks twice, nobody asks, the speakers are a form's labels, or one
 * is called by a name. */
function saidBySpeaker(turns: readonly Turn[]): readonly string[] | null {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  const asks = turns.some(({ said }) => /[?？؟]/u.test(said) && /\s/u.test(said));
  if (turns.length < fewestTurns || !asks || speakers.size < 2 || speakers.size > turns.length / 2 + 1)
    return null;
  const read = createLabelReader();
  const isForm = [...speakers].some((speaker) => {
    const { role } = read(speaker);
    return role === 'phone' || role === 'email' || role === 'name' || role === 'given' || role === 'surname';
  });
  const giving = new Set(turns.filter(({ said }) => REACH.test(said)).map(({ speaker }) => speaker));
  const [giver = ''] = giving;
  // “Ana Ruiz: 212 …” says who it is.
  const isNamed = read(giver).role === 'unknown' && isName(trimName(giver));
  if (isForm || isNamed || giving.size !== 1) return null;
  return turns.filter(({ speaker }) => giving.has(speaker)).map(({ said }) => said);
}
