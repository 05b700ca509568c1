/** A person of the workspace, or of another one it shares channels with. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly kind: 'member' | 'admin' | 'guest' | 'single-channel-guest' | 'stranger' | 'deactivated' | 'bot';
  readonly locale: string;
  readonly timeZone: string;
};

export type Conversation = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly topic: string;
  readonly members: Set<string>;
};

export type Team = { readonly id: string; readonly name: string; readonly domain: string };

/** What a new workspace has, and the app's identity in it. */
export type TeamProfile = {
  readonly team: Team;
  /** The Enterprise Grid organisation it belongs to. */
  readonly enterprise: { readonly id: string; readonly name: string } | null;
  readonly bot: Person;
  readonly botId: string;
  /** Who acts, and where, by default. */
  readonly first: { readonly userId: string; readonly channelId: string };
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  readonly groups: readonly UserGroup[];
};

export type UserGroup = { readonly id: string; readonly handle: string; readonly members: Set<string> };

export const person = (
  id: string,
  name: string,
  realName: string,
  kind: Person['kind'] = 'member',
): Person => ({
  id,
  name,
  realName,
  kind,
  locale: 'en-GB',
  timeZone: 'Asia/Kolkata',
});

export const conversation = (
  id: string,
  name: string,
  kind: Conversation['kind'],
  topic: string,
  members: readonly string[],
): Conversation => ({ id, name, kind, topic, members: new Set(members) });

const abroad = (one: Person, locale: string, timeZone: string): Person => ({ ...one, locale, timeZone });

export const team = { id: 'T0ACME0001', name: 'Acme Sales', domain: 'acme-sales' } as const;
export const otherTeam = { id: 'T0OTHER001', name: 'Globex', domain: 'globex' } as const;
const bot = person('U0BOT00001', 'addcontact', 'Add contact', 'bot');
export const appId = 'A0APP00001';

/** Runs the workspace, and acts when no one else is named. */
export const ada = person('U0ADA00001', 'ada', 'Ada Moreau', 'admin');
export const grace = person('U0GRACE001', 'grace', 'Grace Okafor');
/** Works in São Paulo, with Slack in Portuguese. */
export const bianca = abroad(person('U0BIANCA01', 'bianca', 'Bianca Souza'), 'pt-BR', 'America/Sao_Paulo');
/** Works in Pune, with Slack in Hindi. */
const priya = abroad(person('U0PRIYA001', 'priya', 'Priya Kulkarni'), 'hi-IN', 'Asia/Kolkata');
/** A guest in several channels. */
export const guest = person('U0GUEST001', 'gus', 'Gus Guest', 'guest');
/** A guest in a single channel. */
export const visitor = person('U0VISIT001', 'vera', 'Vera Visitor', 'single-channel-guest');
/** Belongs to another organisation, with which a channel is shared. */
export const stranger = person('U0STRAN001', 'sol', 'Sol Stranger', 'stranger');
/** Has left the company. */
export const leaver = person('U0LEFT0001', 'lee', 'Lee Leaver', 'deactivated');

/** Has everybody in it, also the app. Used when no channel is named. */
export const sales = 'C0SALES001';
export const leads = 'C0LEADS001';
/** A private channel without the app. */
export const boardroom = 'C0BOARD001';

/** The workspace used by default. */
export function acme(): TeamProfile {
  const staff = [ada, grace, bianca, priya, guest, visitor, stranger].map((one) => one.id);
  return {
    team,
    enterprise: null,
    bot,
    botId: 'B0BOT00001',
    first: { userId: ada.id, channelId: sales },
    people: [bot, ada, grace, bianca, priya, guest, visitor, stranger, leaver],
    conversations: [
      conversation(sales, 'sales', 'channel', 'Deals, leads, questions', [...staff, bot.id]),
      conversation(leads, 'leads', 'channel', 'Fresh leads from fairs and forms', [ada.id, grace.id, bot.id]),
      conversation(boardroom, 'boardroom', 'private', 'addcontact isn’t in this channel', [ada.id, grace.id]),
    ],
    groups: [{ id: 'S0SALES001', handle: 'sales-team', members: new Set([grace.id]) }],
  };
}
