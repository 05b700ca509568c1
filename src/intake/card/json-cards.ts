const beginning = /BEGIN\s?:\s?VCARD(?:\\r)?\\n/i;
const ownLine = /^[ \t>]{0,40}BEGIN\s?:\s?VCARD[ \t]*\r?$/im;

/**
 * Text in which cards stand inside strings of JSON, as chat exports and interfaces give them
 * (`"vcard":"BEGIN:VCARD\nFN:…"`), with each of their lines on a line of its own; other text as it is.
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
