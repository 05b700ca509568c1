import * as z from 'zod';

/** A string of `min` to `max` characters, counted by code point as Slack does. */
export const text = (max: number, min = 1) =>
  z.string().superRefine((value, context) => {
    const length = Array.from(value).length;
    if (length > max)
      context.addIssue({ code: 'custom', message: `must be less than ${max + 1} characters` });
    if (length < min)
      context.addIssue({ code: 'custom', message: `must be more than ${min - 1} characters` });
  });

/** A plain_text object of at most `max` characters. */
export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() });

/** A text object of either kind, of at most `max` characters. */
export const anyText = (max: number) =>
  z.discriminatedUnion('type', [
    plainText(max),
    z.strictObject({ type: z.literal('mrkdwn'), text: text(max), verbatim: z.boolean().optional() }),
  ]);

/** A confirmation dialog. */
export const confirmation = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

/** An option of a select menu. */
export const option = z.strictObject({
  text: plainText(75),
  value: text(150),
  description: plainText(75).optional(),
});

/** An option of checkboxes and radio buttons, whose text may be mrkdwn. */
export const richOption = z.strictObject({
  text: anyText(75),
  value: text(150),
  description: anyText(75).optional(),
});

/** An option of an overflow menu, which may link to an address. */
export const overflowOption = z.strictObject({
  text: plainText(75),
  value: text(150),
  url: text(3000).optional(),
});

/** A named group of options. */
export const optionGroup = z.strictObject({ label: plainText(75), options: z.array(option).min(1).max(100) });

export type TextObject = z.infer<ReturnType<typeof anyText>>;
export type Option = z.infer<typeof richOption>;
