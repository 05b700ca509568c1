import { sql } from 'kysely';
import type { Database, Engine } from '../../store/schema.ts';
import type { FieldEncryption } from '../../store/field-encryption.ts';

/** A step run as Slack first reports it. */
export type NewStep = {
  readonly teamId: string;
  /** Slack's id of this run. */
  readonly executionId: string;
  /** The token that completes the run. */
  readonly token: string;
  /** The contact it added, or why it added none. */
  readonly result:
    | { readonly kind: 'added'; readonly deliveryId: string }
    | { readonly kind: 'failed'; readonly problem: string };
  /** The deadline, in epoch milliseconds: the run is then completed even if the inbox has not answered. */
  readonly dueAt: number;
};

/** A run this process may complete until its lease ends. */
export type DueStep = NewStep & { readonly tries: number };

/**
 * Keeps step runs until they are completed, so that a crash loses none. Every method passes on store errors.
 */
export type WorkflowSteps = {
  /** Stores a run. A known one, completed or not, stays as it is. */
  readonly keep: (step: NewStep) => Promise<void>;
  /** Claims the runs that can be completed now: failed, answered by the inbox, or past the deadline. */
  readonly claim: (leaseMs: number) => Promise<readonly DueStep[]>;
  readonly done: (step: DueStep) => Promise<void>;
  /** Postpones completing a run. */
  readonly putOff: (step: DueStep, waitMs: number) => Promise<void>;
};

type Options = {
  readonly db: Database;
  readonly engine: Engine;
  readonly encryption: FieldEncryption;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

const mostAtOnce = 20;
/** How long a completed run is remembered, in case Slack reports it again. */
const keptMs = 7 * 24 * 3_600_000;

/** Creates them over the store. */
export function createWorkflowSteps({ db, engine, encryption, now }: Options): WorkflowSteps {
  const open = (id: string, column: 'token' | 'problem', value: string) =>
    encryption.open(value, placeOf(id, column));
  const change = (step: DueStep) => db.updateTable('workflow_steps').where('id', '=', idOf(step));
  return {
    async keep(step) {
      const id = idOf(step);
      const { result } = step;
      const seal = (column: 'token' | 'problem', text: string) => encryption.seal(text, placeOf(id, column));
      const row = {
        id,
        team_id: step.teamId,
        delivery_id: result.kind === 'added' ? result.deliveryId : null,
        problem: result.kind === 'failed' ? seal('problem', result.problem) : null,
        token: seal('token', step.token),
        due_at: step.dueAt,
        lease_until: 0,
        tries: 0,
        done_at: null,
      };
      await db
        .insertInto('workflow_steps')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async claim(leaseMs) {
      const at = now();
      await db
        .deleteFrom('workflow_steps')
        .where('done_at', '<', at - keptMs)
        .execute();
      const { rows } = await sql<StepRow>`
        with taken as materialized (
          select id from workflow_steps as step
          where done_at is null and lease_until <= ${at} and (problem is not null or due_at <= ${at}
            or exists (select 1 from deliveries where deliveries.id = step.delivery_id and state <> 'waiting'))
          order by lease_until
          limit ${mostAtOnce}
          ${engine === 'sqlite' ? sql`` : sql`for update skip locked`}
        )
        update workflow_steps set lease_until = ${at + leaseMs}, tries = tries + 1
        where id in (select id from taken)
        returning *`.execute(db);
      return rows.flatMap((row) => readStep(row, open));
    },
    async done(step) {
      await change(step).set({ done_at: now(), token: null, problem: null }).execute();
    },
    async putOff(step, waitMs) {
      await change(step)
        .set({ lease_until: now() + waitMs })
        .execute();
    },
  };
}

type StepRow = {
  readonly id: string;
  readonly team_id: string;
  readonly delivery_id: string | null;
  readonly problem: string | null;
  readonly token: string | null;
  readonly due_at: number;
  readonly tries: number;
};

/** Empty when the values can't be opened, since another process has the key. */
function readStep(
  row: StepRow,
  open: (id: string, column: 'token' | 'problem', value: string) => string,
): readonly DueStep[] {
  const { id, team_id: teamId, delivery_id: deliveryId, problem, token } = row;
  try {
    if (token === null || (deliveryId === null && problem === null)) return [];
    const result =
      deliveryId === null
        ? ({ kind: 'failed', problem: open(id, 'problem', problem ?? '') } as const)
        : ({ kind: 'added', deliveryId } as const);
    return [
      {
        teamId,
        executionId: id.slice(teamId.length + 1),
        token: open(id, 'token', token),
        result,
        dueAt: row.due_at,
        tries: row.tries,
      },
    ];
  } catch {
    return [];
  }
}

/** Slack promises unique ids, but the prefix makes sure that a workspace reaches only its own. */
const idOf = ({ teamId, executionId }: Pick<NewStep, 'teamId' | 'executionId'>): string =>
  `${teamId}:${executionId}`;

const placeOf = (id: string, column: string): string => `workflow_steps:${column}:${id}`;
