import { createHmac } from 'node:crypto';
import type { House } from './house.ts';

export const form = 'application/x-www-form-urlencoded';

/** The headers of a body signed with this secret; worked out here once more, apart from the stand-in and from the app. */
export function sign(secret: string, body: string, atMs = Date.now(), type = form): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}

/** Sends a body to the app's request URL as it is. */
export function post(house: House, body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`http://127.0.0.1:${house.port()}/slack/events`, { method: 'POST', body, headers });
}
