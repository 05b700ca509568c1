import { beforeAll, describe, expect, it } from 'vitest';
import { findCodes, loadDecoder } from '../../../src/intake/picture/find-codes.ts';
import { drawQr, pictureOf, sideBySide, toPicture, type Shot } from '../../support/draw-qr.ts';

const card = (name: string, phone: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nN:${name}\r\nFN:${name}\r\nTEL;TYPE=CELL:${phone}\r\nEMAIL:someone@example.com\r\nEND:VCARD`;

const contents: readonly string[] = [
  card('Yuki Nakamura', '+81 90-1234-5678'),
  card('João Pereira', '+55 11 91234-5678'),
  'MECARD:N:Doe,Jane;TEL:+919876543210;EMAIL:jane@example.com;;',
  'https://wa.me/5491123456789',
  'tel:+4915123456789',
];

const shots: Readonly<Record<string, Shot>> = {
  plain: {},
  small: { scale: 2 },
  tiny: { scale: 1.5, margin: 2 },
  large: { scale: 12 },
  'on its side': { degrees: 90 },
  'turned by 30°': { degrees: 30 },
  'turned by 200°': { degrees: 200, scale: 3 },
  'of low contrast': { dark: 105, light: 150 },
  'light on dark': { dark: 255, light: 0 },
  blurred: { blur: 3, scale: 5 },
  grainy: { grain: 140, scale: 5 },
  'a poor JPEG': { quality: 12 },
  'in the shadow': { shadow: 0.75, scale: 5 },
  'with a logo': { logo: 0.24, level: 'H' },
  'from the side': { tilt: 45, scale: 6 },
  'photographed badly': { tilt: 30, degrees: 17, blur: 2, grain: 50, shadow: 0.4, quality: 40, scale: 6 },
};

const hardShots: readonly Shot[] = [
  { grain: 350, scale: 6 },
  { blur: 3, grain: 120, scale: 5 },
  { dark: 120, light: 128, scale: 6 },
  { shadow: 0.92, scale: 5 },
  { tilt: 55, degrees: 25, scale: 5 },
  { quality: 4 },
  { margin: 0 },
];
const mostUnread = 5;

describe('QR codes', () => {
  beforeAll(loadDecoder);

  it('reads most QR codes of 80 pictures, and none wrong', async () => {
    const unread: string[] = [];
    const wrong: string[] = [];
    for (const [what, shot] of Object.entries(shots))
      for (const [index, text] of contents.entries()) {
        const found = await findCodes(pictureOf(text, shot), null);
        const texts = found.kind === 'codes' ? found.texts : [];
        if (texts.length === 0) unread.push(`${what}, ${index + 1}`);
        else if (texts.join() !== text) wrong.push(`${what}, ${index + 1}`);
      }
    expect(wrong).toEqual([]);
    expect(unread.length, unread.join(' · ')).toBeLessThanOrEqual(mostUnread);
  });

  it('reads QR codes with grain, a glare and almost no contrast', async () => {
    const text = contents[2] ?? '';
    for (const shot of hardShots) {
      const found = await findCodes(pictureOf(text, shot), null);
      expect(found, JSON.stringify(shot)).toEqual({ kind: 'codes', texts: [text] });
    }
  });

  it('side by side are all read', async () => {
    const shelf = sideBySide(contents.map((text, index) => drawQr(text, { degrees: index * 40 })));
    const found = await findCodes(toPicture(shelf, 60), null);
    expect(found.kind === 'codes' ? found.texts.toSorted() : []).toEqual(contents.toSorted());
  });

  it.each(['José Núñez', 'Zoë', 'Łukasz Żak', 'Ольга', '山田太郎', '김민준', 'محمد', 'अमित', 'ü'])(
    'keep the letters of %s',
    async (name) => {
      const text = `MECARD:N:${name};TEL:+919876543210;;`;
      expect(await findCodes(pictureOf(text), null)).toEqual({ kind: 'codes', texts: [text] });
    },
  );
});
