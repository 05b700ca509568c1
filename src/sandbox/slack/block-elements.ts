import { z } from 'zod';
import {
  anyText,
  confirmation,
  option,
  optionGroup,
  overflowOption,
  plainText,
  richOption,
  text,
} from './block-text.ts';

type Context = z.core.$RefinementCtx;
type Choice = { readonly value: string };

const common = { action_id: text(255).optional() };
const focus = { focus_on_load: z.boolean().optional() };
const asked = { confirm: confirmation.optional() };
const placeholder = { placeholder: plainText(150).optional() };
const menu = { ...common, ...focus, ...asked, ...placeholder };
const multi = { max_selected_items: z.number().int().min(1).optional() };
const conversationMenu = {
  default_to_current_conversation: z.boolean().optional(),
  filter: z.looseObject({}).optional(),
};
const staticOptions = {
  options: z.array(option).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
};
const dispatchConfig = z.strictObject({
  trigger_actions_on: z
    .array(z.enum(['on_enter_pressed', 'on_character_entered']))
    .min(1)
    .max(2),
});
const typed = {
  ...common,
  ...focus,
  ...placeholder,
  dispatch_action_config: dispatchConfig.optional(),
};

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  ...common,
  url: text(3000).optional(),
  value: text(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  ...asked,
  accessibility_label: text(75).optional(),
});

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

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...common,
  ...asked,
  options: z.array(overflowOption).min(1).max(5),
});

const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...common,
    ...focus,
    ...asked,
    options: z.array(richOption).min(1).max(10),
    initial_options: z.array(richOption).min(1).optional(),
  })
  .superRefine((box, context) => checkInitial(box, box.initial_options ?? [], 'initial_options', context));

const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...common,
    ...focus,
    ...asked,
    options: z.array(richOption).min(1).max(10),
    initial_option: richOption.optional(),
  })
  .superRefine((radio, context) =>
    checkInitial(radio, radio.initial_option ? [radio.initial_option] : [], 'initial_option', context),
  );

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...menu,
  initial_date: z.iso.date().optional(),
});
const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...menu,
  timezone: z.string().optional(),
  initial_time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
});
const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...common,
  ...focus,
  ...asked,
  initial_date_time: z.number().int().optional(),
});

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typed,
  initial_value: text(3000, 0).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
});
const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: text(3000, 0).optional(),
});
const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: text(3000, 0).optional(),
});
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});
const fileInput = z.strictObject({
  type: z.literal('file_input'),
  ...common,
  filetypes: z.array(z.string()).min(1).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
});
const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...typed,
  initial_value: z.looseObject({ type: z.literal('rich_text') }).optional(),
});

/** An image beside a text, or within a context block. */
export const imageElement = z.strictObject({
  type: z.literal('image'),
  image_url: text(3000).optional(),
  slack_file: z.looseObject({}).optional(),
  alt_text: text(2000, 0),
});

/** What may stand in a context block. */
export const contextElement = z.discriminatedUnion('type', [imageElement, ...anyText(3000).options]);

const selects = [staticSelect, externalSelect, usersSelect, conversationsSelect, channelsSelect] as const;
const multiSelects = [
  multiStaticSelect,
  multiExternalSelect,
  multiUsersSelect,
  multiConversationsSelect,
  multiChannelsSelect,
] as const;
const pickers = [datepicker, timepicker] as const;
const boxes = [checkboxes, radioButtons] as const;

/** What may stand beside the text of a section. */
export const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  imageElement,
  ...selects,
  ...multiSelects,
  ...pickers,
  ...boxes,
]);

/** What may stand in an actions block. */
export const actionElement = z.discriminatedUnion('type', [
  button,
  overflow,
  datetimepicker,
  ...selects,
  ...pickers,
  ...boxes,
]);

/** What may stand in an input block. */
export const inputElement = z.discriminatedUnion('type', [
  plainTextInput,
  emailInput,
  urlInput,
  numberInput,
  fileInput,
  richTextInput,
  datetimepicker,
  ...selects,
  ...multiSelects,
  ...pickers,
  ...boxes,
]);

export type Accessory = z.infer<typeof accessory>;
export type ActionElement = z.infer<typeof actionElement>;
export type InputElement = z.infer<typeof inputElement>;
/** Anything a person can press, type into or choose from. */
export type InteractiveElement = Exclude<Accessory, { type: 'image' }> | ActionElement | InputElement;

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

function checkInitial(source: Source, initial: readonly Choice[], field: string, context: Context): void {
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
