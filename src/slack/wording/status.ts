/** What `/addcontact status` says. */
export const statusWording = {
  waiting: (count: number) => (count === 0 ? 'Nothing is waiting.' : `${count} waiting.`),
  imported: (count: number) => `${count} arrived.`,
  refused: (count: number) => `${count} refused.`,
  gone: (name: string, count: number) =>
    `:red_circle: “${name}” is no longer set up here, and ${count === 1 ? 'a contact waits' : `${count} contacts wait`} for it: set it up again, or forget ${count === 1 ? 'it' : 'them'}.`,
  oldest: (moment: string) => `The oldest has been waiting since ${moment}.`,
  untold: (count: number) =>
    count === 1 ? 'One outcome is still to be told.' : `${count} outcomes are still to be told.`,

  tokenKey: 'Its token is a developer key, which does not end by itself.',
  tokenEndless: 'Its token is a session that does not tell its end.',
  tokenUntil: (day: string) => `Its token is a session until ${day}.`,
  tokenEndsSoon: (day: string) =>
    `:warning: Its token is a session that ends within a week, on ${day}: put in a new one.`,
  tokenEnded: (day: string) => `:warning: Its token is a session that ended on ${day}: put in a new one.`,

  version: (version: string) => `*addcontact ${version}*`,
  country: (country: string) =>
    `Numbers without a country code are numbers of ${country}, unless a person chose another country.`,
  noCountry: 'Numbers without a country code are asked about, unless a person chose a country.',
  access: (who: string, where: string) => `Contacts may be added by ${who}, ${where}.`,
  people: (count: number) => (count === 1 ? 'one named person' : `${count} named people`),
  groups: (count: number) => (count === 1 ? 'members of a named group' : `members of ${count} named groups`),
  everybody: 'everybody of this workspace but guests',
  everybodyAndGuests: 'everybody, guests too',
  anywhere: 'in any channel',
  inChannels: (mentions: readonly string[]) => `in ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }: Keeping) =>
    `Details are kept ${isSealed ? 'encrypted' : 'unencrypted'} in ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, and erased ${erasedWhen(keepDays)}.`,
  http: 'Slack reaches this app over HTTPS.',
  socket: 'This app reaches Slack over a socket (Socket Mode).',
} as const;

type Keeping = {
  readonly engine: 'sqlite' | 'postgres';
  readonly keepDays: number;
  readonly isSealed: boolean;
};

function erasedWhen(keepDays: number): string {
  if (keepDays === 0) return 'as soon as the outcome is told';
  return keepDays === 1 ? 'a day after the outcome' : `${keepDays} days after the outcome`;
}
