const escapes = { '=': /(?:=[0-9a-f]{2})+/gi, '%': /(?:%[0-9a-f]{2})+/gi } as const;

/** Puts the byte in the place of each `=C3` (RFC 2045 §6.7), or of each `%C3`. A character is one byte. */
export function unescapeBytes(text: string, sign: keyof typeof escapes = '='): string {
  return text.replaceAll(escapes[sign], (run) =>
    Buffer.from(run.replaceAll(sign, ''), 'hex').toString('latin1'),
  );
}
