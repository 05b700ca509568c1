/**
 * Reads the fields of a form body (application/x-www-form-urlencoded, WHATWG URL §5.1) that Slack signed. The
 * last of a repeated name wins. Node's readers take twice as long, and lookups in their result are slow.
 * Throws URIError for a broken `%`.
 */
export function readForm(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of body.split('&')) {
    const end = pair.indexOf('=');
    if (end > 0) fields[decode(pair.slice(0, end))] = decode(pair.slice(end + 1));
  }
  return fields;
}

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  return spaced.includes('%') ? decodeURIComponent(spaced) : spaced;
}
