import type { TextLine } from './text-lines.ts';

/** The lines between two empty ones or rules; those end the block before. */
export function blocksOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const blocks: TextLine[][] = [];
  let current: TextLine[] = [];
  for (const line of lines) {
    current.push(line);
    if (!/^[\s\-=_*─—–.]*$/u.test(line.text)) continue;
    blocks.push(current);
    current = [];
  }
  return [...blocks, current].filter((block) => block.length > 0);
}

/** A line that holds nothing but a number or an address and the word for it. */
export function isBare({ text, anchors }: TextLine): boolean {
  if (anchors.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const anchor of anchors) {
    rest += text.slice(at, anchor.from);
    at = Math.max(at, anchor.to);
  }
  return !/\p{L}/u.test((rest + text.slice(at)).replaceAll(/:[a-z_]{2,30}:/gu, ''));
}
