import { nobody, type Mention, type Person } from './person.ts';
import { mentionBefore, nameAbove, proseAbove } from './card-name.ts';
import { companyIn } from './company-line.ts';
import { nameFromBehind, nameFromBelow, settleCompany } from './name-around.ts';
import { isWholeName, trimName } from '../recognise/name.ts';
import { readMentionAfter } from './prose-name.ts';
import { continues, fitsOn, isNextEmail, startsAnother, type OpenPerson } from './open-person.ts';
import { isLabelOfCard, isNextOfList } from './line-label.ts';
import { withSignedOff } from './mail/signed-off.ts';
import { readNamedField } from '../recognise/named-field.ts';
import { signersOf } from './mail/mail-lines.ts';
import { keepHead, mostHeads, open, signerOf, type ProseState } from './reading.ts';
import { isSaid } from './records/record-name.ts';
import type { TextPiece } from './records/records.ts';
import type { SlicedWork } from '../../timing/slices.ts';
import type { Anchor, TextLine } from './text-lines.ts';

/** The most lines below a closing. */
const longestSignature = 12;

/** Groups a text's numbers and addresses into people: single lines, cards of several lines, or prose. */
export function* groupPeople(pieces: readonly TextPiece[]): SlicedWork<readonly Person[]> {
  const reading: ProseState = {
    people: [],
    current: null,
    heads: [],
    earlier: [],
    block: 0,
    signer: null,
    signed: null,
  };
  const signers = yield* signersOf(pieces.map((piece) => ('line' in piece ? piece.line.text : '')));
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    yield;
    while ((signers[next]?.closing ?? index) < index) next += 1;
    reading.signer = signers[next]?.name ?? null;
    const last = signers[next - 1];
    reading.signed = last && index - last.closing <= longestSignature ? last.name : null;
    if ('person' in piece) {
      addRecord(reading, piece.person);
      continue;
    }
    const { line } = piece;
    if (/^[\s\-=_*─—–.]*$/u.test(line.text)) endBlock(reading);
    else if (line.anchors.length > 0) yield* readAnchors(reading, line);
    else readPlainLine(reading, line.text);
  }
  endBlock(reading);
  return withoutFaxes(withSignedOff(reading.people))
    .filter((person) => person.phones.length + person.emails.length > 0)
    .map(nameByCompany);
}

/** “The office has a new fax number: 089 …” beside somebody's phone: nobody to write to. */
function withoutFaxes(people: readonly OpenPerson[]): readonly OpenPerson[] {
  const isFax = ({ phones, emails }: OpenPerson): boolean =>
    emails.length === 0 && phones.length > 0 && phones.every(({ label }) => label === 'fax');
  return people.every(isFax) ? people : people.filter((person) => !isFax(person));
}

/** A record is complete: the text around it says nothing of its person. */
function addRecord(reading: ProseState, { name, phones, emails, organization }: Person): void {
  endBlock(reading);
  const person = open(reading, name, 'field');
  person.phones.push(...phones);
  person.emails.push(...emails);
  person.organization = organization;
  reading.earlier = [];
  reading.block += 1;
}

/** A contact with only a company goes by its name, as on a contact card. */
function nameByCompany({ name, phones, emails, organization }: OpenPerson): Person {
  return { name: name === '' ? (organization ?? '') : name, phones, emails, organization };
}

function endBlock(reading: ProseState): void {
  settleCompany(reading);
  if (reading.current && reading.current.name === '') nameFromBelow(reading);
  else if (reading.current?.block !== reading.block)
    reading.earlier = [...reading.earlier, ...reading.heads].slice(-mostHeads);
  reading.heads = [];
  reading.block += 1;
}

function readPlainLine(reading: ProseState, text: string): void {
  const field = readNamedField(text);
  if (field?.kind === 'name' && !isSaid(field.value)) return;
  if (field?.kind === 'name') startByField(reading, field.value);
  else if (field?.kind === 'given' || field?.kind === 'surname')
    addNamePart(reading, field.kind, field.value);
  else if (field?.kind === 'organization' && reading.current) reading.current.organization = field.value;
  else if (field?.kind === 'organization') keepHead(reading, field.value);
  else if (field?.kind !== 'other') keepHead(reading, text);
}

/** “Contact: Jane Doe | Acme Inc”: a bar ends the name. */
function startByField(reading: ProseState, value: string): void {
  const { current } = reading;
  const [name = '', ...notes] = value.split(/\s*[|｜]\s*/u);
  const isNameless = current?.block === reading.block && current.source === 'none';
  const person = isNameless ? current : open(reading, '', 'field');
  person.name = name;
  person.source = 'field';
  person.organization ??= companyIn(notes, name);
}

/** “Nom: Martin” above “Prénom: Lucie”: both halves of a name, in either order. */
function addNamePart(reading: ProseState, kind: 'given' | 'surname', part: string): void {
  const { current } = reading;
  const isHalf =
    current?.block === reading.block &&
    current.source === 'field' &&
    current.half !== kind &&
    (current.phones.length + current.emails.length === 0 || (kind === 'surname' && current.half !== 'both'));
  if (!current || !isHalf) {
    startByField(reading, part);
    if (reading.current) reading.current.half = kind;
    return;
  }
  current.half = 'both';
  if (!current.name.includes(part))
    current.name = kind === 'given' ? `${part} ${current.name}` : `${current.name} ${part}`;
}

function* readAnchors(reading: ProseState, line: TextLine): SlicedWork<void> {
  const above = reading.current;
  const isNamelessAbove = above !== null && above.name === '' && above.organization === null;
  const phonesAbove = isNamelessAbove ? above.phones.length : 0;
  const behind = yield* namesStandBehind(reading, line);
  let at = 0;
  for (const [index, anchor] of line.anchors.entries()) {
    yield;
    const before = withoutNote(line.text.slice(at, anchor.from), line.anchors[index - 1]);
    const next = line.anchors[index + 1]?.from ?? line.text.length;
    const after = line.text.slice(anchor.to, next);
    const mention = behind
      ? index === 0 || anchor.kind === 'phone'
        ? readMentionAfter(after)
        : nobody
      : mentionBefore(before, at === 0);
    attach(personFor(reading, anchor, mention, line), anchor);
    at = Math.max(at, anchor.to);
  }
  nameFromBehind(reading, line.text.slice(at), reading.current === above ? phonesAbove : 0);
  reading.heads = [];
}

/** “98765 43210 (Jio) / 98450 …”: a bracket after a number is a note on it, not the next name. */
function withoutNote(between: string, previous: Anchor | undefined): string {
  return previous?.kind === 'phone' ? between.replace(/^\s*[(（[][^()（）[\]]*[)）\]]/u, '') : between;
}

/**
 * “98765 43210 Ravi, 98765 43211 Suresh”: the first number has no name before it, and each has one after it.
 */
function* namesStandBehind(reading: ProseState, line: TextLine): SlicedWork<boolean> {
  const first = line.anchors[0];
  if (!first || (line.anchors.length === 1 && !followsOneWithName(reading, first))) return false;
  if (mentionBefore(line.text.slice(0, first.from), true).name !== null) return false;
  if (reading.heads.some((head) => isWholeName(trimName(head)))) return false;
  for (const [index, anchor] of line.anchors.entries()) {
    if (anchor.kind === 'email') continue;
    const next = line.anchors[index + 1]?.from ?? line.text.length;
    if (readMentionAfter(line.text.slice(anchor.to, next)).name === null) return false;
    yield;
  }
  return true;
}

/** After a named person, a line of its own starts the next person. */
function followsOneWithName({ current, block }: ProseState, anchor: Anchor): boolean {
  const here = current !== null && current.block === block;
  return here && anchor.kind === 'phone' && current.phones.length > 0 && current.source === 'inline';
}

function personFor(reading: ProseState, anchor: Anchor, said: Mention, line: TextLine): OpenPerson {
  const { current } = reading;
  const here = current !== null && current.block === reading.block;
  const words = said.name ?? said.organization ?? '';
  const isLabel =
    words !== '' && isLabelOfCard(here ? current : null, reading.heads, { line, anchor, name: words });
  const mention = isLabel ? nobody : said;
  const signer = signerOf(reading, mention, line);
  if (signer !== null) return signer;
  if (mention.name !== null) {
    const person =
      continues(current, here, mention.name) && current ? current : open(reading, mention.name, 'inline');
    person.organization ??= mention.organization ?? companyIn(reading.heads);
    return person;
  }
  const head = headOf(reading);
  if (
    here &&
    mention.organization !== null &&
    current.organization !== null &&
    current.name === '' &&
    anchor.kind === 'phone'
  )
    return openCompany(reading, mention.organization);
  if (here && isNextEmail(current, anchor)) return open(reading, '', 'none');
  if (here && isNextOfList(current, anchor, line))
    return mention.organization === null
      ? open(reading, '', 'none')
      : openCompany(reading, mention.organization);
  if (here && current && !startsAnother(current, anchor, head)) {
    current.organization ??= mention.organization ?? companyIn(reading.heads);
    return current;
  }
  if (!here && current && head === null && fitsOn(current, anchor, line)) return current;
  const company = mention.organization;
  if (company !== null) return openCompany(reading, company);
  const above = [...reading.earlier.slice(-3), ...reading.heads];
  const organization = companyIn([...reading.earlier, ...reading.heads], head);
  const name = head ?? nameAbove(reading.earlier) ?? (organization === null ? proseAbove(above) : null);
  const person = open(reading, name ?? '', name === null ? 'none' : 'above');
  person.organization = organization === name ? null : organization;
  reading.earlier = [];
  return person;
}

/** The full name above, else who signed above. A single word may be a department. */
function headOf({ heads, signed }: ProseState): string | null {
  const name = nameAbove(heads);
  const isFull = signed !== null && /\s|^\p{Lo}/u.test(signed);
  return isFull && !name?.includes(' ') ? signed : name;
}

/** “Best Electric Inc: 212 …” names only the company. */
function openCompany(reading: ProseState, company: string): OpenPerson {
  const person = open(reading, '', 'inline');
  person.organization = company;
  return person;
}

function attach(person: OpenPerson, anchor: Anchor): void {
  if (anchor.kind === 'phone') person.phones.push(anchor.phone);
  else person.emails.push(anchor.email);
}
