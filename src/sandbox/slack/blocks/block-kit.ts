/**
 * Block Kit's documented limits. Refuses, in Slack's words, every view or message that Slack would refuse.
 * https://docs.slack.dev/reference/block-kit
 */
import * as z from 'zod';
import { option, optionGroup, plainText, text } from './text.ts';
import { clashes, messageBlock, viewBlock } from './blocks.ts';

const maxViewBytes = 250_000;
const shared = {
  private_metadata: text(3000, 0).optional(),
  callback_id: text(255, 0).optional(),
  external_id: text(255, 0).optional(),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  blocks: z.array(viewBlock).max(100),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  ...shared,
});
const home = z.strictObject({ type: z.literal('home'), blocks: z.array(viewBlock).max(100), ...shared });

const view = z.discriminatedUnion('type', [modal, home]).superRefine((given, context) => {
  for (const clash of clashes(given.blocks)) context.addIssue({ code: 'custom', ...clash });
  const inputs = given.blocks.filter((block) => block.type === 'input');
  if (given.type === 'modal' && inputs.length > 0 && given.submit === undefined) {
    context.addIssue({ code: 'custom', message: 'missing required field: submit' });
  }
  if (given.type === 'home' && inputs.some((block) => block.element.type === 'file_input')) {
    context.addIssue({ code: 'custom', path: ['blocks'], message: 'unsupported type: file_input' });
  }
});

const messageBlocks = z
  .strictObject({ blocks: z.array(messageBlock).max(50) })
  .superRefine((given, context) => {
    for (const clash of clashes(given.blocks)) context.addIssue({ code: 'custom', ...clash });
    for (const [index, block] of given.blocks.entries()) {
      if (block.type !== 'input' || block.element.type !== 'file_input') continue;
      context.addIssue({
        code: 'custom',
        path: ['blocks', index, 'element'],
        message: 'unsupported type: file_input',
      });
    }
  });

const suggestions = z
  .strictObject({
    options: z.array(option).max(100).optional(),
    option_groups: z.array(optionGroup).max(100).optional(),
  })
  .refine((given) => given.options ?? given.option_groups, 'missing required field: options');

export type View = z.infer<typeof view>;
export type Suggestions = z.infer<typeof suggestions>;
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly messages: readonly string[] };

/** Checks an app's view, and says what Slack would say is wrong. */
export function checkView(given: unknown): Checked<View> {
  if (Buffer.byteLength(JSON.stringify(given) ?? '') > maxViewBytes) {
    return { ok: false, messages: ['[ERROR] view is larger than 250kb [json-pointer:/view]'] };
  }
  return check(view, given, '/view');
}

/** Checks a message's blocks, and says what Slack would say is wrong. */
export function checkBlocks(given: unknown): Checked<z.infer<typeof messageBlocks>['blocks']> {
  const checked = check(messageBlocks, { blocks: given }, '');
  return checked.ok ? { ok: true, value: checked.value.blocks } : checked;
}

/** Checks an app's answer to block_suggestion. */
export function checkSuggestions(given: unknown): Checked<Suggestions> {
  return check(suggestions, given, '');
}

/** Checks a value against a schema, reporting faults in Slack's words and with Slack's pointers. */
export function check<T>(schema: z.ZodType<T>, given: unknown, pointer: string): Checked<T> {
  const result = schema.safeParse(given, { error: slackWords, reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, messages: result.error.issues.map((issue) => located(issue, pointer)) };
}

function located(issue: z.core.$ZodIssue, pointer: string): string {
  const path =
    issue.message.startsWith('missing required field: ') && issue.code !== 'custom'
      ? issue.path.slice(0, -1)
      : issue.path;
  return `[ERROR] ${issue.message} [json-pointer:${[pointer, ...path.map(String)].join('/')}]`;
}

function slackWords(issue: z.core.$ZodRawIssue): string {
  const field = String(issue.path?.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing required field: ${field}`
        : `must provide ${article(issue.expected)}`;
    case 'too_big':
      return `no more than ${issue.maximum} items allowed`;
    case 'too_small':
      return `no fewer than ${issue.minimum} items allowed`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return `unsupported type: ${typeName(issue.input)}`;
    case 'invalid_value':
      return issue.input === undefined
        ? `missing required field: ${field}`
        : `must be one of: ${issue.values.join(', ')}`;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return 'invalid value';
    case 'custom':
      return issue.message ?? 'invalid value';
  }
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function typeName(input: unknown): string {
  return input !== null && typeof input === 'object' && 'type' in input ? String(input.type) : 'undefined';
}
