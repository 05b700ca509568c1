import * as z from 'zod';
import { cleanLine } from '../contact/clean-text.ts';
import type { HideToken } from './hide-token.ts';
import type { Outcome } from './outcome.ts';
import { keepReason } from './own-reason.ts';
import { readRetryAfter } from './retry-after.ts';

/** An HTTP answer. `body` is null when it was too large or could not be read to its end. */
export type Answer = {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string | null;
};

/**
 * Reads what an answer means (docs/decisions.md 11). `now` is in epoch milliseconds. A 2xx is a success only
 * if its JSON says so. Hides the token in every reason, since an API may repeat the request it refused.
 */
export function readOutcome(answer: Answer, now: number, hideToken: HideToken): Outcome {
  const { status, body } = answer;
  const json = parseJson(body);
  const retryAfterMs = readRetryAfter(answer.retryAfter, now);
  if (status >= 200 && status < 300) return readSuccess(answer, json, retryAfterMs, hideToken);
  const said = readReason(json, hideToken);
  const reason = said ?? `The API answered ${status} without a reason.`;
  if (status === 413) return { kind: 'too-large', status };
  if (status === 400 || status === 422) {
    // The API answers in JSON. An HTML page comes from a proxy and says nothing about a contact.
    return isPage(body)
      ? { kind: 'unavailable', status, reason, retryAfterMs }
      : { kind: 'refused', status, reason: said ?? keepReason('no-reason') };
  }
  if (refusesToken(status)) return { kind: 'unauthorised', status, reason };
  if (passesBy(status)) return { kind: 'unavailable', status, reason, retryAfterMs };
  return { kind: 'misconfigured', status, reason };
}

const refusesToken = (status: number) => status === 401 || status === 403;
const passesBy = (status: number) => status >= 500 || [408, 409, 425, 429].includes(status);
const isPage = (body: string | null) => /^\s*</.test(body ?? '');

/** Makes an API sentence safe to show: one line, at most 300 characters, none that reverse or hide text. */
export function cutReason(text: string): string {
  const characters = Array.from(cleanLine(text.slice(0, 4_000)).slice(0, 1_000));
  return characters.length > 300 ? `${characters.slice(0, 299).join('')}…` : characters.join('');
}

const sentence = z.union([z.string(), z.object({ message: z.string() }).transform((it) => it.message)]);
const sentences = z
  .union([sentence.transform((it) => [it]), z.array(sentence)])
  .optional()
  .catch([])
  .transform((them) => them ?? []);

/** Any other number is the platform's own code. */
const httpStatus = z.number().min(100).max(599).optional().catch(undefined);

/** The rows an answer complains about. */
const complaints = z.array(z.string()).optional().catch([]);

/**
 * The verdict of an answer, in every shape seen so far (docs/import-api.md,
 * “Answers”). Unknown fields are ignored.
 */
const verdictBody = z.object({
  status: z.union([z.string(), z.boolean()]).optional().catch(undefined),
  success: z.boolean().optional().catch(undefined),
  code: httpStatus,
  statusCode: httpStatus,
  data: complaints,
});

/**
 * The sentences of an answer. Parsed apart from the verdict, since they are slower and a success needs none.
 */
const reasonBody = z.object({ data: complaints, errors: sentences, message: sentences, error: sentences });

type Verdict = {
  readonly says: 'yes' | 'no' | 'nothing';
  /** The HTTP status inside the body, or 0. */
  readonly code: number;
};

function readSuccess(
  { status, body }: Answer,
  json: unknown,
  retryAfterMs: number | null,
  hideToken: HideToken,
): Outcome {
  const { says, code } = readVerdict(json);
  if (says === 'yes') return { kind: 'accepted' };
  if (says === 'no') {
    const said = readReason(json, hideToken);
    const reason = said ?? `The API answered ${status} and refused without a reason.`;
    // A refused token or an API fault isn't about the contact. Refusing it would lose the contact.
    if (refusesToken(code)) return { kind: 'unauthorised', status, reason };
    if (passesBy(code)) return { kind: 'unavailable', status, reason, retryAfterMs };
    return { kind: 'refused', status, reason: said ?? keepReason('no-reason') };
  }
  const what = body === null ? 'that could not be read to its end' : 'that says neither success nor failure';
  const reason = `The API gave an answer (${status}) ${what}.`;
  return { kind: 'unavailable', status, reason, retryAfterMs };
}

function readVerdict(json: unknown): Verdict {
  const read = verdictBody.safeParse(json);
  if (!read.success) return { says: 'nothing', code: 0 };
  const { status, success, code, statusCode, data = [] } = read.data;
  const refused = success === false || (status !== undefined && !isSuccess(status)) || data.length > 0;
  const accepted = success === true || (status !== undefined && isSuccess(status));
  return { says: refused ? 'no' : accepted ? 'yes' : 'nothing', code: code ?? statusCode ?? 0 };
}

/** The sentences of an answer, made safe to show, or null. */
function readReason(json: unknown, hideToken: HideToken): string | null {
  const read = reasonBody.safeParse(json);
  if (!read.success) return null;
  const { data = [], errors, message, error } = read.data;
  const said = new Set([...data, ...errors, ...message, ...error].map((it) => it.trim()).filter(Boolean));
  return said.size > 0 ? cutReason(hideToken([...said].join(' · ').slice(0, 4_000))) : null;
}

function isSuccess(status: string | boolean): boolean {
  return status === true || (typeof status === 'string' && status.toLowerCase() === 'success');
}

function parseJson(body: string | null): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return null;
  }
}
