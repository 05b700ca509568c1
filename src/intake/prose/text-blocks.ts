import type { TextLine } from './text-lines.ts';

/** Groups lines into blocks, separated by empty lines or rules. */
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

/** Whether a line holds only a number or an address and its label. */
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
