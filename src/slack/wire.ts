import { createKnownNumbers, type KnownNumbers } from '../users/known-numbers.ts';
import { accessRules, lockedAccess } from '../users/access-rules.ts';
import { createPermissionsOf } from './permissions-of.ts';
import { requireWorkspace, type ClientOf, type Workspace, type Workspaces } from './api/workspaces.ts';
import { createCannotAsk } from './api/ask-slack.ts';
import { createPersonNames } from './api/person-names.ts';
import { createBatchProgress, type BatchProgress } from './batch/progress.ts';
import { createRefusalOf } from './answers/gate.ts';
import { createHome, type HomeOwner } from './home/home.ts';
import type { SlackDependencies, Services } from './dependencies.ts';
import { teamRules, type TeamRules } from '../users/team-rules.ts';
import type { Who } from './payload/who.ts';
import { createLanguages } from '../users/language.ts';
import { createSpeak, type Speak } from './wording/speak.ts';
import { createReply } from './answers/reply.ts';
import { isSlackOrigin, isSlackUrl } from './api/url.ts';

import { createIsAdmin, listNamedAdmins, rememberAdmins } from './api/ask-admin.ts';
import { buildTeamHistoryEntry } from './home/team-history.ts';
import { buildMissingScopes } from './home/missing-scopes.ts';
import { buildInboxSettings } from './home/inbox-blocks.ts';
import { createTeamBlocks } from './home/team/blocks.ts';
import { createInboxAdmin } from './inbox-admin.ts';
import type { DestinationStatus } from '../delivery/delivery.ts';
import type { Goodbye } from './install/goodbye.ts';
import { createPause, type Pause } from '../timing/slices.ts';
import { createTurns, type InTurn } from '../timing/turns.ts';
import { createStepCompletion } from './workflow/complete-steps.ts';
import { createReviewStore } from './review/store.ts';
import { createReviews, type Reviews } from './review/reviews.ts';
import { createDownloadFile, type DownloadFile } from './message/shared-file.ts';
import { uploadFile } from './api/upload-file.ts';

type Made = {
  readonly workspaces: Workspaces;
  readonly fetch: typeof fetch;
  readonly goodbye: Goodbye | null;
};

/** Connects what the listeners need: access, memory, answers, the Home and reviews. */
export function wireServices(
  dependencies: SlackDependencies,
  { workspaces, fetch, goodbye }: Made,
): Services & { readonly progress: BatchProgress } {
  const {
    config,
    inboxes,
    preferences,
    columnChoices,
    teamSettings,
    addContact,
    outbox,
    courier,
    describeStatus,
    now,
    newReference,
    log,
  } = dependencies;
  const { keepDays, access } = config;
  const workspaceOf = (teamId: string) => requireWorkspace(workspaces, teamId);
  const clientOf: ClientOf = async (teamId) => (await workspaceOf(teamId)).client;
  const settingsOf = teamSettings.read;
  const teamDefaults = { country: config.defaultCountry, language: config.defaultLanguage };
  const sharedCountryOf = async (teamId: string) =>
    (await settingsOf(teamId)).country ?? config.defaultCountry;
  const rulesOf: Named['rulesOf'] = async ({ teamId, userId, channelId }) => {
    const on = new Date(now()).toISOString().slice(0, 10);
    return teamRules(await settingsOf(teamId), { channelId, by: userId, on });
  };
  const titleOf = (name: string) => inboxes.titleOf(name) ?? name;
  const titleIn = (teamId: string, name: string) =>
    inboxes.areShared || inboxes.ownerOf(name) === teamId ? titleOf(name) : null;
  const healthOf = (name: string) =>
    inboxes.find(name) ? (courier.status().find((one) => one.name === name)?.health ?? 'ok') : 'gone';
  const ownOf = async (owner: HomeOwner) => {
    const { defaultCountry: country, destination, language } = await preferences.read(owner);
    const isConfigured = inboxes.of(owner.teamId).some((one) => one.name === destination);
    return { country, destination: isConfigured ? destination : null, language };
  };
  const onCannotAsk = createCannotAsk({ now, log });
  const { mayAdd, locales } = createPermissionsOf({
    workspaces,
    async accessOf(teamId) {
      const settings = await teamSettings.readKnown(teamId);
      return settings && accessRules(access, settings.access);
    },
    onCannotAsk,
    now,
  });
  const namedAdminsOf = async (teamId: string) => {
    const [{ settings }, workspace] = await Promise.all([
      teamSettings.readStored(teamId),
      workspaces.find([teamId]),
    ]);
    return listNamedAdmins({
      configured: config.adminUsers,
      installedBy: workspace?.installedBy ?? null,
      chosen: settings.access.admins,
    });
  };
  const isAdmin = createIsAdmin({ clientOf, namedAdminsOf });
  const seesSettings = rememberAdmins(isAdmin, now);
  const inboxAdmin = createInboxAdmin(dependencies);
  const speak = createSpeak(
    createLanguages({
      preferences,
      locales,
      chosenForTeam: async (teamId) => (await settingsOf(teamId)).language,
      configured: config.defaultLanguage,
    }),
  );
  const refusalOf = createRefusalOf({ mayAdd, speak, adminContact: access.adminContact });
  const pause = createPause();
  const knownNumbers = createKnownNumbers({
    findKnown: outbox.findKnown,
    pause,
    after: dependencies.after,
    log,
  });
  const shared = {
    deliveries: outbox,
    knownNumbers,
    readTeamDays: dependencies.readTeamDays,
    inboxesOf: inboxes.of,
    titleOf,
    titleIn,
    keepDays,
    refusalOf,
    speak,
    courier,
    now,
    log,
    after: dependencies.after,
    waits: dependencies.waits,
  };
  return {
    ...shared,
    settingsOf,
    ...createReviewing(dependencies, {
      clientOf,
      workspaceOf,
      fetch,
      titleOf,
      healthOf,
      pause,
      knownNumbers,
      speak,
      rulesOf,
    }),
    addContact,
    names: createPersonNames({ after: dependencies.after, log }),
    isAdmin,
    teamSettings,
    lockedAccess: lockedAccess(access),
    teamDefaults,
    inboxAdmin,
    goodbye,
    allowWorkflows: config.allowWorkflows,
    stepCompletion: createStepCompletion({
      speak,
      steps: dependencies.workflowSteps,
      find: outbox.find,
      clientOf,
      titleOf,
      after: dependencies.after,
      random: Math.random,
      log,
    }),
    people: {
      countryOf: async (who) =>
        (await rulesOf(who)).presets.country ??
        (await ownOf(who)).country ??
        (await sharedCountryOf(who.teamId)),
      async destinationOf(who) {
        const { inbox } = (await rulesOf(who)).presets;
        const [first, ...others] = inboxes.of(who.teamId);
        const ofChannel = [first, ...others].find(
          (one) => inbox !== null && (one?.name === inbox || one?.title === inbox),
        );
        return ofChannel?.name ?? (await ownOf(who)).destination ?? first?.name ?? null;
      },
      rulesOf,
      tagsOf: async (who) => (await preferences.read(who)).recentTags,
      sharedCountryOf: ({ teamId }) => sharedCountryOf(teamId),
      chooseCountry: preferences.chooseCountry,
      chooseDestination: preferences.chooseDestination,
      chooseLanguage: preferences.chooseLanguage,
      columnsOf: ({ teamId }, headings) => columnChoices.find(teamId, headings),
      noteColumns: ({ teamId }, headings, uses) => columnChoices.note(teamId, headings, uses),
    },
    home: createHome({
      ...shared,
      clientOf,
      adminBlocksOf: async (owner) =>
        (await seesSettings(owner)) === 'admin'
          ? [
              ...buildMissingScopes(
                (await workspaces.find([owner.teamId]))?.scopes ?? null,
                config.publicUrl,
              ),
              ...(inboxAdmin ? buildInboxSettings(inboxAdmin.inboxesOf(owner.teamId)) : []),
              buildTeamHistoryEntry(),
            ]
          : [],
      teamBlocksOf: createTeamBlocks({
        teamSettings,
        seesSettings,
        inboxesOf: inboxes.of,
        lockedAccess: lockedAccess(access),
        teamDefaults,
        namedAdminsOf,
        log,
      }),
      choicesOf: async (owner) => ({
        own: await ownOf(owner),
        sharedCountry: await sharedCountryOf(owner.teamId),
      }),
    }),
    reply: createReply({
      speak,
      clientOf,
      fetch,
      isSlackUrl: (url) => isSlackUrl(url, config.slack.apiUrl),
      titleOf,
      healthOf,
      find: outbox.find,
      findKnownBefore: outbox.findKnownBefore,
      now,
      log,
    }),
    describeStatus,
    upload: (file) =>
      uploadFile({ clientOf, fetch, isSlackUrl: (url) => isSlackOrigin(url, config.slack.apiUrl) }, file),
    newReference,
  };
}

/** The parts that read shared files, store reviews and follow batches. */
type Reviewing = {
  readonly downloadOf: (teamId: string) => Promise<DownloadFile>;
  readonly pause: Pause;
  readonly inTurn: InTurn;
  readonly reviews: Reviews;
  readonly progress: BatchProgress;
};

/** A file of 10,000 people takes about 40 MB while it is read. */
const filesAtOnce = 2;

type Named = {
  readonly clientOf: ClientOf;
  readonly workspaceOf: (teamId: string) => Promise<Workspace>;
  readonly pause: Pause;
  readonly knownNumbers: KnownNumbers;
  readonly titleOf: (destination: string) => string;
  readonly healthOf: (destination: string) => DestinationStatus['health'] | 'gone';
  readonly speak: Speak;
  readonly rulesOf: (who: Pick<Who, 'teamId' | 'userId' | 'channelId'>) => Promise<TeamRules>;
};

function createReviewing(
  dependencies: SlackDependencies,
  {
    clientOf,
    workspaceOf,
    fetch,
    titleOf,
    healthOf,
    pause,
    knownNumbers,
    speak,
    rulesOf,
  }: Pick<Made, 'fetch'> & Named,
): Reviewing {
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
      speak,
      clientOf,
      store,
      reviews,
      outbox,
      addContact,
      upload: (file) => uploadFile({ clientOf, fetch, isSlackUrl: ofSlack }, file),
      titleOf,
      standingOf: healthOf,
      wakeCourier: courier.nudge,
      pause,
      after: dependencies.after,
      waits: dependencies.waits,
      now,
      random: Math.random,
      log,
    }),
  };
}
