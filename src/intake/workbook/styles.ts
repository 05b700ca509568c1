import { builtInFormat, readFormat, type NumberFormat } from './number-format.ts';
import { createXmlReader } from './xml.ts';

/** Collects the number formats of cell styles from xl/styles.xml. */
export function createStyles() {
  const named = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  const reader = createXmlReader({
    open(name, attributes) {
      if (name === 'numFmt')
        named.set(Number(attributes('numFmtId')), readFormat(attributes('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attributes('numFmtId') ?? 0);
        formats.push(named.get(id) ?? builtInFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return { write: reader.write, formats };
}
