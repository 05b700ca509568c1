import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import * as z from 'zod';
import type { DeliverParcel, Parcel, Reply } from './deliver-parcel.ts';
import { readJson } from './deliver-parcel.ts';
import { appId } from '../people.ts';
import { acceptWebSocket } from './web-socket.ts';
import type { WebSocketPeer } from './web-socket.ts';

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** Socket Mode: an app connects to a URL from apps.connections.open and gets what HTTP would have brought. */
export function createSocketMode(settings: {
  readonly ackMs: number;
  readonly nextId: (prefix: string) => string;
  readonly changed: () => void;
}) {
  const peers = new Set<WebSocketPeer>();
  const tickets = new Set<string>();
  const waiting = new Map<string, (payload: unknown) => void>();

  const hear = (text: string) => {
    const answer = acknowledgement.safeParse(readJson(text));
    if (answer.success) waiting.get(answer.data.envelope_id)?.(answer.data.payload);
  };

  const deliver: DeliverParcel = (parcel) => {
    const begun = performance.now();
    const envelopeId = settings.nextId('E');
    const ended = (part: Pick<Reply, 'status' | 'text' | 'error'>): Reply => ({
      ...part,
      kind: parcel.kind,
      body: readJson(part.text),
      waitedMs: Math.round(performance.now() - begun),
    });
    return new Promise((resolve) => {
      const finish = (part: Pick<Reply, 'status' | 'text' | 'error'>) => {
        clearTimeout(timer);
        waiting.delete(envelopeId);
        resolve(ended(part));
      };
      const timer = setTimeout(
        () => finish({ status: 0, text: '', error: 'operation_timeout' }),
        settings.ackMs,
      );
      waiting.set(envelopeId, (payload) =>
        finish({ status: 200, text: payload === undefined ? '' : JSON.stringify(payload), error: null }),
      );
      const [peer] = peers;
      peer?.send(JSON.stringify(envelope(parcel, envelopeId)));
    });
  };

  const connect = (request: IncomingMessage, socket: Duplex): void => {
    const ticket = (request.url ?? '').split('/')[2]?.split('?')[0] ?? '';
    if (!tickets.delete(ticket)) return void socket.destroy();
    acceptWebSocket(request, socket, {
      text: hear,
      opened(peer) {
        peers.add(peer);
        peer.send(
          JSON.stringify({ type: 'hello', num_connections: peers.size, connection_info: { app_id: appId } }),
        );
        settings.changed();
      },
      closed(peer) {
        peers.delete(peer);
        settings.changed();
      },
    });
  };

  return {
    deliver,
    /** Accepts a connection to an issued path. */
    connect,
    connected: () => peers.size > 0,
    /** Issues a path to connect to, good for one connection. */
    issue(): string {
      const ticket = settings.nextId('');
      tickets.add(ticket);
      return `/link/${ticket}`;
    },
    /** Asks the app to reconnect, as Slack does to renew a connection, and closes the old one. */
    disconnect: (): void => {
      for (const peer of peers) {
        peer.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
        peer.close();
      }
    },
  };
}

function envelope(parcel: Parcel, id: string): Record<string, unknown> {
  const fields = Object.fromEntries(new URLSearchParams(parcel.body));
  const shared = { envelope_id: id, accepts_response_payload: true };
  if (parcel.kind === 'command') return { ...shared, type: 'slash_commands', payload: fields };
  if (parcel.kind === 'event') {
    const attempt = Number(parcel.headers?.['x-slack-retry-num'] ?? 0);
    const reason = parcel.headers?.['x-slack-retry-reason'] ?? '';
    const retry = { retry_attempt: attempt, retry_reason: reason };
    return {
      ...shared,
      ...retry,
      accepts_response_payload: false,
      type: 'events_api',
      payload: readJson(parcel.body),
    };
  }
  return { ...shared, type: 'interactive', payload: readJson(fields['payload'] ?? '') };
}
