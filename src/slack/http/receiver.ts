import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { createCountedLog } from './counted-log.ts';
import { createInFlight } from './in-flight.ts';
import { isForm, isSslCheck, readPayload, type Payload } from './payload.ts';
import { createBodyReader } from './read-body.ts';
import { isSigned, maySign } from './signature.ts';

export type HttpReceiverOptions = {
  readonly signingSecret: string;
  /** Opened and closed elsewhere, because it also serves health. */
  readonly server: Server;
  /** Answers requests that are not Slack's, such as health. */
  readonly otherwise: RequestListener;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  /** An event arrived, or Slack's check of the address: Slack has the right one. */
  readonly onEvent: () => void;
  readonly log: Log;
};

const path = '/slack/events';
/** Time for bodies that Slack has begun to send. */
const lastBodiesMs = 500;

/**
 * Bolt's HTTP receiver in one pass: checks the signature, then parses once. Bolt's own parses a form twice and
 * gives no useful answer to an unreadable body. This one answers 401, 400, 413 or 503, and no accidental 5xx.
 */
export function createHttpReceiver(options: HttpReceiverOptions): Receiver {
  const { server, otherwise, signingSecret, now, log } = options;
  let app: App | null = null;
  let stopping = false;
  const bodies = createBodyReader();
  const answering = createInFlight();
  const noteUnsigned = createCountedLog(now, (counts) =>
    log.warn(counts, 'requests without a valid signature'),
  );
  const noteTurnedAway = createCountedLog(now, (counts) =>
    log.warn(counts, 'bodies not read: too many at once, too large or too slow'),
  );

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (stopping) response.shouldKeepAlive = false;
    const [asked, query = ''] = (request.url ?? '').split('?');
    if (asked !== path) return otherwise(request, response);
    if (request.method === 'GET' && isSslCheck(query)) return end(response, 200);
    if (request.method !== 'POST') return otherwise(request, response);
    void answering
      .during(() => receive(request, response))
      .catch((error: unknown) => {
        log.error({ err: error }, 'request could not be processed');
        end(response, 400);
      });
  });

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const signs = maySign(request, now());
    // Requests without a signature get no memory. The certificate check is the exception: Slack does not sign
    // it.
    if (!signs && !isForm(request)) return refuse(response);
    const body = await bodies.read(request, signs ? 'signed' : 'unsigned');
    if (body.kind !== 'read') {
      if (!signs) return refuse(response);
      noteTurnedAway(body.kind);
      return end(response, statusOf[body.kind]);
    }
    if (!signs && isSslCheck(body.bytes.toString('utf8'))) return end(response, 200);
    if (!signs || !isSigned(request, body.bytes, signingSecret)) return refuse(response);
    const event = readPayload(request, body.bytes.toString('utf8'));
    if (!event) return end(response, 400);
    if (event['ssl_check'] === '1') return end(response, 200);
    if (isEvent(event)) options.onEvent();
    if (event['type'] !== 'url_verification') return dispatch(event, request, response);
    const { challenge } = event;
    return typeof challenge === 'string' ? end(response, 200, { challenge }) : end(response, 400);
  }

  function refuse(response: ServerResponse): void {
    noteUnsigned();
    end(response, 401);
  }

  async function dispatch(body: Payload, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ack: ReceiverEvent['ack'] = async (answer) => {
      if (stopping) response.shouldKeepAlive = false;
      end(response, 200, answer);
    };
    const retry = Number(request.headers['x-slack-retry-num']);
    await app?.processEvent({ body, ack, ...(retry > 0 ? { retryNum: retry } : {}) });
    end(response, 400);
  }

  return {
    init(given) {
      app = given;
    },
    start: () => Promise.resolve(),
    /** Connections close after their next answer; keep-alive would bring requests for ever. */
    async stop() {
      stopping = true;
      server.close();
      server.closeIdleConnections();
      const cancel = options.after(lastBodiesMs, bodies.giveUp);
      await answering.idle();
      cancel();
      server.closeAllConnections();
    },
  };
}

function isEvent(body: Payload): boolean {
  return body['type'] === 'event_callback' || body['type'] === 'url_verification';
}

const statusOf = { 'too-large': 413, 'no-room': 503, unfinished: 408 } as const;

function end(response: ServerResponse, status: number, answer?: unknown): void {
  if (response.headersSent) return;
  // The rest of a refused body is not read.
  const unread = [401, 408, 413, 503].includes(status) ? { Connection: 'close' } : {};
  if (answer === undefined || answer === null || answer === '') {
    response.writeHead(status, { 'Content-Length': 0, ...unread }).end();
    return;
  }
  const [type, body] =
    typeof answer === 'string'
      ? ['text/plain; charset=utf-8', answer]
      : ['application/json; charset=utf-8', JSON.stringify(answer)];
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
