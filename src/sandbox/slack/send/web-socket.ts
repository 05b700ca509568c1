import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

export type WebSocketPeer = { readonly send: (text: string) => void; readonly close: () => void };

const server = new WebSocketServer({ noServer: true });

/** Accepts a WebSocket handshake and exchanges text messages. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  on: {
    readonly opened: (peer: WebSocketPeer) => void;
    readonly text: (text: string) => void;
    readonly closed: (peer: WebSocketPeer) => void;
  },
): void {
  server.handleUpgrade(request, socket, Buffer.alloc(0), (webSocket) => {
    const peer: WebSocketPeer = {
      send: (text) => webSocket.send(text),
      close: () => webSocket.close(),
    };
    webSocket.on('message', (data) => on.text(Buffer.isBuffer(data) ? data.toString('utf8') : ''));
    webSocket.on('error', () => webSocket.terminate());
    webSocket.once('close', () => on.closed(peer));
    on.opened(peer);
  });
}
