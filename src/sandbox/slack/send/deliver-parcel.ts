import { createHmac } from 'node:crypto';
import { request } from 'undici';

/** What Slack sends an app: the exact body, and how to sign it. */
export type Parcel = {
  readonly kind: string;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};
/** The app's answer. `error` is what the person would see when there is none. */
export type Reply = {
  readonly kind: string;
  readonly status: number;
  readonly text: string;
  /** The answer if it was JSON, otherwise null. */
  readonly body: unknown;
  readonly waitedMs: number;
  readonly error: 'operation_timeout' | 'unreachable' | 'http_error' | 'not_installed' | null;
};
export type DeliverParcel = (parcel: Parcel) => Promise<Reply>;

/** Slack's signature of a body: `v0=` and the HMAC-SHA256 of version, time and body. */
export function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/**
 * Sends signed parcels to the app's request URL and waits `ackMs` for the answer. `now` is in milliseconds.
 */
export function createDelivery(settings: {
  readonly url: () => string;
  readonly signingSecret: string;
  readonly ackMs: number;
  readonly now: () => number;
}): DeliverParcel {
  return async (parcel) => {
    const begun = performance.now();
    const timestamp = Math.floor(settings.now() / 1000);
    const ended = (part: Pick<Reply, 'status' | 'text' | 'error'>): Reply => ({
      ...part,
      kind: parcel.kind,
      body: readJson(part.text),
      waitedMs: Math.round(performance.now() - begun),
    });
    const signal = AbortSignal.timeout(settings.ackMs);
    try {
      const answer = await request(settings.url(), {
        method: 'POST',
        headers: {
          'content-type': parcel.contentType,
          accept: '*/*',
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': String(timestamp),
          'x-slack-signature': signature(settings.signingSecret, timestamp, parcel.body),
          ...parcel.headers,
        },
        body: parcel.body,
        signal,
      });
      const text = await answer.body.text();
      const good = answer.statusCode >= 200 && answer.statusCode < 300;
      return ended({ status: answer.statusCode, text, error: good ? null : 'http_error' });
    } catch (cause) {
      if (!signal.aborted && !(cause instanceof Error)) throw cause;
      return ended({ status: 0, text: '', error: signal.aborted ? 'operation_timeout' : 'unreachable' });
    }
  };
}

/** Parses JSON, or returns null. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
