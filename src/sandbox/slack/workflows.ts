import type { World } from './world.ts';

type Parameter = {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly is_required: boolean;
};

/** A step that an app offers to Workflow Builder, as in its manifest. */
export type StepFunction = {
  readonly callbackId: string;
  readonly title: string;
  readonly description: string;
  readonly input_parameters: Readonly<Record<string, Parameter>>;
  readonly output_parameters: Readonly<Record<string, Parameter>>;
};

export type StepEnding =
  | { readonly ok: true; readonly outputs: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: string };

/** A run of a step, in a workflow somebody started. */
export type StepRun = {
  readonly executionId: string;
  readonly step: StepFunction;
  readonly userId: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The token that completes this run, and no other. */
  readonly token: string;
  /** How the app ended it. Slack accepts only the first ending. */
  ending: StepEnding | null;
  /** How often the app called, whatever the answer. */
  calls: number;
};

export type Workflows = ReturnType<typeof createWorkflows>;

/** The workflows of a workspace, each with one step. */
export function createWorkflows(settings: {
  readonly world: World;
  readonly functions: readonly StepFunction[];
  /** Allows a token to call the API. */
  readonly grant: (token: string) => void;
}) {
  const { world } = settings;
  const runs = new Map<string, StepRun>();
  const find = (callbackId: string): StepFunction => {
    const step = settings.functions.find((one) => one.callbackId === callbackId);
    if (!step) throw new Error(`No app here has the step ${callbackId}.`);
    return step;
  };
  return {
    find,
    runs,
    begin(given: {
      readonly callbackId: string;
      readonly userId: string;
      readonly inputs: Readonly<Record<string, string>>;
    }): StepRun {
      const step = find(given.callbackId);
      const unknown = Object.keys(given.inputs).filter((name) => !(name in step.input_parameters));
      const missing = Object.entries(step.input_parameters)
        .filter(([name, { is_required: required }]) => required && !(name in given.inputs))
        .map(([name]) => name);
      if (unknown.length + missing.length > 0)
        throw new Error(`Workflow Builder would not run this: ${[...unknown, ...missing].join(', ')}.`);
      const executionId = world.nextId('Fx');
      const token = `xwfp-${executionId.toLowerCase()}`;
      const run: StepRun = { ...given, step, executionId, token, ending: null, calls: 0 };
      settings.grant(token);
      runs.set(executionId, run);
      return run;
    },
    /** What is wrong with the outputs, or null. */
    objection({ step }: StepRun, outputs: Readonly<Record<string, unknown>>): string | null {
      const unknown = Object.keys(outputs).filter((name) => !(name in step.output_parameters));
      const wrong = Object.entries(step.output_parameters)
        .filter(([name, { is_required: required }]) =>
          name in outputs ? typeof outputs[name] !== 'string' : required,
        )
        .map(([name]) => name);
      return unknown.length + wrong.length > 0 ? [...unknown, ...wrong].join(', ') : null;
    },
    /** Ends the run, and tells the person who started the workflow. */
    end(run: StepRun, ending: StepEnding): void {
      run.ending = ending;
      const shown = ending.ok
        ? Object.entries(ending.outputs).map(([name, value]) => `${name}: ${String(value)}`)
        : [ending.error];
      const text = `Workflow “${run.step.title}” ${ending.ok ? 'is done' : 'has failed'}. ${shown.join(' · ')}`;
      const { id } = world.directMessage(run.userId);
      world.addMessage({ channel: id, user: 'USLACKBOT', text, visibleTo: run.userId });
    },
  };
}
