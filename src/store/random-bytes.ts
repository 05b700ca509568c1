import { randomBytes } from 'node:crypto';

/** Gives random bytes, so many at a time; the system is asked for many at once, since asking costs more than using them. */
export function createRandomBytes(bytes: number): () => Buffer {
  let pool = Buffer.alloc(0);
  return () => {
    if (pool.length === 0) pool = randomBytes(bytes * 256);
    const given = pool.subarray(0, bytes);
    pool = pool.subarray(bytes);
    return given;
  };
}
