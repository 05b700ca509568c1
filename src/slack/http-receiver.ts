import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../log.ts';
import { readForm } from './form-body.ts';

export type HttpReceiverParts = {
  readonly signingSecret: string;
  /** Listens and is closed elsewhere: it serves health too. */
  readonly server: Server;
  /** Answers what is not Slack's: health. */
  readonly otherwise: RequestListener;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
};

/** Slack's largest payload is a view of 250 kB, three times that when encoded as a form; 1 MiB leaves room. */
const maxBodyBytes = 1024 * 1024;
/** Slack's own rule for the age of a request, in both directions. */
const maxClockSkewMs = 5 * 60_000;

/**
 * Bolt's way in over HTTP, in one pass: signature first, then one parse. Bolt's own receiver parses a form twice and
 * tells Slack nothing useful about a body it cannot read; this one answers 401, 400 or 413 and never a 5xx by accident.
 */
export function createHttpReceiver(parts: HttpReceiverParts): Receiver {
  let app: App | null = null;
  parts.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST' && request.url?.split('?')[0] === '/slack/events') {
      void receive(request, response);
      return;
    }
    parts.otherwise(request, response);
  });

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request).catch(() => null);
    if (body === null) return end(response, 400);
    if (body.kind === 'too-large') return end(response, 413);
    if (!isFromSlack(request, body.bytes, parts)) {
      parts.log.warn('request without a valid signature refused');
      return end(response, 401);
    }
    const event = readPayload(request, body.bytes.toString('utf8'));
    if (!event) return end(response, 400);
    if (event['ssl_check'] === '1') return end(response, 200);
    if (event['type'] === 'url_verification')
      return end(response, 200, { challenge: String(event['challenge']) });
    await dispatch(event, request, response);
  }

  async function dispatch(body: Payload, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ack: ReceiverEvent['ack'] = async (answer) => {
      if (!response.headersSent) end(response, 200, answer);
    };
    const retry = Number(request.headers['x-slack-retry-num']);
    try {
      await app?.processEvent({ body, ack, ...(retry > 0 ? { retryNum: retry } : {}) });
      if (!response.headersSent) end(response, 400);
    } catch (error) {
      parts.log.error({ err: error }, 'request could not be processed');
      if (!response.headersSent) end(response, 400);
    }
  }

  return {
    init(given) {
      app = given;
    },
    start: () => Promise.resolve(),
    stop: () =>
      new Promise<void>((resolve) => {
        parts.server.close(() => resolve());
        parts.server.closeIdleConnections();
      }),
  };
}

type Payload = Record<string, unknown>;

/** Slack's signature: HMAC-SHA256 over version, time and body (docs.slack.dev, “Verifying requests from Slack”). */
function isFromSlack({ headers }: IncomingMessage, body: Buffer, parts: HttpReceiverParts): boolean {
  const timestamp = String(headers['x-slack-request-timestamp']);
  const skewMs = Math.abs(parts.now() - Number(timestamp) * 1000);
  if (!/^\d{1,12}$/.test(timestamp) || skewMs > maxClockSkewMs) return false;
  const expected = createHmac('sha256', parts.signingSecret)
    .update(`v0:${timestamp}:`)
    .update(body)
    .digest('hex');
  const signed = Buffer.from(`v0=${expected}`);
  const given = Buffer.from(String(headers['x-slack-signature']));
  return given.length === signed.length && timingSafeEqual(given, signed);
}

function readPayload(request: IncomingMessage, body: string): Payload | null {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  try {
    const form = isForm ? readForm(body) : null;
    const json = form === null ? body : form['payload'];
    const payload: unknown = json === undefined ? form : JSON.parse(json);
    return isRecord(payload) ? payload : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Body = { readonly kind: 'read'; readonly bytes: Buffer } | { readonly kind: 'too-large' };

/** The body; reading stops at the limit, and the rest is not waited for. */
function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBodyBytes) chunks.push(chunk);
      else {
        resolve({ kind: 'too-large' });
        request.removeAllListeners('data').resume();
      }
    });
    request.on('end', () => resolve({ kind: 'read', bytes: Buffer.concat(chunks) }));
    request.on('error', reject);
  });
}

function end(response: ServerResponse, status: number, answer?: unknown): void {
  const tooLarge = status === 413 ? { Connection: 'close' } : {};
  if (answer === undefined || answer === null || answer === '') {
    response.writeHead(status, { 'Content-Length': 0, ...tooLarge }).end();
    return;
  }
  const [type, body] =
    typeof answer === 'string'
      ? ['text/plain; charset=utf-8', answer]
      : ['application/json; charset=utf-8', JSON.stringify(answer)];
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
