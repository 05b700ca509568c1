import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted } = createFigures('en-US');

/** What `/addcontact status` says. */
export const status = {
  waiting: (count: number) => `${figure(count)} waiting`,
  imported: (count: number) => `${figure(count)} delivered`,
  refused: (count: number) => `${figure(count)} refused`,
  gone: (name: string, count: number) =>
    `:red_circle: “${name}” is no longer set up here, and ${counted(count, { one: 'contact is', other: 'contacts are' })} waiting for it. Configure it again, or delete the waiting contacts.`,
  oldest: (moment: string) => `The oldest has been waiting since ${moment}.`,
  untold: (count: number) =>
    `${counted(count, { one: 'outcome has', other: 'outcomes have' })} not been reported yet.`,

  tokenKey: 'Token: developer key (no expiry).',
  tokenEndless: 'Token: session, expiry unknown.',
  tokenUntil: (day: string) => `Token: session, expires on ${day}.`,
  tokenEndsSoon: (day: string) => `:warning: Token expires on ${day}: replace it.`,
  tokenEnded: (day: string) => `:warning: Token expired on ${day}: replace it.`,

  version: (version: string) => `*addcontact ${version}*`,
  country: (country: string) =>
    `Numbers without + are read as ${country} unless someone set another country.`,
  noCountry: 'For numbers without +, people are asked for the country unless they set a default.',
  access: (who: string, where: string) =>
    `${who.charAt(0).toUpperCase()}${who.slice(1)} can add contacts, ${where}.`,
  people: (count: number) => counted(count, { one: 'named person', other: 'named people' }),
  groups: (count: number) =>
    count === 1 ? 'members of a named group' : `members of ${figure(count)} named groups`,
  everybody: 'Anyone except guests',
  everybodyAndGuests: 'Anyone, including guests,',
  anywhere: 'in any channel',
  inChannels: (mentions: readonly string[]) => `in ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }: StorageFacts) =>
    `Stored ${isSealed ? 'encrypted' : 'unencrypted'} in ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}; deleted ${afterDelivery(keepDays)}.`,
  http: 'Connected to Slack over HTTPS.',
  socket: 'Connected to Slack over Socket Mode.',
};

type StorageFacts = {
  readonly engine: 'sqlite' | 'postgres';
  readonly keepDays: number;
  readonly isSealed: boolean;
};
