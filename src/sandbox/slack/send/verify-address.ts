import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { DeliverParcel } from './deliver-parcel.ts';

/**
 * Checks that the app returns a challenge, which Slack asks for before it sends
 * any event (docs.slack.dev, “url_verification”). Asks each address once.
 */
export function createVerifyAddress(post: DeliverParcel, address: () => string): () => Promise<boolean> {
  let verified: string | null = null;
  return async () => {
    const asked = address();
    if (verified === asked) return true;
    const challenge = randomBytes(16).toString('hex');
    const body = JSON.stringify({ token: 'sandbox-verification-token', challenge, type: 'url_verification' });
    const reply = await post({ kind: 'url_verification', contentType: 'application/json', body });
    const answer = answered.safeParse(reply.body);
    const given = answer.success ? answer.data.challenge : reply.text;
    if (reply.error !== null || given !== challenge) return false;
    verified = asked;
    return true;
  };
}

const answered = z.object({ challenge: z.string() });
