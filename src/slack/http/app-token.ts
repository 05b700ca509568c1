import { tokenRefusals } from '../api/connection.ts';
import { inspectToken } from '../api/inspect-token.ts';

/** Slack's answers to a token that can't open a socket. */
const refusals = [...tokenRefusals, 'not_allowed_token_type', 'missing_scope', 'no_permission'];

/** Shorter than a start waits for the socket, so that an answer always counts. */
const patienceMs = 3_000;

/** Slack rejects the app-level token. `code` is Slack's error. */
export class AppTokenError extends Error {
  override readonly name = 'AppTokenError';
  readonly code: string;

  constructor(code: string) {
    super(`Slack rejects SLACK_APP_TOKEN (${code})`);
    this.code = code;
  }
}

/**
 * Throws an AppTokenError when Slack rejects the token. Bolt's client asks again for good after some of these
 * answers. Other answers and silence pass.
 */
export async function checkAppToken(place: {
  readonly apiUrl: URL;
  readonly token: string;
  readonly fetch: typeof fetch;
}): Promise<void> {
  const answer = await inspectToken({ ...place, method: 'apps.connections.open', patienceMs });
  if (answer.kind === 'refused' && refusals.includes(answer.error)) throw new AppTokenError(answer.error);
}
