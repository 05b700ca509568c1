import type { Destination } from './destination.ts';
import { readToken, tokenState } from './token.ts';

/** A token that should be replaced: whose, since or until when (ISO date), and whether it has ended already. */
export type EndingToken = { readonly destination: string; readonly endsOn: string; readonly ended: boolean };

/** The destinations whose token has ended or ends within a week, for the log; `now` is in epoch milliseconds. */
export function findEndingTokens(destinations: readonly Destination[], now: number): readonly EndingToken[] {
  return destinations.flatMap(({ name, token }) => {
    const kind = readToken(token);
    if (kind.kind === 'key' || kind.endsAt === null) return [];
    const state = tokenState(kind, now);
    if (state !== 'ended' && state !== 'ends-soon') return [];
    const endsOn = new Date(kind.endsAt).toISOString().slice(0, 10);
    return [{ destination: name, endsOn, ended: state === 'ended' }];
  });
}
