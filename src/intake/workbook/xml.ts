import { SaxesParser } from 'saxes';
import { WorkbookError } from './problem.ts';

/** A tag's attributes, by name without prefix. */
export type Attributes = (name: string) => string | undefined;

export type XmlHandlers = {
  /** A tag opens. Its name has no prefix. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

const deepest = 64;
/** The longest text or tag, since the parser holds each whole. */
const longestPiece = 256 * 1024;

/** Reads XML as it arrives. Refuses a document type, and with it every entity. Throws WorkbookError. */
export function createXmlReader({ open, close, text }: XmlHandlers): {
  readonly write: (text: string) => void;
} {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw new WorkbookError('damaged');
  });
  parser.on('doctype', () => {
    throw new WorkbookError('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new WorkbookError('damaged');
    open(localName(name), (wanted) => attributeOf(attributes, wanted));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let pieceLength = 0;
  return {
    write(chunk) {
      const tag = chunk.lastIndexOf('<');
      pieceLength = tag === -1 ? pieceLength + chunk.length : chunk.length - tag;
      if (pieceLength > longestPiece) throw new WorkbookError('too-large');
      parser.write(chunk);
    },
  };
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const plain = attributes[wanted];
  if (plain !== undefined) return plain;
  for (const name in attributes) if (localName(name) === wanted) return attributes[name];
  return undefined;
}
