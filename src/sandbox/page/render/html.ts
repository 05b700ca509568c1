/** Markup in which everything from outside is escaped. */
export type Html = { readonly markup: string };
type Part = Html | string | number | false | null | undefined | readonly Part[];

/** A tagged template. Escapes every value that isn't Html itself. false, null and undefined give nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return {
    markup: strings.map((text, index) => text + (index < values.length ? write(values[index]) : '')).join(''),
  };
}

/** Escapes text for markup and attributes. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function write(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'markup' in part ? part.markup : part.map((one) => write(one)).join('');
}
