import { createKnownNumbers, type KnownNumbers } from '../users/known-numbers.ts';
import { lockedAccess } from '../users/access-rules.ts';
import { createAccess } from './access.ts';
import { createDefaults, type Defaults } from './defaults.ts';
import { requireWorkspace, type ClientOf, type Workspace, type Workspaces } from './api/workspaces.ts';
import { createPersonNames } from './api/person-names.ts';
import { createBatchProgress, type BatchProgress } from './batch/progress.ts';
import { createRefusalOf } from './answers/gate.ts';
import { createSayNoInbox } from './answers/no-inbox.ts';
import { createHome, type Home, type HomeOptions } from './home/home.ts';
import type { SlackDependencies, Services } from './dependencies.ts';
import { createLanguages } from '../users/language.ts';
import { createSpeak, type Speak } from './wording/speak.ts';
import { createReply } from './answers/reply.ts';
import { isSlackOrigin, isSlackUrl } from './api/url.ts';

import { createUserGroups } from './api/user-groups.ts';
import { buildTeamHistoryEntry } from './home/team-history.ts';
import { buildMissingScopes } from './home/missing-scopes.ts';
import { buildInboxSettings } from './home/inbox-blocks.ts';
import { createTeamBlocks, type TeamBlocksOptions } from './home/team/blocks.ts';
import { createInboxAdmin } from './inbox-admin.ts';
import type { DestinationStatus } from '../delivery/delivery.ts';
import type { Goodbye } from './install/goodbye.ts';
import { createPause, type Pause } from '../timing/slices.ts';
import type { ReadLine } from '../intake/typed/line-thread.ts';
import { createTurns, type InTurn } from '../timing/turns.ts';
import { createStepCompletion } from './workflow/complete-steps.ts';
import { createReviewStore } from './review/store.ts';
import { createReviews, type Reviews } from './review/reviews.ts';
import { createDownloadFile, type DownloadFile } from './message/shared-file.ts';
import { uploadFile } from './api/upload-file.ts';

type SlackAccess = {
  readonly workspaces: Workspaces;
  readonly fetch: typeof fetch;
  readonly goodbye: Goodbye | null;
  readonly readLine: ReadLine;
};

/** Connects what the listeners need: access, memory, answers, the Home and reviews. */
export function wireServices(
  dependencies: SlackDependencies,
  { workspaces, fetch, goodbye, readLine }: SlackAccess,
): Services & { readonly progress: BatchProgress } {
  const { config, inboxes, preferences, teamSettings, outbox, courier, after, now, log } = dependencies;
  const workspaceOf = (teamId: string) => requireWorkspace(workspaces, teamId);
  const clientOf: ClientOf = async (teamId) => (await workspaceOf(teamId)).client;
  const settingsOf = teamSettings.read;
  const titleOf = (name: string) => inboxes.titleOf(name) ?? name;
  const healthOf = (name: string) =>
    inboxes.find(name) ? (courier.status().find((one) => one.name === name)?.health ?? 'ok') : 'gone';
  const defaults = createDefaults(dependencies);
  const access = createAccess(dependencies, { workspaces, clientOf });
  const sayNoInbox = createSayNoInbox({ isAdmin: access.seesSettings, after });
  const speak = createSpeak(
    createLanguages({
      preferences,
      locales: access.locales,
      chosenForTeam: async (teamId) => (await settingsOf(teamId)).language,
      configured: config.defaultLanguage,
    }),
  );
  const pause = createPause();
  const knownNumbers = createKnownNumbers({ findKnown: outbox.findKnown, pause, after, log });
  const shared = {
    deliveries: outbox,
    knownNumbers,
    readTeamDays: dependencies.readTeamDays,
    inboxesOf: inboxes.of,
    titleOf,
    titleIn: (teamId: string, name: string) =>
      inboxes.areShared || inboxes.ownerOf(name) === teamId ? titleOf(name) : null,
    keepDays: config.keepDays,
    refusalOf: createRefusalOf({ mayAdd: access.mayAdd, speak, adminContact: config.access.adminContact }),
    speak,
    courier,
    teamSettings,
    lockedAccess: lockedAccess(config.access),
    teamDefaults: { country: config.defaultCountry, language: config.defaultLanguage },
    inboxAdmin: createInboxAdmin(dependencies),
    userGroups: createUserGroups(clientOf),
    now,
    log,
    after,
    waits: dependencies.waits,
  };
  const slackCalls = { clientOf, workspaceOf, fetch, titleOf, healthOf, speak };
  return {
    ...shared,
    settingsOf,
    ...wireReviews(dependencies, { ...slackCalls, pause, knownNumbers, rulesOf: defaults.rulesOf }),
    addContact: dependencies.addContact,
    readLine,
    names: createPersonNames({ after, log }),
    isAdmin: access.isAdmin,
    goodbye,
    allowWorkflows: config.allowWorkflows,
    stepCompletion: createStepCompletion({
      speak,
      steps: dependencies.workflowSteps,
      find: outbox.find,
      clientOf,
      titleOf,
      after,
      random: Math.random,
      log,
    }),
    people: defaults.people,
    home: wireHome(dependencies, { ...shared, ...defaults, ...access, workspaces, clientOf }),
    reply: createReply({
      ...slackCalls,
      isSlackUrl: (url) => isSlackUrl(url, config.slack.apiUrl),
      find: outbox.find,
      findKnownBefore: outbox.findKnownBefore,
      now,
      log,
    }),
    sayNoInbox,
    describeStatus: (who) => dependencies.describeStatus(who.teamId, () => sayNoInbox(who)),
    upload: (file) =>
      uploadFile({ clientOf, fetch, isSlackUrl: (url) => isSlackOrigin(url, config.slack.apiUrl) }, file),
    newReference: dependencies.newReference,
  };
}

type HomeServices = Omit<HomeOptions, 'adminBlocksOf' | 'teamBlocksOf' | 'choicesOf'> &
  Omit<TeamBlocksOptions, 'log'> &
  Pick<Defaults, 'ownOf' | 'sharedCountryOf'> &
  Pick<Services, 'inboxAdmin'> & { readonly workspaces: Workspaces };

function wireHome({ config }: SlackDependencies, services: HomeServices): Home {
  const { inboxAdmin, workspaces, seesSettings, ownOf, sharedCountryOf } = services;
  return createHome({
    ...services,
    async adminBlocksOf(owner) {
      if ((await seesSettings(owner)) !== 'admin') return [];
      const workspace = await workspaces.find([owner.teamId]);
      return [
        ...buildMissingScopes(workspace?.scopes ?? null, config.publicUrl),
        ...(inboxAdmin ? buildInboxSettings(inboxAdmin.inboxesOf(owner.teamId)) : []),
        buildTeamHistoryEntry(),
      ];
    },
    teamBlocksOf: createTeamBlocks(services),
    choicesOf: async (owner) => ({
      own: await ownOf(owner),
      sharedCountry: await sharedCountryOf(owner.teamId),
    }),
  });
}

/** What reads shared files, stores reviews and follows batches. */
type ReviewServices = {
  readonly downloadOf: (teamId: string) => Promise<DownloadFile>;
  readonly pause: Pause;
  readonly inTurn: InTurn;
  readonly reviews: Reviews;
  readonly progress: BatchProgress;
};

/** A file of 10,000 people takes about 40 MB while it is read. */
const filesAtOnce = 2;

type ReviewOptions = Pick<SlackAccess, 'fetch'> & {
  readonly clientOf: ClientOf;
  readonly workspaceOf: (teamId: string) => Promise<Workspace>;
  readonly pause: Pause;
  readonly knownNumbers: KnownNumbers;
  readonly titleOf: (destination: string) => string;
  readonly healthOf: (destination: string) => DestinationStatus['health'] | 'gone';
  readonly speak: Speak;
  readonly rulesOf: Defaults['rulesOf'];
};

function wireReviews(dependencies: SlackDependencies, options: ReviewOptions): ReviewServices {
  const { clientOf, workspaceOf, fetch, pause, knownNumbers, rulesOf } = options;
  const { config, addContact, batches, courier, outbox, now, log } = dependencies;
  const ofSlack = (url: URL) => isSlackOrigin(url, config.slack.apiUrl);
  const store = createReviewStore({ batches, pause });
  const reviews = createReviews({
    store,
    check: addContact.check,
    rulesOf: async (owner) => (await rulesOf(owner)).rules,
    pause,
    findKnown: knownNumbers.findAll,
    defaultInboxOf: (teamId) => dependencies.inboxes.of(teamId)[0]?.name ?? null,
    now,
    newId: dependencies.newReference,
  });
  return {
    async downloadOf(teamId) {
      const { client, botToken } = await workspaceOf(teamId);
      return createDownloadFile({ client, botToken, fetch, isSlackUrl: ofSlack, log });
    },
    pause,
    inTurn: createTurns(filesAtOnce),
    reviews,
    progress: createBatchProgress({
      ...options,
      store,
      reviews,
      outbox,
      addContact,
      upload: (file) => uploadFile({ clientOf, fetch, isSlackUrl: ofSlack }, file),
      standingOf: options.healthOf,
      wakeCourier: courier.nudge,
      after: dependencies.after,
      waits: dependencies.waits,
      now,
      random: Math.random,
      log,
    }),
  };
}
