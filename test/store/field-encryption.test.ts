import { randomBytes } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFieldEncryption, hashLane, sealedWith } from '../../src/store/field-encryption.ts';

/** What Node says of a tag that does not fit. */
const unreadable = /unable to authenticate|authentication tag/i;
const place = 'deliveries:contact:1';
const [one, other] = [randomBytes(32), randomBytes(32)];

describe('encryption', () => {
  test('gives back any text, and says nothing of it in between', () => {
    const encryption = createFieldEncryption([one]);
    assert(
      property(string({ unit: 'binary', minLength: 8 }), (text) => {
        const sealed = encryption.seal(text, place);
        expect(encryption.open(sealed, place)).toBe(Buffer.from(text).toString());
        expect(sealed).not.toContain(text);
        expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
      }),
    );
  });

  test('never seals alike', () => {
    const encryption = createFieldEncryption([one]);
    const sealed = Array.from({ length: 1000 }, () => encryption.seal('the same', place));
    expect(new Set(sealed).size).toBe(1000);
  });

  test('opens nothing that was moved, altered or cut', () => {
    const encryption = createFieldEncryption([one]);
    const sealed = encryption.seal('Asha', place);
    expect(() => encryption.open(sealed, 'deliveries:contact:2')).toThrow(unreadable);
    expect(() => encryption.open(sealed, 'deliveries:reason:1')).toThrow(unreadable);
    expect(() => encryption.open(sealed.slice(0, -6), place)).toThrow(unreadable);
    const start = sealedWith(encryption.keyId ?? '');
    const flipped = sealed[start.length] === 'A' ? 'B' : 'A';
    expect(() => encryption.open(start + flipped + sealed.slice(start.length + 1), place)).toThrow(
      unreadable,
    );
    expect(() => encryption.open(`${start}AAAA`, place)).toThrow(unreadable);
  });

  test('seals with the first key and opens with any', () => {
    const old = createFieldEncryption([one]);
    const both = createFieldEncryption([other, one]);
    expect(both.open(old.seal('Asha', place), place)).toBe('Asha');
    expect(createFieldEncryption([other]).open(both.seal('Asha', place), place)).toBe('Asha');
    expect(() => createFieldEncryption([other]).open(old.seal('Asha', place), place)).toThrow(
      'key that is not given',
    );
  });

  test('keeps text in clear without a key, and still reads it once there is one', () => {
    const clear = createFieldEncryption([]).seal('v1.looks.sealed', place);
    expect(createFieldEncryption([one]).open(clear, place)).toBe('v1.looks.sealed');
  });

  test('hashes lanes alike for the same destination and person only', () => {
    expect(hashLane(one, 'main', '919000000001')).toBe(hashLane(one, 'main', '919000000001'));
    const others = [
      hashLane(one, 'second', '919000000001'),
      hashLane(one, 'main', '919000000002'),
      hashLane(other, 'main', '919000000001'),
    ];
    expect(new Set([...others, hashLane(one, 'main', '919000000001')]).size).toBe(4);
  });

  test('hashes a lane as it always did: replicas of two versions share the lanes in the store', () => {
    expect(hashLane(Buffer.alloc(32, 7), 'main', '919000000001')).toBe(7_820_426_467_430_010);
  });
});
