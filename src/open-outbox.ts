import type { InboxLimits } from './config-workspaces.ts';
import type { Config } from './config.ts';
import { createBatches, type Batches } from './delivery/outbox/batches.ts';
import { createOutbox, type Outbox } from './delivery/outbox/outbox.ts';
import { openWorkspaceInboxes, type WorkspaceInboxes } from './inboxes/workspace-inboxes.ts';
import { createWorkflowSteps, type WorkflowSteps } from './delivery/outbox/workflow-steps.ts';
import { createReadPeriod, type ReadPeriod } from './delivery/read-period.ts';
import { createReadTeamDays, type ReadTeamDays } from './delivery/read-team-days.ts';
import type { Log } from './log.ts';
import { createColumnChoices, type ColumnChoices } from './users/column-choices.ts';
import { createPreferences, type Preferences } from './users/preferences.ts';
import { createTeamSettingsStore, type TeamSettingsStore } from './users/team-settings-store.ts';
import { createInstallations, type Installations } from './slack/install/installations.ts';
import { createInstallStates, type InstallStates } from './slack/install/states.ts';
import { createReferences } from './store/references.ts';
import { createEventNote, type EventNote } from './store/event-note.ts';
import { createDueClock } from './store/due-clock.ts';
import { openStore } from './store/database.ts';
import { openLaneKey } from './store/keys.ts';
import { createFieldEncryption } from './store/field-encryption.ts';
import { runLater } from './timing/run-later.ts';
import { steadyNow } from './timing/steady-clock.ts';

/** The open store and everything built on it. */
export type OpenOutbox = {
  readonly engine: 'sqlite' | 'postgres';
  readonly outbox: Outbox;
  readonly batches: Batches;
  /** The deliveries of a period, for an export. */
  readonly readPeriod: ReadPeriod;
  /** What a team's people added each day, for its admins. */
  readonly readTeamDays: ReadTeamDays;
  readonly preferences: Preferences;
  readonly columnChoices: ColumnChoices;
  readonly teamSettings: TeamSettingsStore;
  readonly workflowSteps: WorkflowSteps;
  /** Opens the inboxes that workspaces' admins set up, within these limits. */
  readonly openInboxes: (limits: InboxLimits) => Promise<WorkspaceInboxes>;
  readonly installations: Installations;
  readonly installStates: InstallStates;
  readonly events: Pick<EventNote, 'note' | 'lastAt'>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the configured store. Throws StoreOpenError, StoreTooNewError or
 * DataKeyError, with messages for the operator.
 */
export async function openOutbox(
  config: Config,
  { now, log }: { readonly now: () => number; readonly log: Log },
): Promise<OpenOutbox> {
  const store = await openStore(
    config.databaseUrl
      ? { kind: 'postgres', url: config.databaseUrl }
      : { kind: 'sqlite', dataDir: config.dataDir },
  );
  const { db, patientDb, engine, close } = store;
  try {
    const encryption = createFieldEncryption(config.dataKeys);
    const laneKey = await openLaneKey(patientDb, encryption);
    const preferences = createPreferences({
      db,
      encryption,
      now,
      after: runLater,
      onFault: (error) => log.warn({ err: error }, 'preferences not stored'),
    });
    const columnChoices = createColumnChoices({
      db,
      encryption,
      now,
      onFault: (error) => log.warn({ err: error }, 'column choice not kept'),
    });
    const events = createEventNote({
      db,
      now,
      onFault: (error) => log.warn({ err: error }, 'event not noted'),
    });
    return {
      engine,
      outbox: createOutbox({
        ...store,
        encryption,
        laneKey,
        now,
        clock: steadyNow,
        due: createDueClock(engine, steadyNow),
        randomId: createReferences(now),
      }),
      batches: createBatches({ db, encryption, now }),
      readPeriod: createReadPeriod({ patientDb, encryption }),
      readTeamDays: createReadTeamDays({ patientDb, encryption }),
      preferences,
      columnChoices,
      teamSettings: createTeamSettingsStore({
        db,
        encryption,
        now,
        onFault: (error) => log.warn({ err: error }, 'settings not read'),
      }),
      workflowSteps: createWorkflowSteps({ db, engine, encryption, now }),
      installations: createInstallations({ db, encryption, newRevision: createReferences(now), now, log }),
      installStates: createInstallStates(db, now),
      openInboxes: (limits) =>
        openWorkspaceInboxes({
          ...limits,
          db,
          encryption,
          newRevision: createReferences(now),
          now,
          after: runLater,
          log,
        }),
      events,
      async close() {
        await Promise.all([preferences.settled(), columnChoices.settled(), events.settled()]);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
