import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

/**
 * Connects as usual but drops `100 Continue`. A client must accept it unasked
 * (RFC 9110 §15.2), but undici would close the connection.
 */
export function passOverContinue(connect: buildConnector.connector): buildConnector.connector {
  return (options, done) =>
    connect(options, (...result) => {
      if (result[1]) passOver(result[1]);
      done(...result);
    });
}

function passOver(socket: Socket): void {
  const read = socket.read.bind(socket);
  let unfinished: Buffer = Buffer.alloc(0);
  let answeredAt = -1;
  socket.read = (): unknown => {
    const chunk: unknown = read();
    // Nothing was sent since the last answer began, so these bytes still belong to it.
    if (!Buffer.isBuffer(chunk) || socket.bytesWritten === answeredAt) return chunk;
    const bytes = afterContinue(Buffer.concat([unfinished, chunk]));
    if (mayBeContinue(bytes)) {
      unfinished = bytes;
      return null;
    }
    unfinished = Buffer.alloc(0);
    answeredAt = socket.bytesWritten;
    return bytes;
  };
}

const starts = ['HTTP/1.1 100', 'HTTP/1.0 100'];
const mostHeadBytes = 16 * 1024;

/** Whether these bytes are a `100 Continue` or the beginning of one. */
function mayBeContinue(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 12);
  return bytes.length <= mostHeadBytes && starts.some((known) => known.startsWith(start));
}

function afterContinue(bytes: Buffer): Buffer {
  let rest = bytes;
  while (mayBeContinue(rest)) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) break;
    rest = rest.subarray(end + 4);
  }
  return rest;
}
