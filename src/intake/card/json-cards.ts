const beginning = /BEGIN\s?:\s?VCARD(?:\\r)?\\n/i;
const ownLine = /^[ \t>]{0,40}BEGIN\s?:\s?VCARD[ \t]*\r?$/im;

/**
 * Unpacks cards from JSON strings, as in chat exports (`"vcard":"BEGIN:VCARD\nFN:…"`), onto lines of their
 * own. Other text is returned unchanged.
 */
export function withCardsOfJson(text: string): string {
  if (!beginning.test(text) || ownLine.test(text)) return text;
  return text
    .replaceAll(/\\r\\n|\\n|\\r/g, '\n')
    .replaceAll('\\"', '"')
    .replaceAll('\\/', '/')
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/(BEGIN\s?:\s?VCARD|END\s?:\s?VCARD)/gi, '\n$1\n')
    .replaceAll('\\\\', '\\');
}
