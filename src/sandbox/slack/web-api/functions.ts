import * as z from 'zod';
import { word } from './arguments.ts';
import { method, refuse } from './web-api.ts';
import type { Answer } from './web-api.ts';
import type { StepEnding, Workflows } from '../workflows.ts';

/** The methods that end a run of the app's step. */
export function functionMethods({ workflows }: { readonly workflows: Workflows }) {
  const end = (executionId: string, ending: StepEnding): Answer => {
    const run = workflows.runs.get(executionId);
    if (!run) return refuse('function_execution_not_found');
    run.calls += 1;
    if (run.ending) return refuse('function_execution_already_completed');
    const objection = ending.ok ? workflows.objection(run, ending.outputs) : null;
    if (objection !== null) return refuse('parameter_validation_failed', [objection]);
    workflows.end(run, ending);
    return { ok: true };
  };
  const outputs = z.record(z.string(), z.unknown());
  return {
    'functions.completeSuccess': method(
      [],
      z.looseObject({ function_execution_id: word, outputs: z.preprocess(parsed, outputs) }),
      (args) => end(args.function_execution_id, { ok: true, outputs: args.outputs }),
    ),
    'functions.completeError': method(
      [],
      z.looseObject({ function_execution_id: word, error: z.string().min(1) }),
      (args) => end(args.function_execution_id, { ok: false, error: args.error }),
    ),
  };
}

/** Slack's client sends objects in forms as JSON. */
function parsed(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
