import { cleanLine } from '../contact/clean-text.ts';

/** The address of the Import API, shared by all three brands of the platform. */
export const defaultApiUrl = 'https://api.v7.express-chat.com/inbox/users/import';

/** A brand of the platform: the name people see, and the Origin and Referer its browser client sends. */
export type Platform = {
  readonly title: string;
  readonly origin: string | null;
  readonly referer: string | null;
};

const brands: ReadonlyMap<string, Platform> = new Map([
  ['tropitech', brand('Tropitech', 'https://tropitech.mark1.ai/')],
  ['m1bot', brand('m1bot', 'https://m1bot.mark1.ai/')],
  // The vendor's page has a broken template here (`https://app.https://…`), which is no valid origin.
  ['ekochat', { title: 'EkoChat Connect', origin: null, referer: null }],
]);

/** The brands to choose from, by configured name and shown title. */
export const platformNames: readonly { readonly name: string; readonly title: string }[] = [...brands].map(
  ([name, { title }]) => ({ name, title }),
);

/** Finds the platform of a configured name: a known brand in any case, or a custom name, shown as written. */
export function findPlatform(name: string): Platform {
  const title = cleanLine(name);
  return brands.get(title.toLowerCase()) ?? { title, origin: null, referer: null };
}

function brand(title: string, origin: string): Platform {
  return { title, origin, referer: `${origin}/` };
}
