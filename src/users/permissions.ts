import { createKeptAnswers, type KeptAnswer } from '../timing/kept-answers.ts';
import { within } from '../timing/within.ts';

/** What Slack says about a person that matters for who may add. */
export type SlackPerson = {
  /** The person's own workspace, and its organisation if it has one. */
  readonly teamId: string;
  readonly enterpriseId: string | null;
  /** `is_restricted` or `is_ultra_restricted`. */
  readonly isGuest: boolean;
  readonly isStranger: boolean;
  readonly isDeactivated: boolean;
  /** The language of their Slack, `pt-BR`. Null when Slack doesn't say. */
  readonly locale: string | null;
};

/** Questions to Slack. A rejection means that it couldn't be asked. */
export type AskSlack = {
  /** Null when Slack knows no one with this id. */
  readonly user: (userId: string) => Promise<SlackPerson | null>;
  /** The ids of a user group's members. */
  readonly groupMembers: (groupId: string) => Promise<readonly string[]>;
};

/** Who may add. An empty list means everyone, or every channel. */
export type AccessRules = {
  readonly users: readonly string[];
  readonly userGroups: readonly string[];
  readonly channels: readonly string[];
  readonly guests: boolean;
};

export type PermissionOptions = {
  /** A workspace's rules, from memory. Null while they can't be read. */
  readonly accessOf: (teamId: string) => Promise<AccessRules | null>;
  readonly askSlack: AskSlack;
  /** Receives the error each time Slack couldn't be asked. */
  readonly onCannotAsk?: (error: unknown) => void;
  /** The workspace the app is installed in, as auth.test reports it. Null while unknown. */
  readonly home: () => HomeWorkspace | null;
  /** Resolves when Slack has first answered where that is. */
  readonly homeAsked?: () => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /**
   * How long Slack may keep a person waiting, in milliseconds. 1,500 leaves half of Slack's own 3 seconds.
   */
  readonly patienceMs?: number;
};

/** The workspace the app is installed in. */
export type HomeWorkspace = { readonly teamId: string; readonly enterpriseId: string | null };

/** Who asks, and from where. The Home and the global shortcut have no channel. */
type Asker = {
  readonly userId: string;
  readonly channelId: string | null;
  /** Every workspace and organisation the request names. */
  readonly places: readonly string[];
};

/** Why somebody may not add. `cannot-ask`: no answer from Slack or the store, so the answer is no. */
type Refusal = 'not-named' | 'guest' | 'stranger' | 'deactivated' | 'channel' | 'cannot-ask';
type Permission = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/** Decides about one action. Never throws, and takes at most `patienceMs`. */
export type MayAdd = (asker: Asker) => Promise<Permission>;

export type Permissions = {
  readonly mayAdd: MayAdd;
  readonly locales: {
    /** The known locale. Asks in the background when there is none. */
    readonly known: (userId: string) => string | null;
    /** The locale, asking Slack (briefly) when it isn't known. */
    readonly ask: (userId: string) => Promise<string | null>;
  };
};

/**
 * Creates the one place that decides who may add (docs/decisions.md 17): a named
 * person or a member of a named group, in a named channel.
 */
export function createPermissions(options: PermissionOptions): Permissions {
  const { accessOf, askSlack, onCannotAsk: onFault = () => {}, home, now, patienceMs = 1_500 } = options;
  const keeping = { onFault, now, patienceMs, freshMs: 10 * minute, staleMs: 60 * minute };
  const people = createKeptAnswers({ ask: askSlack.user, ...keeping });
  const groups = createKeptAnswers({ ask: askSlack.groupMembers, ...keeping });

  async function judgeMembership(userId: string, access: AccessRules): Promise<Permission> {
    if (access.users.length === 0 && access.userGroups.length === 0) return { ok: true };
    return judgeGroups(userId, await Promise.all(access.userGroups.map(groups.read)));
  }

  async function findHome(): Promise<HomeWorkspace | null> {
    if (home() === null && options.homeAsked) await within(patienceMs, options.homeAsked());
    return home();
  }

  /**
   * The app belongs to one workspace. The only other one is a partner sharing a
   * channel, and only when guests may add.
   */
  async function judgePlaces({ userId, places }: Asker, admits: 'guests' | 'nobody'): Promise<Permission> {
    const here = await findHome();
    if (here === null) return refuse('cannot-ask');
    const foreign = places.filter((place) => place !== here.teamId && place !== here.enterpriseId);
    if (foreign.length === 0) return allowed;
    const ofOrganisation = here.enterpriseId !== null && places.includes(here.enterpriseId);
    return judgeForeign(foreign, await people.read(userId), { here, admits, ofOrganisation });
  }

  async function judgePerson(asker: Asker, access: AccessRules): Promise<Permission> {
    const { userId } = asker;
    if (access.users.includes(userId)) return judgePlaces(asker, 'guests');
    const [membership, place, origin] = await Promise.all([
      judgeMembership(userId, access),
      judgePlaces(asker, access.guests ? 'guests' : 'nobody'),
      access.guests ? allowed : people.read(userId).then((answer) => judgeOrigin(answer, home())),
    ]);
    return [place, membership, origin].find(({ ok }) => !ok) ?? allowed;
  }

  async function mayAdd(asker: Asker): Promise<Permission> {
    // A partner's request names their workspace, but the rules here apply.
    const here = await findHome();
    const access = here && (await accessOf(here.teamId));
    if (access === null) return refuse('cannot-ask');
    const permission = await judgePerson(asker, access);
    if (!permission.ok) return permission;
    const { channelId } = asker;
    const isElsewhere =
      channelId !== null && access.channels.length > 0 && !access.channels.includes(channelId);
    return isElsewhere ? refuse('channel') : allowed;
  }

  return {
    mayAdd,
    locales: {
      known: (userId) => readLocale(people.peek(userId)),
      ask: async (userId) => readLocale(await people.read(userId)),
    },
  };
}

function readLocale(answer: KeptAnswer<SlackPerson | null>): string | null {
  return answer.known ? (answer.value?.locale ?? null) : null;
}

const minute = 60_000;
const allowed: Permission = { ok: true };

function refuse(reason: Refusal): Permission {
  return { ok: false, reason };
}

function judgeGroups(userId: string, groups: readonly KeptAnswer<readonly string[]>[]): Permission {
  if (groups.some((group) => group.known && group.value.includes(userId))) return allowed;
  return refuse(groups.every((group) => group.known) ? 'not-named' : 'cannot-ask');
}

type AccessLimits = {
  readonly here: HomeWorkspace;
  readonly admits: 'guests' | 'nobody';
  /** The app's organisation is named too: its people may act in any of its workspaces. */
  readonly ofOrganisation: boolean;
};

/** A workspace named besides the app's own must be where Slack says this person belongs. */
function judgeForeign(
  foreign: readonly string[],
  answer: KeptAnswer<SlackPerson | null>,
  { here, admits, ofOrganisation }: AccessLimits,
): Permission {
  if (!answer.known) return refuse('cannot-ask');
  const person = answer.value;
  if (person === null) return refuse('stranger');
  const isHere = isOfHome(person, here);
  const isTheirs = foreign.every(
    (place) =>
      place === person.teamId ||
      place === person.enterpriseId ||
      (ofOrganisation && isHere && !place.startsWith('E')),
  );
  return isTheirs && (admits === 'guests' || isHere) ? allowed : refuse('stranger');
}

function isOfHome(person: SlackPerson, here: HomeWorkspace): boolean {
  return (
    person.teamId === here.teamId || (here.enterpriseId !== null && person.enterpriseId === here.enterpriseId)
  );
}

function judgeOrigin(answer: KeptAnswer<SlackPerson | null>, home: HomeWorkspace | null): Permission {
  if (!answer.known || home === null) return refuse('cannot-ask');
  const person = answer.value;
  if (person === null || person.isStranger || !isOfHome(person, home)) return refuse('stranger');
  if (person.isDeactivated) return refuse('deactivated');
  return person.isGuest ? refuse('guest') : allowed;
}
