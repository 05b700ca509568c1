/** The format by the first bytes. `other` is a picture that is neither PNG nor JPEG. */
export type PictureFormat = 'png' | 'jpeg' | 'other';

/** Recognises a picture by its first bytes. Null for anything else. */
export function pictureFormatOf(bytes: Uint8Array): PictureFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  const isOther =
    /^GIF8[79]a/.test(head) ||
    /^RIFF[\s\S]{4}WEBP/.test(head) ||
    /^[\s\S]{4}ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1|avif|avis)/.test(head) ||
    /^(?:II\*\0|MM\0\*)/.test(head) ||
    /^BM[\s\S]{4}\0{4}/.test(head);
  return isOther ? 'other' : null;
}

/** A picture's dimensions, as its header claims them. */
export type PictureSize = {
  readonly pixels: number;
  /** Bytes of all its decoded lines. */
  readonly rawBytes: number;
  /** The most bytes that decoding takes. */
  readonly workingBytes: number;
};

/** Reads a PNG's or JPEG's size from its header, without decoding. Null when the header makes no sense. */
export function readPictureSize(bytes: Uint8Array, format: 'png' | 'jpeg'): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = format === 'png' ? pngSize(view) : jpegSize(view);
  return size !== null && size.pixels > 0 ? size : null;
}

/** Samples per pixel by colour type (PNG 3rd edition §11.2.1). `undefined` types do not exist. */
const pngSamples: readonly (number | undefined)[] = [1, undefined, 3, 1, 2, undefined, 4];

function pngSize(view: DataView): PictureSize | null {
  const ihdr = 0x49484452;
  if (view.byteLength < 33 || view.getUint32(12) !== ihdr) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const samples = pngSamples[view.getUint8(25)];
  if (samples === undefined) return null;
  const rawBytes = height * (1 + Math.ceil((width * samples * view.getUint8(24)) / 8));
  const pixels = width * height;
  // The lines as stored and as pixels (with colours for a palette), then in grey and in black and white.
  const workingBytes = rawBytes * 2 + pixels * (view.getUint8(25) === 3 ? 6 : 2);
  return { pixels, rawBytes, workingBytes };
}

function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; at + 4 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return frameSize(view, at, marker);
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** SOF0–SOF15 without DHT, JPG and DAC (ITU-T T.81 table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function frameSize(view: DataView, at: number, marker: number): PictureSize | null {
  const components = at + 10 <= view.byteLength ? view.getUint8(at + 9) : 0;
  if (components === 0 || components > 4 || at + 10 + components * 3 > view.byteLength) return null;
  const factors = Array.from({ length: components }, (_, index) => view.getUint8(at + 11 + index * 3));
  const areas = factors.map((factor) => (factor >> 4) * (factor & 15));
  const most =
    Math.max(...factors.map((factor) => factor >> 4)) * Math.max(...factors.map((one) => one & 15));
  if (most === 0) return null;
  const pixels = view.getUint16(at + 5) * view.getUint16(at + 7);
  const rawBytes = (pixels * areas.reduce((sum, area) => sum + area, 0)) / most;
  // A progressive picture keeps two more bytes per sample until its last scan.
  const perSample = marker === 0xc2 ? 3 : 1;
  return { pixels, rawBytes, workingBytes: rawBytes * perSample + pixels * 2 };
}
