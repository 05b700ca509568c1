import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { Answer } from './read-outcome.ts';

/** The largest answer we read, in bytes. */
export const maxAnswerBytes = 64 * 1024;

/**
 * Sends one request and reads the whole answer, all within `timeoutMs`: undici limits each phase, not their sum. A
 * status is kept even when its body fails, since it says more than the failure. Rejects when there is no answer. Uses
 * undici's dispatch, since `request` would make a stream for one line and want a signal for the limit.
 */
export function exchange(
  connection: Dispatcher,
  request: Dispatcher.DispatchOptions,
  timeoutMs: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let head: Omit<Answer, 'body'> | null = null;
    let coding = '';
    let controller: Dispatcher.DispatchController | null = null;
    let overdue: Error | null = null;
    const chunks: Buffer[] = [];
    const fail = (error: Error) => {
      clearTimeout(timer);
      if (head) resolve({ ...head, body: null });
      else reject(error);
    };
    const timer = setTimeout(() => {
      overdue = new DOMException('', 'TimeoutError');
      fail(overdue);
      controller?.abort(overdue);
    }, timeoutMs);
    connection.dispatch(request, {
      onRequestStart(its) {
        controller = its;
        // Nobody is waiting any more, so it must not be sent.
        if (overdue) its.abort(overdue);
      },
      onResponseStart(_, status, { 'retry-after': retryAfter, 'content-encoding': encoding }) {
        coding = String(encoding ?? '')
          .trim()
          .toLowerCase();
        head = { status, retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined };
      },
      onResponseData: (_, chunk) => void chunks.push(chunk),
      onResponseEnd() {
        clearTimeout(timer);
        if (head) resolve({ ...head, body: decode(chunks, coding) });
      },
      onResponseError: (_, error) => fail(error),
    });
  });
}

/** The text, unpacked when the server compressed it unasked; null when that fails or gives too much. */
function decode(chunks: readonly Buffer[], coding: string): string | null {
  try {
    const text = unpack(Buffer.concat(chunks), coding).toString();
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch {
    return null;
  }
}

function unpack(bytes: Buffer, coding: string): Buffer {
  const limit = { maxOutputLength: maxAnswerBytes };
  if (coding === '' || coding === 'identity' || bytes.length === 0) return bytes;
  if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(bytes, limit);
  if (coding === 'deflate') return inflateSync(bytes, limit);
  if (coding === 'br') return brotliDecompressSync(bytes, limit);
  throw new Error('an unknown content coding');
}
