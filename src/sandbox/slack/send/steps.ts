import type { InteractiveElement } from '../blocks/elements.ts';
import { personOf } from '../office.ts';
import type { Office, Where } from '../office.ts';
import { appId } from '../people.ts';
import type { OpenView } from '../views.ts';
import type { StepFunction, StepRun } from '../workflows.ts';
import { sendEvent } from './commands.ts';
import type { Reply } from './deliver-parcel.ts';

const formPrefix = 'workflow_form:';

/** Runs a step of a workflow, as Workflow Builder does. */
export async function runStep(
  office: Office,
  given: Where & { readonly callbackId: string; readonly inputs: Readonly<Record<string, string>> },
): Promise<{ readonly run: StepRun; readonly reply: Reply }> {
  const { id: userId } = personOf(office, given);
  const run = office.workflows.begin({ callbackId: given.callbackId, inputs: given.inputs, userId });
  return { run, reply: await tellOfRun(office, run) };
}

/** Reports a run to the app. Slack may do so more than once. */
export function tellOfRun(office: Office, { step, ...run }: StepRun): Promise<Reply> {
  const parameters = (all: StepFunction['input_parameters']) =>
    Object.entries(all).map(([name, parameter]) => ({ name, ...parameter }));
  return sendEvent(office, {
    type: 'function_executed',
    function: {
      id: 'Fn0ADDCON01',
      callback_id: step.callbackId,
      title: step.title,
      description: step.description,
      type: 'app',
      input_parameters: parameters(step.input_parameters),
      output_parameters: parameters(step.output_parameters),
      app_id: appId,
      date_created: 0,
      date_updated: 0,
      date_deleted: 0,
    },
    inputs: run.inputs,
    function_execution_id: run.executionId,
    workflow_execution_id: run.executionId.replace('Fx', 'Wx'),
    event_ts: office.world.nextTs(),
    bot_access_token: run.token,
  });
}

/** Opens the form that begins a workflow with this step. */
export function openWorkflowForm(office: Office, callbackId: string, where: Where): void {
  const person = personOf(office, where);
  const step = office.workflows.find(callbackId);
  const text = (value: string, most: number) => ({ type: 'plain_text', text: value.slice(0, most) });
  const blocks = Object.entries(step.input_parameters).map(([name, parameter]) => ({
    type: 'input',
    block_id: name,
    label: text(parameter.title, 100),
    hint: text(parameter.description, 150),
    optional: !parameter.is_required,
    element:
      parameter.type === 'slack#/types/user_id'
        ? { type: 'users_select', action_id: 'value', initial_user: person.id }
        : { type: 'plain_text_input', action_id: 'value', multiline: name === 'attributes' },
  }));
  const shown = office.views.open(person.id, {
    type: 'modal',
    callback_id: formPrefix + callbackId,
    title: text(step.title, 24),
    submit: text('Start workflow', 24),
    blocks,
  });
  if (!shown.ok) throw new Error(`The form of the workflow cannot be shown: ${shown.error}`);
}

/** Starts the workflow whose form was submitted. False for any other form. */
export function submitWorkflowForm(office: Office, view: OpenView): boolean {
  const id = view.definition.type === 'modal' ? (view.definition.callback_id ?? '') : '';
  if (!id.startsWith(formPrefix)) return false;
  const inputs: Record<string, string> = {};
  for (const block of view.definition.blocks) {
    if (block.type !== 'input' || block.block_id === undefined) continue;
    const value = valueOf(block.element, view.values[block.block_id]?.['value']);
    if (value !== '') inputs[block.block_id] = value;
  }
  office.views.pop(view.userId);
  const callbackId = id.slice(formPrefix.length);
  void runStep(office, { userId: view.userId, callbackId, inputs });
  return true;
}

function valueOf({ type }: InteractiveElement, held: Readonly<Record<string, unknown>> | undefined): string {
  const value = held?.[type === 'users_select' ? 'selected_user' : 'value'];
  return typeof value === 'string' ? value : '';
}
