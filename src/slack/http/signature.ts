import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Slack's limit for the age of a request, in both directions. */
const maxClockSkewMs = 5 * 60_000;

/** Whether a request has a signature and a recent enough timestamp. `now` is in epoch milliseconds. */
export function maySign({ headers }: IncomingMessage, now: number): boolean {
  const timestamp = String(headers['x-slack-request-timestamp']);
  const skewMs = Math.abs(now - Number(timestamp) * 1000);
  return (
    /^\d{1,12}$/.test(timestamp) && skewMs <= maxClockSkewMs && headers['x-slack-signature'] !== undefined
  );
}

/** Slack's signature: HMAC-SHA256 over version, time and body (docs.slack.dev, “Verifying requests from Slack”). */
export function isSigned({ headers }: IncomingMessage, body: Buffer, secret: string): boolean {
  const expected = createHmac('sha256', secret)
    .update(`v0:${String(headers['x-slack-request-timestamp'])}:`)
    .update(body)
    .digest('hex');
  const signed = Buffer.from(`v0=${expected}`);
  const given = Buffer.from(String(headers['x-slack-signature']));
  return given.length === signed.length && timingSafeEqual(given, signed);
}
