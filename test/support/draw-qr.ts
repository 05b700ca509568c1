import { encode } from 'jpeg-js';
import { create } from 'qrcode';
import { buildPng } from './build-png.ts';

/** A QR code as a camera, a screen or a printer would have it; everything is off unless given. */
export type Shot = {
  /** Pixels of a module. */
  readonly scale?: number;
  readonly degrees?: number;
  /** Degrees by which it leans away from the camera. */
  readonly tilt?: number;
  /** The greys of dark and light. */
  readonly dark?: number;
  readonly light?: number;
  /** How much darker the left side is lit. */
  readonly shadow?: number;
  /** Pixels over which edges run. */
  readonly blur?: number;
  /** The widest step of grain, in greys. */
  readonly grain?: number;
  /** Light modules of the margin. */
  readonly margin?: number;
  /** Side of a logo in the middle, as a part of the code. */
  readonly logo?: number;
  /** 1–100 for a JPEG of that quality; a PNG without. */
  readonly quality?: number;
  readonly level?: 'L' | 'M' | 'Q' | 'H';
};

/** A grey picture. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Draws a text as a QR code. */
export function drawQr(text: string, shot: Shot = {}): Raster {
  const { scale = 4, degrees = 0, tilt = 0, blur = 0, grain = 0, margin = 4, shadow = 0 } = shot;
  const isDark = modulesOf(text, shot);
  const span = isDark.size + margin * 2;
  const side = Math.ceil(span * scale * (degrees % 90 === 0 ? 1 : 1.42));
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const distance = side * 2;
  const [leanCos, leanSin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const random = createRandom(text.length + degrees);
  const { dark = 0, light = 255 } = shot;
  const darknessAt = (column: number, row: number): number => {
    const [dx, dy] = [column - side / 2, row - side / 2];
    const [turnedX, turnedY] = [dx * cos + dy * sin, dy * cos - dx * sin];
    // A pinhole camera at twice the side of the picture, before a plane that leans back.
    const y = (turnedY * distance) / (distance * leanCos - turnedY * leanSin);
    const x = turnedX * (1 + (y * leanSin) / distance);
    return isDark.at(x / scale + isDark.size / 2, y / scale + isDark.size / 2) ? 1 : 0;
  };
  const pixels = new Uint8Array(side * side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const darkness = averageAround(darknessAt, x, y, Math.max(blur, 0.5));
      const lit = (light - darkness * (light - dark)) * (1 - (shadow * (side - x)) / side);
      pixels[y * side + x] = Math.max(0, Math.min(255, lit + (random() - 0.5) * grain));
    }
  return { width: side, height: side, pixels };
}

/** As a file: PNG, or JPEG where a quality is given. */
export function toPicture({ width, height, pixels }: Raster, quality?: number): Uint8Array {
  if (quality === undefined) return buildPng(pixels, { width, height });
  const data = Buffer.alloc(width * height * 4, 255);
  for (const [index, grey] of pixels.entries()) data.fill(grey, index * 4, index * 4 + 3);
  return encode({ width, height, data }, quality).data;
}

/** A text as a picture with its QR code. */
export function pictureOf(text: string, shot: Shot = {}): Uint8Array {
  return toPicture(drawQr(text, shot), shot.quality);
}

/** Several pictures side by side. */
export function sideBySide(rasters: readonly Raster[]): Raster {
  const width = rasters.reduce((sum, one) => sum + one.width, 0);
  const height = Math.max(...rasters.map((one) => one.height));
  const pixels = new Uint8Array(width * height).fill(255);
  let left = 0;
  for (const one of rasters) {
    for (let y = 0; y < one.height; y += 1)
      pixels.set(one.pixels.subarray(y * one.width, (y + 1) * one.width), y * width + left);
    left += one.width;
  }
  return { width, height, pixels };
}

function modulesOf(text: string, { level = 'M', logo = 0 }: Shot) {
  const { size, data } = create(text, { errorCorrectionLevel: level }).modules;
  const [from, to] = [size * (0.5 - logo / 2), size * (0.5 + logo / 2)];
  const inLogo = (at: number) => at >= from && at < to;
  return {
    size,
    at(x: number, y: number): boolean {
      const [column, row] = [Math.floor(x), Math.floor(y)];
      if (column < 0 || row < 0 || column >= size || row >= size) return false;
      return inLogo(column) && inLogo(row) ? (column + row) % 3 === 0 : data[row * size + column] === 1;
    },
  };
}

function averageAround(at: (x: number, y: number) => number, x: number, y: number, radius: number): number {
  let sum = 0;
  for (const dy of [-1, 0, 1])
    for (const dx of [-1, 0, 1]) sum += at(x + 0.5 + dx * radius * 0.66, y + 0.5 + dy * radius * 0.66);
  return sum / 9;
}

/** The same grain in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
