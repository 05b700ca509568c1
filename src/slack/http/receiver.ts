import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../log.ts';
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
/** Of all bodies that are being read: far more than one workspace sends at once. */
const maxHeldBytes = 32 * 1024 * 1024;
/** Slack's own rule for the age of a request, in both directions. */
const maxClockSkewMs = 5 * 60_000;

/**
 * Bolt's way in over HTTP, in one pass: signature first, then one parse. Bolt's own receiver parses a form twice and
 * tells Slack nothing useful about a body it cannot read; this one answers 401, 400 or 413 and never a 5xx by accident.
 */
export function createHttpReceiver(parts: HttpReceiverParts): Receiver {
  let app: App | null = null;
  const readBody = createBodyReader();
  const noteUnsigned = createUnsignedLog(parts);
  parts.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST' && request.url?.split('?')[0] === '/slack/events') {
      receive(request, response).catch(() => end(response, 400));
      return;
    }
    parts.otherwise(request, response);
  });

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Who cannot sign does not get a megabyte of memory.
    if (!maySign(request, parts)) return refuse(response);
    const body = await readBody(request);
    if (body.kind !== 'read') return end(response, body.kind === 'too-large' ? 413 : 503);
    if (!isFromSlack(request, body.bytes, parts)) return refuse(response);
    const event = readPayload(request, body.bytes.toString('utf8'));
    if (!event) return end(response, 400);
    if (event['ssl_check'] === '1') return end(response, 200);
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
      end(response, 200, answer);
    };
    const retry = Number(request.headers['x-slack-retry-num']);
    try {
      await app?.processEvent({ body, ack, ...(retry > 0 ? { retryNum: retry } : {}) });
      end(response, 400);
    } catch (error) {
      parts.log.error({ err: error }, 'request could not be processed');
      end(response, 400);
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

/** Anybody may send what is not signed: a line a second at most, with how many there were since the last one. */
function createUnsignedLog({ log, now }: HttpReceiverParts): () => void {
  let count = 0;
  let saidAt = 0;
  return () => {
    count += 1;
    if (Math.abs(now() - saidAt) < 1_000) return;
    log.warn({ count }, 'requests without a valid signature');
    count = 0;
    saidAt = now();
  };
}

type Payload = Record<string, unknown>;

/** Whether a request carries a signature at all, of a time that may still be answered. */
function maySign({ headers }: IncomingMessage, parts: HttpReceiverParts): boolean {
  const timestamp = String(headers['x-slack-request-timestamp']);
  const skewMs = Math.abs(parts.now() - Number(timestamp) * 1000);
  return (
    /^\d{1,12}$/.test(timestamp) && skewMs <= maxClockSkewMs && headers['x-slack-signature'] !== undefined
  );
}

/** Slack's signature: HMAC-SHA256 over version, time and body (docs.slack.dev, “Verifying requests from Slack”). */
function isFromSlack({ headers }: IncomingMessage, body: Buffer, parts: HttpReceiverParts): boolean {
  const expected = createHmac('sha256', parts.signingSecret)
    .update(`v0:${String(headers['x-slack-request-timestamp'])}:`)
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

type Body =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** Too many bodies are being read at once. */
  | { readonly kind: 'no-room' };

/** Reads bodies, each up to its limit and all together up to theirs; what is over it is not waited for. Rejects when a request breaks off. */
function createBodyReader(): (request: IncomingMessage) => Promise<Body> {
  let held = 0;
  return (request) =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      const letGo = () => {
        held -= bytes;
        bytes = 0;
      };
      const refuse = (kind: 'too-large' | 'no-room') => {
        letGo();
        request.removeAllListeners('data').resume();
        resolve({ kind });
      };
      if (Number(request.headers['content-length']) > maxBodyBytes) return refuse('too-large');
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        held += chunk.length;
        if (bytes > maxBodyBytes) refuse('too-large');
        else if (held > maxHeldBytes) refuse('no-room');
        else chunks.push(chunk);
      });
      request.on('end', () => {
        letGo();
        resolve({ kind: 'read', bytes: Buffer.concat(chunks) });
      });
      request.on('close', () => {
        letGo();
        if (!request.complete) reject(new Error('the request broke off'));
      });
    });
}

function end(response: ServerResponse, status: number, answer?: unknown): void {
  if (response.headersSent) return;
  // What is left of a body that was refused is not read.
  const unread = [401, 413, 503].includes(status) ? { Connection: 'close' } : {};
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
