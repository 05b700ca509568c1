import type { Contact } from '../contact/contact.ts';
import type { Destination } from './destination.ts';
import { isJwt } from './token.ts';

/**
 * The body of one POST, with keys in the order of the vendor's example. A
 * missing email is left out, because an empty one could wipe the stored one.
 */
export function writeBody(contacts: readonly Contact[]): string {
  return JSON.stringify(contacts.map(writeProfile));
}

/**
 * The headers of every request to a destination, names and values in turn, in
 * the order of the vendor's example.
 */
export function writeHeaders(destination: Destination): string[] {
  const { token, origin, referer, botId } = destination;
  return [
    'Authorization',
    `Bearer ${token}`,
    'Content-Type',
    'application/json',
    'Accept',
    '*/*',
    ...(origin === null ? [] : ['Origin', origin]),
    ...(referer === null ? [] : ['Referer', referer]),
    ...(wantsKeyHeader(destination) ? ['authtype', 'Key'] : []),
    ...(botId === null ? [] : ['botId', botId]),
    'User-Agent',
    'addcontact',
  ];
}

/** Path and query of a destination's URL. Some deployments want the bot's id in the query too. */
export function writePath({ url, botId }: Pick<Destination, 'url' | 'botId'>): string {
  if (botId === null) return url.pathname + url.search;
  const withBot = new URL(url);
  withBot.searchParams.set('botId', botId);
  return withBot.pathname + withBot.search;
}

function writeProfile({ name, phone, email, tags, attributes }: Contact) {
  return {
    profile: {
      userDetails: {
        userProvidedName: name,
        contact: {
          ...(email === null ? {} : { email }),
          phone: { number: phone.number, prefix: phone.prefix },
        },
        tags,
        attributes: attributes.map(({ key, value }) => ({ key, value })),
      },
    },
  };
}

function wantsKeyHeader({ authType, token }: Destination): boolean {
  return authType === 'key' || (authType === 'auto' && !isJwt(token));
}
