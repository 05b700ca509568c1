import { lexicon } from '../../../languages/lexicon.ts';
import { listOf } from '../../../languages/notation.ts';

/** What an unspaced label says of its value. */
type UnspacedRole =
  | 'name'
  | 'given'
  | 'surname'
  | 'person'
  | 'phone'
  | 'email'
  | 'company'
  | 'other'
  | 'thing'
  | 'unknown';

/** Labels in Japanese, Chinese, Korean and Thai, without blanks: what a label is or contains, in order of lookup. */
const inOrder = [
  ['contactName', 'name', 'is'],
  ['other', 'other', 'holds'],
  ['phone', 'phone', 'holds'],
  ['email', 'email', 'holds'],
  ['thing', 'thing', 'holds'],
  ['company', 'company', 'holds'],
  ['surname', 'surname', 'is'],
  ['given', 'given', 'is'],
  ['name', 'name', 'holds'],
  ['person', 'person', 'is'],
] as const;

type Lists = ReadonlyMap<string, readonly string[]>;
let lists: Lists | null = null;

function wordsOf(slot: (typeof inOrder)[number][0] | 'aroundName'): readonly string[] {
  lists ??= new Map(
    [...inOrder.map(([one]) => one), 'aroundName' as const].map((one) => [
      one,
      listOf(lexicon.unspaced(one)),
    ]),
  );
  return lists.get(slot) ?? [];
}

/** The role of a label in an unspaced script, given without brackets and blanks. */
export function roleWithoutBlanks(label: string): UnspacedRole {
  const bare = withoutPoliteness(label);
  for (const [slot, role, how] of inOrder) {
    const words = wordsOf(slot);
    const fits =
      how === 'holds'
        ? words.some((word) => label.includes(word))
        : words.includes(label) || words.includes(bare);
    if (fits) return role;
  }
  return 'unknown';
}

/** Whether a label announces a phone or an address, whoever's it is. */
export function speaksOfReach(label: string): boolean {
  return [...wordsOf('phone'), ...wordsOf('email')].some((word) => label.includes(word));
}

/** “ご担当者様名”: the person in a label, without polite words. */
function withoutPoliteness(label: string): string {
  let bare = label;
  for (let step = 0; step < 6; step += 1) {
    const around = wordsOf('aroundName').find((word) => bare.length > word.length + 1 && bare.endsWith(word));
    const before = wordsOf('aroundName').find((word) => word.length === 1 && bare.startsWith(word));
    if (around === undefined && before === undefined) return bare;
    bare = around === undefined ? bare.slice(1) : bare.slice(0, -around.length);
  }
  return bare;
}
