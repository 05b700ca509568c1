import { createXmlReader } from './xml.ts';
import { WorkbookError } from './problem.ts';

const mostStrings = 400_000;
/** Excel's own limit of a cell. */
export const longestText = 32_767;

/** Collects the text of a cell or a shared string. Joins rich text and leaves phonetic guides out. */
export function createTextCollector() {
  let text = '';
  let isText = false;
  let inGuide = 0;
  return {
    open(name: string): void {
      if (name === 'rPh') inGuide += 1;
      if (name === 't') isText = true;
    },
    close(name: string): void {
      if (name === 'rPh') inGuide -= 1;
      if (name === 't') isText = false;
    },
    text(piece: string): void {
      if (isText && inGuide === 0 && text.length < longestText) text += piece;
    },
    take(): string {
      const taken = unescapeText(text.slice(0, longestText));
      text = '';
      return taken;
    },
  };
}

/** Collects xl/sharedStrings.xml, to which cells refer by number. */
export function createSharedStrings() {
  const strings: string[] = [];
  const collector = createTextCollector();
  const reader = createXmlReader({
    open: (name) => collector.open(name),
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      if (strings.length >= mostStrings) throw new WorkbookError('too-large');
      strings.push(collector.take());
    },
    text: (piece) => collector.text(piece),
  });
  return { write: (text: string) => reader.write(text), strings };
}

/** Excel writes control characters as _x000D_ (ECMA-376 §22.9.2.19). */
function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)).replace('\r', ''),
  );
}
