import type { webApi } from '@slack/bolt';
import { createPermissions } from '../users/permissions.ts';
import { createAskSlack, createCannotAsk } from './api/ask-slack.ts';
import type { BatchProgress } from './batch/progress.ts';
import { createRefusalOf } from './answers/gate.ts';
import { createHome, type HomeOwner } from './home/home.ts';
import type { SlackParts } from './dependencies.ts';
import { createReply } from './answers/reply.ts';
import { createReviewing } from './reviewing.ts';
import type { CreateSlackParts } from './slack.ts';
import type { SlackConnection } from './api/connection.ts';
import { isSlackUrl } from './api/url.ts';

type Made = {
  readonly client: webApi.WebClient;
  readonly fetch: typeof fetch;
  readonly connection: SlackConnection;
};

/** Connects what the doors need: who may, what is remembered, how answers go out, the Home, reviews. */
export function connectParts(
  parts: CreateSlackParts,
  { client, fetch, connection }: Made,
): SlackParts & { readonly progress: BatchProgress } {
  const { config, preferences, addContact, outbox, courier, describeStatus, now, newReference, log } = parts;
  const { destinations, defaultCountry: sharedCountry, access } = config;
  const titleOf = (name: string) => destinations.find((one) => one.name === name)?.title ?? name;
  const healthOf = (name: string) => courier.status().find((one) => one.name === name)?.health ?? 'gone';
  const ownOf = async (owner: HomeOwner) => {
    const { defaultCountry: country, destination } = await preferences.read(owner);
    const isConfigured = destinations.some((one) => one.name === destination);
    return { country, destination: isConfigured ? destination : null };
  };
  const askSlack = createAskSlack(client, connection);
  const onCannotAsk = createCannotAsk({ now, log });
  const mayAdd = createPermissions({
    access,
    askSlack,
    onCannotAsk,
    home: connection.home,
    homeAsked: connection.asked,
    now,
  });
  const refusalOf = createRefusalOf({ mayAdd, adminContact: access.adminContact });
  const shared = { deliveries: outbox, destinations, refusalOf, courier, now, log, after: parts.after };
  return {
    ...shared,
    ...createReviewing(parts, { client, fetch, titleOf, healthOf }),
    addContact,
    titleOf,
    people: {
      countryOf: async (who) => (await ownOf(who)).country ?? sharedCountry,
      destinationOf: async (who) => (await ownOf(who)).destination,
      tagsOf: async (who) => (await preferences.read(who)).recentTags,
      sharedCountry,
      chooseCountry: preferences.chooseCountry,
      chooseDestination: preferences.chooseDestination,
    },
    home: createHome({
      ...shared,
      client,
      choicesOf: async (owner) => ({ own: await ownOf(owner), sharedCountry }),
    }),
    reply: createReply({
      client,
      fetch,
      isSlackUrl: (url) => isSlackUrl(url, config.slack.apiUrl),
      titleOf,
      healthOf,
      find: outbox.find,
      now,
      log,
    }),
    describeStatus,
    newReference,
  };
}
