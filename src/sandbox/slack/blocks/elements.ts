import * as z from 'zod';
import { asked, checkInitial, common, focus, menu, multiSelects, placeholder, selects } from './menus.ts';
import { anyText, overflowOption, plainText, richOption, text } from './text.ts';

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

/** An address as browsers define it (HTML, “valid e-mail address”): ASCII only, no quotes, no literals. */
const plainAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

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
  initial_value: z.string().regex(plainAddress, 'initial value must be a valid email format').optional(),
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

/** An image beside a text or in a context block. */
const imageElement = z.strictObject({
  type: z.literal('image'),
  image_url: text(3000).optional(),
  slack_file: z.looseObject({}).optional(),
  alt_text: text(2000, 0),
});

/** Elements allowed in a context block. */
export const contextElement = z.discriminatedUnion('type', [imageElement, ...anyText(3000).options]);

const pickers = [datepicker, timepicker] as const;
const boxes = [checkboxes, radioButtons] as const;

/** Elements allowed beside a section's text. */
export const accessory = z.discriminatedUnion('type', [
  button,
  overflow,
  imageElement,
  ...selects,
  ...multiSelects,
  ...pickers,
  ...boxes,
]);

/** Elements allowed in an actions block. */
export const actionElement = z.discriminatedUnion('type', [
  button,
  overflow,
  datetimepicker,
  ...selects,
  ...pickers,
  ...boxes,
]);

/** Elements allowed in an input block. */
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

type Accessory = z.infer<typeof accessory>;
type ActionElement = z.infer<typeof actionElement>;
export type InputElement = z.infer<typeof inputElement>;
/** Anything a person can press, type into or choose from. */
export type InteractiveElement = Exclude<Accessory, { type: 'image' }> | ActionElement | InputElement;
