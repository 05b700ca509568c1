import * as z from 'zod';
import type { Outcome } from './outcome.ts';
import { readRetryAfter } from './retry-after.ts';

/** What came back over HTTP; `body` is null when it could not be read to its end or was too large. */
export type Answer = {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string | null;
};

/** Reads what an answer means (DECISIONS.md 11); `now` is in epoch milliseconds. A 2xx counts as success only when its JSON says so. */
export function readOutcome(answer: Answer, now: number): Outcome {
  const { status } = answer;
  const said = readBody(answer.body);
  if (status >= 200 && status < 300) return readVerdict(answer, said);
  const reason = reasonOf(said) ?? `The API answered ${status} without a reason.`;
  if (status === 413) return { kind: 'too-large', status };
  if (status === 400 || status === 422) return { kind: 'refused', status, reason };
  if (status === 401 || status === 403) return { kind: 'unauthorised', status, reason };
  if (status >= 500 || status === 408 || status === 409 || status === 425 || status === 429) {
    const retryAfterMs = readRetryAfter(answer.retryAfter, now);
    return { kind: 'unavailable', status, reason, retryAfterMs };
  }
  return { kind: 'misconfigured', status, reason };
}

/** A sentence of the API as it may be shown: one line of at most 300 characters. */
export function cutReason(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = Array.from(line.slice(0, 1_000));
  return characters.length > 300 ? `${characters.slice(0, 299).join('')}…` : line;
}

const sentence = z.union([z.string(), z.object({ message: z.string() }).transform((it) => it.message)]);
const sentences = z
  .union([sentence.transform((it) => [it]), z.array(sentence)])
  .optional()
  .catch([])
  .transform((them) => them ?? []);

/** Every shape of answer seen so far (IMPORT-API.md, “Answers”); what is not understood is passed over. */
const answerBody = z.object({
  status: z.union([z.string(), z.boolean()]).optional().catch(undefined),
  success: z.boolean().optional().catch(undefined),
  code: z.number().optional().catch(undefined),
  message: sentences,
  error: sentences,
  errors: sentences,
  data: z.array(z.string()).optional().catch([]),
});

type Said = {
  readonly verdict: 'yes' | 'no' | 'none';
  readonly code: number | null;
  readonly sentences: readonly string[];
};

function readVerdict({ status, body }: Answer, said: Said | null): Outcome {
  if (said?.verdict === 'yes') return { kind: 'accepted' };
  if (said?.verdict === 'no') {
    const reason = reasonOf(said) ?? `The API answered ${status} and refused without a reason.`;
    // A refused token is nobody's row: refusing the contact for it would lose the contact.
    const isToken = said.code === 401 || said.code === 403;
    return { kind: isToken ? 'unauthorised' : 'refused', status, reason };
  }
  const what = body === null ? 'that could not be read to its end' : 'that says neither success nor failure';
  const reason = `The API gave an answer (${status}) ${what}.`;
  return { kind: 'unavailable', status, reason, retryAfterMs: null };
}

function readBody(body: string | null): Said | null {
  const read = answerBody.safeParse(parseJson(body));
  if (!read.success) return null;
  const { status, success, code, message, error, errors, data = [] } = read.data;
  const refused = success === false || (status !== undefined && !isSuccess(status)) || data.length > 0;
  const accepted = success === true || (status !== undefined && isSuccess(status));
  return {
    verdict: refused ? 'no' : accepted ? 'yes' : 'none',
    code: code ?? null,
    sentences: [...data, ...errors, ...message, ...error],
  };
}

function reasonOf(said: Said | null): string | null {
  const sentences = new Set(said?.sentences.map((it) => it.trim()).filter(Boolean));
  return sentences.size > 0 ? cutReason([...sentences].join(' · ')) : null;
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
