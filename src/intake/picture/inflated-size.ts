import { createInflate } from 'node:zlib';

/**
 * Whether a PNG's image data inflates to at most `most` bytes. False for broken data, which a lenient decoder
 * might accept.
 */
export async function isInflatedWithin(png: Uint8Array, most: number): Promise<boolean> {
  const inflate = createInflate({ chunkSize: 256 * 1024 });
  for (const data of imageData(png)) inflate.write(data);
  inflate.end();
  let length = 0;
  try {
    for await (const chunk of inflate) {
      length += Buffer.isBuffer(chunk) ? chunk.length : 0;
      if (length > most) return false;
    }
  } catch {
    return false;
  }
  return true;
}

/** The contents of the IDAT chunks (PNG 3rd edition §11.2.3). */
function* imageData(png: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const idat = 0x49444154;
  for (let at = 8; at + 12 <= png.length; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === idat) yield png.subarray(at + 8, at + 8 + view.getUint32(at));
}
