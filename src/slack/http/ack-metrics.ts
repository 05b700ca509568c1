import type { App } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { requestKindOf, type RequestKind } from '../payload/request-kind.ts';
import type { SlackWatch } from '../api/call-metrics.ts';

type Options = {
  /** Null when nothing is measured. Slow acks are logged anyway. */
  readonly heard: Pick<SlackWatch, 'acked' | 'unacked'> | null;
  /** Milliseconds, for durations. */
  readonly clock: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly log: Log;
};

type Request = { readonly door: RequestKind; readonly begunAt: number; acked: boolean };

const lookEveryMs = 1000;
const slowMs = 1000;
/** Slack waits no longer than this. */
const lostMs = 3000;

/**
 * Times every ack, whatever the receiver, and logs late and missing ones. Each kind gets at most one line a
 * second, since in a flood all may be late. `stop` logs the rest.
 */
export function watchAcks(app: App, options: Options): { readonly stop: () => void } {
  const { clock, heard } = options;
  const processEvent = app.processEvent.bind(app);
  /** In the order of arrival. */
  const waiting = new Set<Request>();
  const late = createLate(options, () => {
    for (const request of waiting) {
      if (clock() - request.begunAt < lostMs) break;
      miss(request);
    }
    return waiting.size > 0;
  });
  function miss(request: Request): void {
    waiting.delete(request);
    heard?.unacked(request.door);
    late.noteLost(request.door);
  }
  function noteAck(request: Request): void {
    if (request.acked) return;
    request.acked = true;
    waiting.delete(request);
    const tookMs = clock() - request.begunAt;
    heard?.acked(request.door, tookMs);
    if (tookMs > slowMs) late.noteSlow(request.door, tookMs);
  }
  app.processEvent = async (event) => {
    const request = { door: requestKindOf(event.body), begunAt: clock(), acked: false };
    waiting.add(request);
    late.look();
    const ack: typeof event.ack = async (answer) => {
      await event.ack(answer);
      noteAck(request);
    };
    try {
      await processEvent({ ...event, ack });
    } finally {
      if (waiting.has(request)) miss(request);
    }
  };
  return { stop: () => late.stop() };
}

/**
 * Collects what was late. Once a second, while there is something, `sweep` looks for more and returns whether
 * to go on.
 */
function createLate({ after, log }: Options, sweep: () => boolean) {
  let slow: { readonly door: RequestKind; readonly tookMs: number }[] = [];
  let lost: RequestKind[] = [];
  let cancel: (() => void) | null = null;
  const say = () => {
    if (slow.length > 0) {
      const slowestMs = Math.round(Math.max(...slow.map(({ tookMs }) => tookMs)));
      const at = [...new Set(slow.map(({ door }) => door))];
      log.warn({ count: slow.length, doors: at, slowestMs }, 'slow acks');
    }
    if (lost.length > 0)
      log.error({ count: lost.length, doors: [...new Set(lost)] }, 'requests without an ack');
    [slow, lost] = [[], []];
  };
  const look = () => {
    cancel ??= after(lookEveryMs, () => {
      cancel = null;
      const more = sweep();
      say();
      if (more) look();
    });
  };
  return {
    look,
    noteSlow(door: RequestKind, tookMs: number): void {
      slow.push({ door, tookMs });
      look();
    },
    noteLost(door: RequestKind): void {
      lost.push(door);
      look();
    },
    stop(): void {
      cancel?.();
      cancel = null;
      say();
    },
  };
}
