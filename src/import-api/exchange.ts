import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { Answer } from './read-outcome.ts';

/** The largest answer read, in bytes. */
export const maxAnswerBytes = 64 * 1024;

/**
 * Sends one request and reads the whole answer within `timeoutMs`, since undici limits only each
 * phase. Keeps the status even when the body fails. Rejects when there is no answer. Uses undici's
 * `dispatch`: `request` would create a stream for one line, and need a signal for the limit.
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
        // Nobody waits for it any more, so don't send it.
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

/** Decodes the text, decompressing it if needed. Null when that fails or yields too much. */
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
