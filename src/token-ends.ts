import type { Destination } from './import-api/destination.ts';
import { readToken, tokenState } from './import-api/token.ts';
import type { Log } from './log.ts';

/** Logs each destination whose token has expired or will within a week. `now` is in epoch milliseconds. */
export function announceTokenEnds(destinations: readonly Destination[], now: number, log: Log): void {
  for (const { name, token } of destinations) {
    const kind = readToken(token);
    if (kind.kind === 'key' || kind.endsAt === null) continue;
    const about = { destination: name, endsAt: new Date(kind.endsAt).toISOString() };
    switch (tokenState(kind, now)) {
      case 'ends-soon':
        log.warn(about, 'token expires within a week: replace it and restart');
        break;
      case 'ended':
        log.error(about, 'token has expired: replace it and restart; contacts are kept safe meanwhile');
        break;
      case 'valid':
      case 'lasting':
        break;
    }
  }
}
