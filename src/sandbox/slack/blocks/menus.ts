import * as z from 'zod';
import { confirmation, option, optionGroup, plainText, text } from './text.ts';

type Context = z.core.$RefinementCtx;
type Choice = { readonly value: string };

/** Properties of every element. */
export const common = { action_id: text(255).optional() };
/** Lets an element ask for the cursor when a view opens. */
export const focus = { focus_on_load: z.boolean().optional() };
/** Lets an element ask for confirmation. */
export const asked = { confirm: confirmation.optional() };
/** Lets an element show a hint while it is empty. */
export const placeholder = { placeholder: plainText(150).optional() };
/** Properties of every menu. */
export const menu = { ...common, ...focus, ...asked, ...placeholder };
const multi = { max_selected_items: z.number().int().min(1).optional() };
const conversationMenu = {
  default_to_current_conversation: z.boolean().optional(),
  filter: z.looseObject({}).optional(),
};
const staticOptions = {
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
};
const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...menu,
    ...staticOptions,
    initial_option: option.optional(),
  })
  .superRefine((select, context) => {
    checkSource(select, context);
    checkInitial(select, select.initial_option ? [select.initial_option] : [], 'initial_option', context);
  });

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    ...multi,
    ...staticOptions,
    initial_options: z.array(option).min(1).optional(),
  })
  .superRefine((select, context) => {
    checkSource(select, context);
    checkInitial(select, select.initial_options ?? [], 'initial_options', context);
  });

const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...menu,
  min_query_length: z.number().int().min(0).optional(),
  initial_option: option.optional(),
});

const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...menu,
  ...multi,
  min_query_length: z.number().int().min(0).optional(),
  initial_options: z.array(option).min(1).optional(),
});

const responseUrl = { response_url_enabled: z.boolean().optional() };
const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...menu,
  initial_user: text(255).optional(),
});
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...menu,
  ...responseUrl,
  ...conversationMenu,
  initial_conversation: text(255).optional(),
});
const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...menu,
  ...responseUrl,
  initial_channel: text(255).optional(),
});
const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...menu,
  ...multi,
  initial_users: z.array(z.string()).optional(),
});
const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...menu,
  ...multi,
  ...conversationMenu,
  initial_conversations: z.array(z.string()).optional(),
});
const multiChannelsSelect = z.strictObject({
  type: z.literal('multi_channels_select'),
  ...menu,
  ...multi,
  initial_channels: z.array(z.string()).optional(),
});

/** Menus with one choice. */
export const selects = [
  staticSelect,
  externalSelect,
  usersSelect,
  conversationsSelect,
  channelsSelect,
] as const;
/** Menus with several choices. */
export const multiSelects = [
  multiStaticSelect,
  multiExternalSelect,
  multiUsersSelect,
  multiConversationsSelect,
  multiChannelsSelect,
] as const;
type Source = {
  readonly options?: readonly Choice[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly Choice[] }[] | undefined;
};

function checkSource(select: Source, context: Context): void {
  if (select.options && select.option_groups) {
    context.addIssue({ code: 'custom', message: 'only one of options and option_groups is allowed' });
  }
  if (!select.options && !select.option_groups) {
    context.addIssue({ code: 'custom', message: 'missing required field: options' });
  }
}

/** Reports an initial choice that isn't among the options. */
export function checkInitial(
  source: Source,
  initial: readonly Choice[],
  field: string,
  context: Context,
): void {
  const known = [
    ...(source.options ?? []),
    ...(source.option_groups ?? []).flatMap((group) => group.options),
  ];
  const exact = new Set(known.map((choice) => canonical(choice)));
  if (initial.some((choice) => !exact.has(canonical(choice)))) {
    context.addIssue({
      code: 'custom',
      path: [field],
      message: `${field} must match one of the provided options`,
    });
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}
