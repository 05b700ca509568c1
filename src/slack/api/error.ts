import * as z from 'zod';

const failure = z.object({
  code: z.string().optional(),
  data: z.object({ error: z.string() }).optional(),
});

/** Slack's own word for why a call failed (`expired_trigger_id`), or the client's code when no answer came; never free text. */
export function slackErrorOf(error: unknown): string {
  const { data: reading } = failure.safeParse(error);
  const said = reading?.data?.error ?? reading?.code ?? '';
  return /^[a-z0-9_]{1,60}$/i.test(said) ? said : 'unknown';
}

const spent = [
  'expired_trigger_id',
  'exchanged_trigger_id',
  'trigger_expired',
  'trigger_exchanged',
  'invalid_trigger_id',
];

/** Whether a view could not be opened because its trigger had ended or was used. */
export function isSpentTrigger(error: unknown): boolean {
  return spent.includes(slackErrorOf(error));
}
