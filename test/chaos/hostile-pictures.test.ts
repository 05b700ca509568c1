import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanPicture, type Scan } from '../../src/intake/picture/scan.ts';
import { buildPngOf } from '../support/build-png.ts';
import { pictureOf } from '../support/draw-qr.ts';

const code = pictureOf('tel:+919876543210');
const photo = pictureOf('tel:+919876543210', { quality: 60 });
const megabyte = 1024 * 1024;

function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) >>> 16);
}

function patched(bytes: Uint8Array, at: number, value: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(value, at);
  return copy;
}

const sizeAt = photo.findIndex((byte, at) => byte === 0xff && photo[at + 1] === 0xc0) + 5;

/** A progressive JPEG of one colour: each scan of a few bytes has the decoder go over all of its nine megapixels. */
function jpegOfScans(count: number): Uint8Array {
  const table = [0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 1)];
  const frame = [0xff, 0xc2, 0, 11, 8, 0x0b, 0xb8, 0x0b, 0xb8, 1, 1, 0x11, 0];
  const refinement = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0x10];
  const scans = Buffer.alloc(count * refinement.length, Buffer.from(refinement));
  return Buffer.concat([Buffer.from([0xff, 0xd8, ...table, ...frame]), scans, Buffer.of(0xff, 0xd9)]);
}

/** Pictures that want more than they are worth, with what becomes of them. */
const hostile: Readonly<Record<string, readonly [Uint8Array, Scan]>> = {
  'claims 900 megapixels': [
    buildPngOf(deflateSync(Buffer.alloc(megabyte)), { width: 30_000, height: 30_000 }),
    { kind: 'refused', fault: 'large-picture' },
  ],
  'claims a height of four billion': [
    buildPngOf(new Uint8Array(9), { width: 1, height: 0xffffffff }),
    { kind: 'refused', fault: 'large-picture' },
  ],
  'claims little and holds 600 MB': [
    buildPngOf(deflateSync(Buffer.alloc(600 * megabyte), { level: 1 }), { width: 10, height: 10 }),
    { kind: 'refused', fault: 'damaged-picture' },
  ],
  'claims 4,000 megapixels as a JPEG': [
    patched(photo, sizeAt, [0xff, 0xff, 0xff, 0xff]),
    { kind: 'refused', fault: 'large-picture' },
  ],
  'is 5 MB of noise with the first bytes of a PNG': [
    Buffer.concat([code.subarray(0, 33), noise(5 * megabyte)]),
    { kind: 'refused', fault: 'damaged-picture' },
  ],
  'is 5 MB of noise with the header of a JPEG': [
    Buffer.concat([photo.subarray(0, sizeAt + 12), noise(5 * megabyte)]),
    { kind: 'refused', fault: 'damaged-picture' },
  ],
  'has 400,000 scans': [jpegOfScans(400_000), { kind: 'refused', fault: 'slow-picture' }],
  'breaks off in its header': [code.subarray(0, 20), { kind: 'refused', fault: 'damaged-picture' }],
  'breaks off in its pixels': [code.subarray(0, 120), { kind: 'refused', fault: 'damaged-picture' }],
  'has a colour type that does not exist': [
    patched(code, 25, [5]),
    { kind: 'refused', fault: 'damaged-picture' },
  ],
  'is empty behind its first bytes': [code.subarray(0, 8), { kind: 'refused', fault: 'damaged-picture' }],
  'is a GIF': [Buffer.from('GIF89a\u0001\u0000'), { kind: 'refused', fault: 'picture-format' }],
};

describe('a hostile picture', { timeout: 30_000 }, () => {
  it.each(Object.entries(hostile))('refuses a picture that %s', async (_what, [bytes, expected]) => {
    expect(await scanPicture(bytes)).toEqual(expected);
  });

  it('leaves no memory behind', async () => {
    await scanPicture(code);
    const before = process.memoryUsage().rss;
    const side = 4900;
    const large = buildPngOf(deflateSync(Buffer.alloc((side + 1) * side)), {
      width: side,
      height: side,
    });
    for (let round = 0; round < 4; round += 1)
      expect(await scanPicture(large)).toEqual({ kind: 'codes', texts: [] });
    expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(80);
  });

  it('leaves the bytes to whoever gave them', async () => {
    const bytes = Buffer.from(code);
    await scanPicture(bytes);
    expect(bytes.equals(code)).toBe(true);
  });
});
