import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { createRandomBytes } from './random-bytes.ts';

/** Keeps personal columns unreadable without DATA_KEY (docs/decisions.md 21). */
export type FieldEncryption = {
  /**
   * Encrypts with the first key. The place (table, column, row id) is bound in, so a value can't be moved.
   */
  readonly seal: (text: string, place: string) => string;
  /** Decrypts. Throws when the key is missing or the value was altered or moved. */
  readonly open: (sealed: string, place: string) => string;
  /** Whether a value needs a key this process lacks. During a key rotation another process may have it. */
  readonly lacksKeyOf: (sealed: string) => boolean;
  /** The id of the encrypting key. Null without keys: values are then stored in plain text. */
  readonly keyId: string | null;
  /** The ids of every key that can decrypt. */
  readonly keyIds: readonly string[];
};

/**
 * Encrypts with AES-256-GCM. `keys` are 32 bytes each: the first encrypts, all
 * decrypt. With none, values are stored in plain text.
 */
export function createFieldEncryption(keys: readonly Uint8Array[]): FieldEncryption {
  const ring = new Map(keys.map((key) => deriveKey(key)));
  const [first] = ring;
  const nextIv = createRandomBytes(ivBytes);
  return {
    keyId: first?.[0] ?? null,
    keyIds: [...ring.keys()],
    seal: (text, place) => (first ? encrypt(first, nextIv(), text, place) : `${clear}${text}`),
    lacksKeyOf: (sealed) => sealed.startsWith('v1.') && !ring.has(sealed.split('.', 2)[1] ?? ''),
    open: (sealed, place) => {
      if (sealed.startsWith(clear)) return sealed.slice(clear.length);
      const [version, keyId = '', body = ''] = sealed.split('.');
      const key = ring.get(keyId);
      if (version !== 'v1' || !key) throw new Error('A stored value is sealed with a key that is not given.');
      return decrypt(key, body, place);
    },
  };
}

/** The prefix of values encrypted with this key, for finding the values that still need it. */
export const sealedWith = (keyId: string): string => `v1.${keyId}.`;

/**
 * A keyed hash of destination and person, meaningless without the key. Both engines and
 * JavaScript hold its 53 bits exactly, and an index of numbers is half the size of one of text.
 */
export function hashLane(laneKey: Uint8Array, destination: string, person: string): number {
  const hash = createHmac('sha256', laneKey).update(`${destination}\n${person}`).digest();
  return hash.readUInt32BE(0) * 2 ** 21 + (hash.readUInt32BE(4) >>> 11);
}

const clear = 'clear.';
const ivBytes = 12;
const tagBytes = 16;

function deriveKey(dataKey: Uint8Array): [string, Buffer] {
  const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'addcontact columns v1', 32));
  return [createHash('sha256').update(key).digest('hex').slice(0, 8), key];
}

function encrypt([keyId, key]: readonly [string, Buffer], iv: Buffer, text: string, place: string): string {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return sealedWith(keyId) + body.toString('base64url');
}

function decrypt(key: Buffer, body: string, place: string): string {
  const bytes = Buffer.from(body, 'base64url');
  const end = bytes.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(end));
  return decipher.update(bytes.subarray(ivBytes, end), undefined, 'utf8') + decipher.final('utf8');
}
