/**
 * What one POST came to (docs/decisions.md 11). `reason` is the API's own sentence, cut to 300 characters: it may
 * name a person, so it is shown and stored, never logged; where it gave none, `own-reason.ts` says why. Without a status no answer came, and the reason is this
 * app's own sentence, which may be logged.
 *
 * - `accepted`: 2xx and success.
 * - `refused`: 400, 422 or a 2xx that says no, in the API's own words. A batch is halved, a single row is refused for good.
 * - `too-large`: 413, halve it.
 * - `unauthorised`: 401, 403. Hold the destination until its token changes.
 * - `misconfigured`: 3xx, 404, 405 and every 4xx not named here. Hold it as a fault of configuration.
 * - `unavailable`: 408, 409, 425, 429, 5xx (also as the code in a 2xx that says no), network, time-out, a page of HTML,
 *   a 2xx that isn't JSON or is too large. Try again later.
 */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  | { readonly kind: 'too-large'; readonly status: number }
  | { readonly kind: 'unauthorised'; readonly status: number; readonly reason: string }
  | {
      readonly kind: 'misconfigured';
      /** Null when the settings do not even make a request. */
      readonly status: number | null;
      readonly reason: string;
    }
  | {
      readonly kind: 'unavailable';
      /** The HTTP status, or null when no answer came. */
      readonly status: number | null;
      readonly reason: string;
      /** What `Retry-After` asks for, or null. */
      readonly retryAfterMs: number | null;
    };
