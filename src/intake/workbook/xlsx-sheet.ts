import { formatNumber, plainDate, type NumberFormat } from './number-format.ts';
import { createRowCollector } from './rows.ts';
import { createTextCollector, longestText } from './shared-strings.ts';
import { createXmlReader } from './xml.ts';

/** What the cells of every sheet refer to. */
export type XlsxContext = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Days count from 1904, as in old Mac programs. */
  readonly is1904: boolean;
};

/** Reads a worksheet as it arrives. */
export function createXlsxSheet(context: XlsxContext) {
  const collector = createRowCollector();
  const inline = createTextCollector();
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let isValue = false;
  let formula = '';
  let isFormula = false;
  const reader = createXmlReader({
    open(name, attributes) {
      inline.open(name);
      if (name === 'row') {
        const number = Number(attributes('r'));
        collector.begin(Number.isInteger(number) && number > 0 ? number : null, isTrue(attributes('hidden')));
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes('r')) ?? column + 1;
        type = attributes('t') ?? 'n';
        style = Number(attributes('s') ?? 0);
        value = '';
        formula = '';
      } else if (name === 'v') {
        isValue = true;
      } else if (name === 'f') {
        isFormula = true;
      }
    },
    close(name) {
      inline.close(name);
      if (name === 'v') isValue = false;
      if (name === 'f') isFormula = false;
      if (name === 'row') collector.end();
      if (name !== 'c') return;
      const text = inline.take();
      const constant = formula === '' ? null : constantOf(formula);
      const isNumber = constant === null && (type === 'n' || type === '');
      const shown = type === 'inlineStr' ? text : (constant ?? textOf(type, value, style, context));
      collector.put(column, shown, isNumber);
    },
    text(piece) {
      inline.text(piece);
      if (isValue && value.length < longestText) value += piece;
      if (isFormula && formula.length < longestText) formula += piece;
    },
  });
  return { write: reader.write, isDone: collector.isFull, sheet: collector.sheet };
}

function textOf(type: string, value: string, style: number, context: XlsxContext): string {
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return plainDate(value);
    case 'str':
      return value;
    default:
      return formatNumber(value, context.formats[style] ?? { kind: 'plain' }, context.is1904);
  }
}

/**
 * The text of a formula that calculates nothing, or null. Programs that can't calculate save no value with it:
 * `"+491713920001"`, `HYPERLINK("tel:…","+49 171 …")`.
 */
function constantOf(formula: string): string | null {
  const [, link, label] = /^HYPERLINK\(("[^"]{0,2000}")(?:[,;]\s?("[^"]{0,2000}"))?\)$/i.exec(formula) ?? [];
  const literal = label ?? link ?? formula;
  if (/^\+\d{6,15}$/.test(literal)) return literal;
  return /^"[^"]{0,2000}"$/.test(literal) ? literal.slice(1, -1) : null;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The column of a reference such as AB12, from 0, or null. */
function columnOf(reference: string | undefined): number | null {
  let column = 0;
  for (const letter of reference ?? '') {
    const place = letter.toUpperCase().charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column === 0 ? null : column - 1;
}
