import { conversation, otherTeam, person, stranger, type TeamProfile } from './people.ts';

/** Runs the other workspace. */
export const noor = person('U0NOOR0001', 'noor', 'Noor Haddad', 'admin');
const tom = person('U0TOM00001', 'tom', 'Tom Byrne');
const pat = person('U0PAT00001', 'pat', 'Pat Guest', 'guest');
const globexBot = person('U0BOT00002', 'addcontact', 'Add contact', 'bot');
/** A channel with everybody in it. */
export const support = 'C0SUPPORT1';

/** Another company's workspace, with its own people, channels and bot. */
export function globex(): TeamProfile {
  const sol = { ...stranger, kind: 'member' as const };
  const everybody = [noor, tom, pat, sol, globexBot].map(({ id }) => id);
  return {
    team: otherTeam,
    enterprise: null,
    bot: globexBot,
    botId: 'B0BOT00002',
    first: { userId: noor.id, channelId: support },
    people: [globexBot, noor, tom, pat, sol],
    conversations: [
      conversation(support, 'support', 'channel', 'Customers who need an answer', everybody),
      conversation('C0PARTNERS', 'partners', 'channel', 'Resellers and agencies', [noor.id, tom.id]),
    ],
    groups: [],
  };
}
