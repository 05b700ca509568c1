import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** What an image says about itself, true or not. */
type PngHeader = { readonly width: number; readonly height: number; readonly colourType?: number };

/** A grey PNG of these pixels. */
export function buildPng(pixels: Uint8Array, header: PngHeader): Uint8Array {
  const lines = Array.from({ length: header.height }, (_, y) => [
    Buffer.of(0),
    pixels.subarray(y * header.width, (y + 1) * header.width),
  ]);
  return buildPngOf(deflateSync(Buffer.concat(lines.flat())), header);
}

/** A PNG that holds this data, whatever it is. */
export function buildPngOf(data: Uint8Array, { width, height, colourType = 0 }: PngHeader): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = colourType;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}
