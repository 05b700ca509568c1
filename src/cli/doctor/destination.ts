import type { Destination } from '../../import-api/destination.ts';
import type { Reachability, Sender } from '../../import-api/sender.ts';
import { readToken, tokenState } from '../../import-api/token.ts';
import { checksOf, formatTime, type Check } from './check.ts';

/**
 * Checks one inbox: its token's kind and expiry, and whether it answers. Imports
 * nothing. `now` is in epoch milliseconds.
 */
export async function checkDestination(
  destination: Destination,
  probe: Sender['probe'],
  now: number,
): Promise<Check[]> {
  const { title, name, url } = destination;
  const checks = checksOf(title.toLowerCase() === name ? `Inbox ${title}` : `Inbox ${title} (${name})`);
  return [checkToken(destination, now, checks), checkReach(await probe(), url, checks)];
}

type Checks = ReturnType<typeof checksOf>;

function checkToken({ token }: Destination, now: number, { ok, warning, fault }: Checks): Check {
  const kind = readToken(token);
  if (kind.kind === 'key') return ok('The token is a developer key (no expiry)');
  if (kind.endsAt === null) return ok('The token is a session (JWT), expiry unknown');
  const end = formatTime(kind.endsAt);
  const advice = 'Put a new token into the settings and restart; contacts are kept meanwhile.';
  switch (tokenState(kind, now)) {
    case 'ended':
      return fault(`The token is a session (JWT) that expired on ${end}`, advice);
    case 'ends-soon':
      return warning(`The token is a session (JWT) that expires on ${end}`, advice);
    case 'valid':
    case 'lasting':
      return ok(`The token is a session (JWT), valid until ${end}`);
  }
}

function checkReach(reach: Reachability, url: URL, { ok, warning, fault }: Checks): Check {
  if (!reach.ok) {
    return fault(
      `${url.host} does not answer: ${reach.reason}`,
      'Check the address, the network of this machine and HTTPS_PROXY; contacts are kept meanwhile.',
    );
  }
  const { status, tookMs } = reach;
  const test = `${status} in ${tookMs} ms to a test request; nothing was imported`;
  const answer = `${url.host} answers (${test})`;
  if (status === 401 || status === 403)
    return warning(answer, 'It may reject this token: add one contact and see.');
  if (status >= 500) return warning(answer, 'It may be down; contacts are kept until it is back.');
  if (status >= 300 && status < 400) return warning(answer, 'It redirects: check the address.');
  if (status === 404)
    return warning(
      answer,
      'Its path may be wrong, or it answers nothing but imports. Compare IMPORT_API_URL, then add one contact and see.',
    );
  return ok(`${answer}. Whether it accepts the token could not be proved: add one contact and see`);
}
