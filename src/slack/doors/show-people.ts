import { words } from '../wording/words.ts';
import { createDraft } from '../../contact/draft.ts';
import { orderPhones } from '../../contact/phone/order.ts';
import { StoreUnavailableError } from '../../delivery/delivery.ts';
import { buildNotice } from '../answers/acknowledge.ts';
import { toFormValues, type FormMemory } from '../form/state.ts';
import { describeOpen } from '../form/describe-open.ts';
import { openForm, replyToOf, type OpenFormNeeds } from '../form/open-form.ts';
import { openReview, type OpenReviewNeeds } from '../review/open-review.ts';
import type { UnreadFile } from '../message/read-bytes.ts';
import type { ReadFiles } from '../message/read-files.ts';
import type { MessagePlace } from '../review/store.ts';
import type { NewReview } from '../review/reviews.ts';
import type { ColumnUses } from '../../intake/sheet/sheet.ts';
import { headingsOfSheet } from '../review/columns-answer.ts';
import { eachDraft, type SharedPeople } from '../message/shared-people.ts';
import { showView, type ViewPlace } from '../answers/show-view.ts';
import { cutText, escapeText } from '../payload/text.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { Reviews } from '../review/reviews.ts';

export type ShowPeopleNeeds = OpenFormNeeds &
  OpenNewReviewNeeds & {
    readonly people: Pick<PersonDefaults, 'columnsOf' | 'rulesOf'>;
  };
type OpenNewReviewNeeds = OpenReviewNeeds & { readonly reviews: Pick<Reviews, 'create'> };

/** Where people came from and where to answer. */
export type Origin = {
  readonly memory: FormMemory;
  /** The message they came from, or null. */
  readonly from: MessagePlace | null;
};

/** Shows the people: one in the form, several in a review, none in the form with the reason. */
export async function showPeople(
  services: ShowPeopleNeeds,
  place: ViewPlace,
  found: ReadFiles,
  origin: Origin,
): Promise<void> {
  const { who } = place;
  const country = await services.people.countryOf(who);
  const columns = await rememberedColumns(services, who, found.people);
  const [first, second] = eachDraft(found.people, columns, country);
  const { presets, rules } = await services.people.rulesOf({ ...who, channelId: origin.memory.channelId });
  if (first && second) {
    const destination = await services.people.destinationOf(who);
    const choices = {
      tags: [...presets.tags],
      title: titleOf(found),
      isTyped: origin.from === null,
      country,
      columns,
      destination,
      replyTo: replyToOf(origin.memory),
      notes: describeFiles(found),
    };
    return openNewReview(services, place, { people: found.people, choices, from: origin.from });
  }
  if (!first) {
    return openForm(services, place, toFormValues(createDraft()), explainNobody(found, origin.memory));
  }
  const phones = orderPhones(first.phones, first.country ?? country);
  await openForm(services, place, toFormValues({ ...first, phones }), {
    ...origin.memory,
    intro: [words().form.introFromMessage, ...describeOpen(first, [], rules), ...describeFiles(found)].join(
      ' ',
    ),
    otherPhones: phones.slice(1).map(({ raw }) => raw),
  });
}

/** The columns the workspace chose before for sheets with these headings. */
async function rememberedColumns(
  { people }: Pick<ShowPeopleNeeds, 'people'>,
  who: ViewPlace['who'],
  found: readonly SharedPeople[],
) {
  const columns: Record<string, ColumnUses> = {};
  for (const [place, one] of found.entries()) {
    const uses = one.kind === 'sheet' ? await people.columnsOf(who, headingsOfSheet(one)) : null;
    if (uses) columns[place] = uses;
  }
  return columns;
}

async function openNewReview(
  services: OpenNewReviewNeeds,
  place: ViewPlace,
  given: Omit<NewReview, 'teamId' | 'userId'>,
): Promise<void> {
  const { teamId, userId } = place.who;
  try {
    await openReview(services, place, await services.reviews.create({ ...given, teamId, userId }));
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    const reference = services.newReference();
    services.log.error({ err: error, reference }, 'review not stored');
    await showView(place, buildNotice(words().review.notKept(reference)));
  }
}

/** Twenty long names would leave no room for the rest of the sentence. */
function listNames(names: readonly string[]): string {
  return cutText(names.join(', '), 300);
}

/** The names of the mails and files, or null for a message. */
function titleOf({ mails, people }: ReadFiles): string | null {
  const names = [...mails, ...people.flatMap(({ filename }) => filename ?? [])];
  return names.length > 0 ? listNames(names) : null;
}

/** Why nobody was read, and other ways to hand in the files. */
function explainNobody({ unread, remarks }: ReadFiles, memory: FormMemory): FormMemory {
  if (unread.length === 0) return { ...memory, intro: words().form.introNothingFound };
  const unseen = unread.filter(({ why }) => why === 'unseen');
  const names = unseen.map(({ name }) => escapeText(name || words().review.thatFile));
  const others = describeUnread({ unread: unread.filter((one) => !unseen.includes(one)) }, false);
  const sentences = [
    ...(unseen.length > 0 ? [words().review.unseen(listNames(names))] : []),
    ...[...others, ...describeRemarks(remarks)].map(escapeText),
  ];
  return { ...memory, intro: null, unseen: cutText(sentences.join('\n'), 1000) };
}

/** For example a logo, or a photo next to a card. */
const unremarkable: readonly UnreadFile['why'][] = ['other-kind', 'no-code', 'no-person'];

/** What to know about the files besides the people in them. */
function describeFiles(found: ReadFiles): string[] {
  return [...describeUnread(found, true), ...describeRemarks(found.remarks)];
}

function describeRemarks(remarks: ReadFiles['remarks']): string[] {
  return remarks.map(({ name, what, count }) => words().remarks[what](name, count));
}

/** Why files contained nobody. Pictures next to something readable are not mentioned. */
function describeUnread({ unread }: Pick<ReadFiles, 'unread'>, hasPeople: boolean): string[] {
  return unread
    .filter(({ why }) => !(hasPeople && unremarkable.includes(why)))
    .map(({ name, why, count }: UnreadFile) => words().files[why](name || words().review.thatFile, count));
}
