import * as z from 'zod';

const failure = z.object({
  code: z.string().optional(),
  data: z.object({ error: z.string() }).optional(),
});

/**
 * Slack's error code for a failed call (`expired_trigger_id`), or the client's when no answer came. Never free
 * text.
 */
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

/** Whether a view could not be opened because its trigger had expired or was used. */
export function isSpentTrigger(error: unknown): boolean {
  return spent.includes(slackErrorOf(error));
}

const malformed = [
  'invalid_arguments',
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'view_too_large',
];

/** Whether Slack refused the form of what was sent, so that sending it again cannot help. */
export function isMalformed(error: unknown): boolean {
  return malformed.includes(slackErrorOf(error));
}

const refusal = z.object({
  data: z.object({ response_metadata: z.object({ messages: z.array(z.string()) }) }),
});

/** The place Slack objected to (`/view/blocks/1/element`), without its words, which may quote a value. */
export function faultyPlacesOf(error: unknown): readonly string[] {
  const { data: read } = refusal.safeParse(error);
  return (read?.data.response_metadata.messages ?? [])
    .flatMap((message) => /\[json-pointer:([\w/.-]{0,200})\]$/.exec(message)?.[1] ?? [])
    .slice(0, 5);
}

/** Slack's errors that pass: its own trouble, a rate limit, or a token that an operator replaces. */
const passing = [
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'missing_scope',
];

/** Whether asking Slack again would give the same error. False when no answer came. */
export function isDefinite(error: unknown): boolean {
  const { data: read } = failure.safeParse(error);
  const word = read?.data?.error;
  return word !== undefined && !passing.includes(word);
}

const limited = z.object({ retryAfter: z.number().min(0) });

/** How long Slack asked to wait, in milliseconds, or null. */
export function askedWaitMs(error: unknown): number | null {
  const { data: read } = limited.safeParse(error);
  return read ? read.retryAfter * 1000 : null;
}
