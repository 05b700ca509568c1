import { createActions } from './send/actions.ts';
import { createCommands } from './send/commands.ts';
import type { DeliverParcel } from './send/deliver-parcel.ts';
import { createFileShelf } from './file-shelf.ts';
import { placeOf, type Grants } from './install/grants.ts';
import type { TeamProfile } from './people.ts';
import { chatMethods } from './web-api/chat.ts';
import { fileMethods } from './web-api/files.ts';
import { functionMethods } from './web-api/functions.ts';
import { peopleMethods } from './web-api/people.ts';
import { viewMethods } from './web-api/views.ts';
import type { Office, Where } from './office.ts';
import { createResponseUrls } from './web-api/response-urls.ts';
import { createSight } from './sight.ts';
import { openWorkflowForm, runStep, tellOfRun } from './send/steps.ts';
import { createSubmissions } from './send/submissions.ts';
import { createTalk } from './talk.ts';
import { createTriggers } from './web-api/triggers.ts';
import { createViews } from './views.ts';
import { createWorkflows, type StepFunction, type StepRun } from './workflows.ts';
import { createWorld } from './world.ts';

/** What all workspaces share. */
export type Surroundings = {
  readonly origin: () => string;
  readonly deliver: DeliverParcel;
  readonly verifyAddress: () => Promise<boolean>;
  readonly grants: Grants;
  readonly functions: readonly StepFunction[];
  readonly retryDelaysMs: readonly number[];
  readonly triggerMs: number;
  readonly now: () => number;
  /** Never returns the same number twice in any workspace, so that ids are unique across them. */
  readonly count: () => number;
};

export type Workspace = ReturnType<typeof createWorkspace>;

/** A workspace: its people, what they do, and its part of the Web API. */
export function createWorkspace(around: Surroundings, profile: TeamProfile) {
  const office = furnish(around, profile);
  return {
    office,
    world: office.world,
    methods: {
      ...viewMethods(office),
      ...chatMethods(office),
      ...peopleMethods(office),
      ...fileMethods(office),
      ...functionMethods(office),
    },
    ...createCommands(office),
    ...createActions(office),
    ...createSubmissions(office),
    ...createSight(office),
    ...createTalk(office),
    replies: office.replies,
    deliver: office.deliver,
    installed: office.installed,
    redirectFile: office.shelf.redirect,
    /** Runs a step of a workflow, as Workflow Builder does. */
    runStep: (
      given: Where & { readonly callbackId: string; readonly inputs: Readonly<Record<string, string>> },
    ) => runStep(office, given),
    /** Reports a run to the app once more. */
    tellOfRun: (run: StepRun) => tellOfRun(office, run),
    /** Opens the form that begins a workflow with this step. */
    openWorkflow: (callbackId: string, where: Where = {}) => openWorkflowForm(office, callbackId, where),
  };
}

function furnish(around: Surroundings, profile: TeamProfile): Office {
  const { grants, triggerMs, now, count } = around;
  const world = createWorld({ profile, now, count });
  const team = placeOf(world.team.id);
  const organisation = world.enterprise && placeOf(world.enterprise.id);
  const isHere = (id: string | undefined) => id === team.id || (id !== undefined && id === organisation?.id);
  return {
    ...around,
    world,
    triggers: createTriggers({ lifeMs: triggerMs, now, nextId: world.nextId }),
    messageValues: new Map(),
    replies: [],
    views: createViews(world),
    urls: createResponseUrls(world),
    workflows: createWorkflows({
      world,
      functions: around.functions,
      grant: (token) => grants.lend(token, team),
    }),
    shelf: createFileShelf({ world, opensFiles: (token) => isHere(grants.find(token)?.place.id) }),
    installed: () =>
      grants.of(team) ? 'in-workspace' : organisation && grants.of(organisation) ? 'in-organisation' : 'no',
  };
}
