import type { IncomingMessage } from 'node:http';
import { createBodyRoom, type BodyRoom, type HeldBody } from './body-room.ts';
import { originAddress } from './origin-address.ts';

type Body =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** Later requests needed its room. */
  | { readonly kind: 'no-room' }
  /** The request broke off or took too long. */
  | { readonly kind: 'unfinished' };

export type BodyReader = {
  /** Reads a whole body. An unsigned one may only be as long as a certificate check. */
  readonly read: (request: IncomingMessage, from: 'signed' | 'unsigned') => Promise<Body>;
  /** Gives up every unfinished body. */
  readonly giveUp: () => void;
};

const kib = 1024;
/** Slack's largest payload is a view of 250 kB, three times that when encoded as a form; 1 MiB leaves room. */
const mostBytes = 1024 * kib;
/** Enough for commands, presses and forms. Only a page of a review is larger. */
const smallBytes = 64 * kib;
/** `ssl_check=1&token=…` and whatever a proxy adds. */
const mostUnsignedBytes = kib;
/** The cost of a connection before its body arrives. */
const perBody = 2 * kib;

/** Reads bodies. Small, large and unsigned ones have separate room, so that none can crowd out another. */
export function createBodyReader(): BodyReader {
  const small = createBodyRoom({ most: 8 * 1024 * kib, mostOfOne: 8 * 1024 * kib });
  const large = createBodyRoom({ most: 16 * 1024 * kib, mostOfOne: 8 * 1024 * kib });
  const unsigned = createBodyRoom({ most: 256 * kib, mostOfOne: 256 * kib });
  return {
    read(request, from) {
      const most = from === 'signed' ? mostBytes : mostUnsignedBytes;
      const declared = Number(request.headers['content-length'] ?? 0);
      if (declared > most) return Promise.resolve({ kind: 'too-large' });
      const room = from === 'unsigned' ? unsigned : declared > smallBytes ? large : small;
      return readInto(request, { room, most, onLarge: () => large });
    },
    giveUp() {
      for (const room of [small, large, unsigned]) room.clear();
    },
  };
}

type Limits = { readonly room: BodyRoom; readonly most: number; readonly onLarge: () => BodyRoom };

function readInto(request: IncomingMessage, { room: first, most, onLarge }: Limits): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let room = first;
    const settle = (body: Body) => {
      room.leave(held);
      resolve(body);
    };
    const refuse = (kind: 'too-large' | 'no-room') => {
      chunks.length = 0;
      request.removeAllListeners('data').resume();
      settle({ kind });
    };
    const held: HeldBody = {
      address: originAddress(request),
      held: 0,
      giveWay: () => refuse('no-room'),
    };
    room.take(held, perBody);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > most) return refuse('too-large');
      chunks.push(chunk);
      if (room === first && bytes > smallBytes && room !== onLarge()) {
        room.leave(held);
        room = onLarge();
        return room.take(held, perBody + bytes);
      }
      room.take(held, chunk.length);
    });
    request.on('end', () => settle({ kind: 'read', bytes: Buffer.concat(chunks) }));
    request.on('close', () => {
      if (!request.complete) settle({ kind: 'unfinished' });
    });
  });
}
