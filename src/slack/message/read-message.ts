import { createPictureReader, type ReadPicture } from '../../intake/picture/picture.ts';
import type { Attribute, Draft } from '../../contact/draft.ts';
import { createTeamNames, type ContactRules } from '../../contact/rules.ts';
import { readFieldLines } from '../../intake/prose/field-lines.ts';
import { readTextInSlices } from '../../intake/read-shared.ts';
import { teamColumns } from '../../intake/sheet/columns/team-columns.ts';
import { useColumns } from '../../intake/sheet/sheet.ts';
import { runInSlices } from '../../timing/slices.ts';
import { readFiles, type ReadFiles } from './read-files.ts';
import type { SharedPeople } from './shared-people.ts';
import type { SharedMessage } from './shared-message.ts';
import { withoutKnown } from './without-known.ts';
import type { ViewPlace } from '../answers/show-view.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import type { DownloadFile } from './shared-file.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { Pause } from '../../timing/slices.ts';

/** Creates the reader of messages. Pictures are read one at a time, over all messages. */
export function createMessageReader() {
  const readPicture = createPictureReader();
  return {
    readMessage: (services: ReadMessageNeeds, place: ViewPlace, message: SharedMessage): Promise<ReadFiles> =>
      readMessage({ ...services, readPicture }, place, message),
  };
}

export type ReadMessageNeeds = {
  readonly people: Pick<PersonDefaults, 'countryOf' | 'rulesOf'>;
  readonly downloadOf: (teamId: string) => Promise<DownloadFile>;
  readonly pause: Pause;
};

/** Everyone in a message: the people in its files, and those in its texts who are not in a file. */
async function readMessage(
  services: ReadMessageNeeds & { readonly readPicture: ReadPicture },
  { who }: ViewPlace,
  { texts, files, mails }: SharedMessage,
): Promise<ReadFiles> {
  const [country, { rules }] = await Promise.all([
    services.people.countryOf(who),
    services.people.rulesOf(who),
  ]);
  const download = await services.downloadOf(who.teamId);
  const read = await readFiles({ ...services, download }, files, country);
  const whole = [...texts, ...read.texts].join('\n\n');
  const { drafts } = await readTextInSlices({ text: whole }, country, services.pause);
  const said = withFields(drafts, readFieldLines(whole, rules.fields));
  const text = { kind: 'drafts' as const, filename: null, drafts: said };
  const others = await runInSlices(withoutKnown(text, read.people), services.pause);
  const people = withTeamColumns(read.people, rules, country);
  return { ...read, people: [...people, ...others], mails: [...mails, ...read.mails] };
}

/** Reads columns that name a field of the team, or consent, as such. */
function withTeamColumns(
  people: readonly SharedPeople[],
  rules: ContactRules,
  country: CountryCode | null,
): readonly SharedPeople[] {
  if (rules.fields.length === 0 && rules.consent.mode === 'off') return people;
  const ownOf = createTeamNames(rules);
  return people.map((one) =>
    one.kind === 'sheet' ? useColumns(one, teamColumns(one.columns, ownOf), country) : one,
  );
}

/** Field lines belong to the person when a text names only one. With several people nobody can tell. */
function withFields(drafts: readonly Draft[], fields: readonly Attribute[]): readonly Draft[] {
  const [only, ...others] = drafts;
  if (only === undefined || others.length > 0) return drafts;
  const known = new Set(only.attributes.map(({ key }) => key));
  return [{ ...only, attributes: [...only.attributes, ...fields.filter(({ key }) => !known.has(key))] }];
}
