import { words } from '../wording/words.ts';
import type { types } from '@slack/bolt';
import type { CountryCode, PhoneReading } from '../../contact/phone/phone.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import { describeProblem, describeSplitPhone } from '../wording/describe.ts';
import { writeFormMemory, type FormMemory, type FormValues } from './state.ts';
import { buttons, views } from '../payload/ids.ts';
import { wouldRename, type KnownContact } from '../../delivery/known/known-contact.ts';
import type { KnownOnScreen } from '../../add-contact.ts';
import { describeKnown } from '../answers/known-note.ts';
import { describeNotices } from '../answers/phone-notes.ts';
import { escapeText, limits, note, plainText } from '../payload/text.ts';
import type { TeamRules } from '../../users/team-rules.ts';
import { teamInputs } from './team-inputs.ts';
import { buildPasteBlocks } from './paste-blocks.ts';
import {
  attributesInput,
  phoneCountryInput,
  destinationElement,
  formInput,
  phoneElement,
  tagsElement,
  textElement,
  withLetters,
} from './inputs.ts';

/** Everything the form shows. */
export type ContactForm = {
  readonly values: FormValues;
  readonly memory: FormMemory;
  /** How the number reads, or null while the field is empty. */
  readonly reading: PhoneReading | null;
  /** The country for a number without a calling code; null asks the person. */
  readonly defaultCountry: CountryCode | null;
  readonly destinations: readonly { readonly name: string; readonly title: string; readonly url: URL }[];
  /** Days until the app deletes what it delivered. */
  readonly keepDays: number;
  /** What the inbox already has for this number, apart from the contact being edited. */
  readonly known: KnownContact | null;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly team: TeamRules;
};

/** Builds the form's view. Pure, and within Slack's limits whatever the values. */
export function buildContactForm(form: ContactForm): types.ModalView {
  const { memory, destinations } = form;
  // Kept from the opening, however often the form is redrawn: sending it asks about another inbox.
  const goesTo = memory.goesTo ?? (destinations.length > 1 ? null : (destinations[0]?.name ?? null));
  return {
    type: 'modal',
    callback_id: views.form,
    ...frameOf(memory),
    private_metadata: writeFormMemory({ ...memory, goesTo, known: shownKnown(form) }),
    blocks: memory.unseen === null ? fieldsOf(form) : buildPasteBlocks(memory.unseen),
  };
}

function fieldsOf(form: ContactForm): types.KnownBlock[] {
  const { values, memory, team } = form;
  const { email, tags } = team.rules;
  return [
    ...(memory.intro ? [note('intro', escapeText(memory.intro))] : []),
    nameInput(form),
    { ...formInput('phone', memory, phoneElement(values.phone), false), dispatch_action: true },
    ...phoneLine(form),
    phoneCountryInput(form),
    ...(email === 'hidden' && values.email === ''
      ? []
      : [formInput('email', memory, textElement('email', values.email), email !== 'required')]),
    ...teamInputs(team.rules, values, memory),
    ...(tags.mode === 'hidden' && values.tags.length === 0
      ? []
      : [formInput('tags', memory, tagsElement(values.tags), true)]),
    ...(team.attributes === 'hidden' && values.attributes === '' ? [] : [attributesInput(values, memory)]),
    ...editNote(memory),
    ...(memory.review === null ? whereTo(form) : []),
  ];
}

/** The form creates a contact, edits one that was sent, or edits a row of a review. */
function frameOf({
  editOf,
  review,
  unseen,
}: FormMemory): Pick<types.ModalView, 'title' | 'submit' | 'close'> {
  const editing = editOf !== null || review !== null;
  const submit = review
    ? words().review.rowDone
    : unseen === null
      ? words().form.save
      : words().review.readPasted;
  return {
    title: plainText(editing ? words().form.editTitle : words().form.formTitle, limits.viewTitle),
    submit: plainText(submit, limits.viewTitle),
    close: plainText(words().form.close, limits.viewTitle),
  };
}

function whereTo(form: ContactForm): types.KnownBlock[] {
  const { memory, destinations } = form;
  if (destinations.length < 2) return [note('goes_to', goesTo(form))];
  return [
    {
      ...formInput('destination', memory, destinationElement(form.values, destinations), false),
      dispatch_action: true,
    },
    note('goes_to', words().form.goesToOneOf(form.keepDays)),
  ];
}

/** The line below the phone: how it will be saved or what is wrong, with suggestions as buttons. */
function phoneLine(form: ContactForm): types.KnownBlock[] {
  const { reading, memory } = form;
  const offered = [
    ...(reading?.suggestions ?? []).map(({ e164, display }) => ({
      value: e164,
      text: words().form.takeSuggestion(display),
    })),
    ...memory.otherPhones.map((phone) => ({ value: phone, text: words().form.takeOtherPhone(phone) })),
  ].slice(0, 5);
  const line = note(
    phoneLineId,
    [describeReading(form), ...oldNumber(reading, memory), ...knownLine(form)].join('\n'),
  );
  if (offered.length === 0) return [line];
  const elements = offered.map(({ value, text }, index): types.Button => ({
    type: 'button',
    action_id: index === 0 ? buttons.takeSuggestion : `${buttons.takeSuggestion}_${index + 1}`,
    text: plainText(text, limits.buttonText),
    value: value.slice(0, limits.buttonValue),
  }));
  return [line, { type: 'actions', block_id: 'phone_suggestions', elements }];
}

const phoneLineId = 'phone_line';

/** Editing the number keeps the old contact: the inbox cannot edit (docs/decisions.md 16). */
function oldNumber(reading: PhoneReading | null, { editedPhone }: FormMemory): string[] {
  const changed = reading?.ok && editedPhone !== null && reading.phone.e164 !== editedPhone;
  return changed ? [words().form.oldNumberStays(formatPhone(editedPhone))] : [];
}

/** What an edit leaves behind in the inbox. Nothing if the contact never got there. */
function editNote({ editOf, edited }: FormMemory): types.ContextBlock[] {
  if (editOf === null || edited === 'unsent') return [];
  return [note('edit_note', edited === 'waiting' ? words().waiting.editReplaces : words().form.editKeepsOld)];
}

function knownLine({ known, values, now }: ContactForm): string[] {
  return known ? [`:busts_in_silhouette: ${describeKnown(known, values.name, now)}`] : [];
}

/** What the line below the phone says; the person sends the form on that basis. */
function shownKnown({ known, values }: ContactForm): KnownOnScreen | null {
  return known && { id: known.id, renames: values.name.trim() !== '' && wouldRename(known, values.name) };
}

/** With a known number, changing the name changes that line. */
function nameInput({ known, values, memory }: ContactForm): types.InputBlock {
  const element = textElement('name', values.name);
  if (!known) return formInput('name', memory, element, false);
  return { ...formInput('name', memory, withLetters(element), false), dispatch_action: true };
}

function describeReading({ reading, values }: ContactForm): string {
  if (!reading) return words().form.lineBlank;
  if (!reading.ok) return words().form.lineProblem(escapeText(describeProblem(reading.problem)));
  const notices = describeNotices(reading.phone, values.country !== null);
  return [words().form.lineSaved(escapeText(describeSplitPhone(reading.phone))), ...notices].join('\n');
}

function goesTo({ destinations: [only], keepDays }: ContactForm): string {
  return only ? words().form.goesTo(escapeText(only.title), keepDays) : words().form.goesToOneOf(keepDays);
}
