import { randomBytes } from 'node:crypto';

/** Draws random bytes from a buffer, since asking the system costs more than using them. */
export function createRandomBytes(bytes: number): () => Buffer {
  let pool = Buffer.alloc(0);
  return () => {
    if (pool.length === 0) pool = randomBytes(bytes * 256);
    const given = pool.subarray(0, bytes);
    pool = pool.subarray(bytes);
    return given;
  };
}
