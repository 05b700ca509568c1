import { createRandomBytes } from './random-bytes.ts';

/**
 * Makes short references, read over a telephone without mistakes: no 0, 1, I, L, O, U. Seven letters follow the clock
 * (milliseconds, over again after eight months), five are random, and what is made in one millisecond goes on from what
 * was made before it, by steps that nobody guesses: none repeats an earlier one of this process, and new rows stand
 * together in the store's indexes, so that a commit writes few pages.
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
/** A letter that is misread should name nothing, and not the contact before or after. */
const longestStep = letters.length ** 2;

/** The last `places` digits of a number in the base of our letters. */
function write(number: number, places: number): string {
  let written = '';
  let left = number;
  for (let place = 0; place < places; place += 1) {
    written = letters.charAt(left % letters.length) + written;
    left = Math.floor(left / letters.length);
  }
  return written;
}
