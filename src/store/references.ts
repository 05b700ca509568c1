import { createRandomBytes } from './random-bytes.ts';

/**
 * Makes short references to read out over the phone: no 0, 1, I, L, O, U. Seven
 * letters follow the clock (milliseconds, starting over after eight months), five are
 * random. Within a millisecond each continues from the last by an unguessable step.
 * So none repeats in a process, and new rows are neighbours in the store's indexes.
 */
export function createReferences(now: () => number): () => string {
  const random = createRandomBytes(4);
  let clock = 0;
  let tail = 0;
  return () => {
    const drawn = random().readUInt32LE();
    const at = now();
    if (at > clock) {
      clock = at;
      tail = drawn % tails;
    } else {
      tail += 1 + (drawn % longestStep);
    }
    if (tail >= tails) {
      clock += 1;
      tail -= tails;
    }
    return write(clock, clockLetters) + write(tail, tailLetters);
  };
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const clockLetters = 7;
const tailLetters = 5;
const tails = letters.length ** tailLetters;
/** A misread letter should lead nowhere, not to the contact before or after. */
const longestStep = letters.length ** 2;

/** The last `places` digits of a number, in the base of our letters. */
function write(number: number, places: number): string {
  let written = '';
  let left = number;
  for (let place = 0; place < places; place += 1) {
    written = letters.charAt(left % letters.length) + written;
    left = Math.floor(left / letters.length);
  }
  return written;
}
