import type { Phone } from './phone/phone.ts';

/** Masks a number, showing at most half of it and at most five digits: `+91 ••••• 43210`. */
export function maskPhone({ prefix, number }: Pick<Phone, 'prefix' | 'number'>): string {
  const shown = Math.min(5, Math.floor(number.length / 2));
  return `+${prefix} ${'•'.repeat(number.length - shown)} ${number.slice(number.length - shown)}`;
}

/** Masks a name, showing only first letters and no lengths: `J••• D•••`. */
export function maskName(name: string): string {
  const words = name.split(/\s/).filter((word) => word !== '');
  return words.map((word) => `${firstOf(word)}•••`).join(' ');
}

const segmenter = new Intl.Segmenter();

function firstOf(word: string): string {
  for (const { segment } of segmenter.segment(word)) return segment;
  return '';
}
