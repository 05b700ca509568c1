/**
 * The outcome of one POST (docs/decisions.md 11).
 *
 * - `accepted`: 2xx and success.
 * - `refused`: 400, 422 or a 2xx that says no. A batch is halved, a single row is refused for good.
 * - `too-large`: 413. Halve the batch.
 * - `unauthorised`: 401, 403. Hold the destination until its token changes.
 * - `misconfigured`: 3xx, 404, 405 and every 4xx not named here. Hold it as a configuration fault.
 * - `unavailable`: 408, 409, 425, 429, 5xx (also as the code in a 2xx that says no), network, time-out,
 *   an HTML page, a 2xx that isn't JSON or is too large. Try again later.
 *
 * `reason` is the API's own sentence, cut to 300 characters. It may name a person, so it is shown and stored,
 * never logged. If there was none, `own-reason.ts` gives it. Without a status there was no answer, and
 * the reason is our own sentence, which may be logged.
 */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  | { readonly kind: 'too-large'; readonly status: number }
  | { readonly kind: 'unauthorised'; readonly status: number; readonly reason: string }
  | {
      readonly kind: 'misconfigured';
      /** Null when the settings don't allow a request at all. */
      readonly status: number | null;
      readonly reason: string;
    }
  | {
      readonly kind: 'unavailable';
      /** The HTTP status, or null when no answer came. */
      readonly status: number | null;
      readonly reason: string;
      /** The wait `Retry-After` asks for, or null. */
      readonly retryAfterMs: number | null;
    };
