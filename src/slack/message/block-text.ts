import { fieldsOf, listIn, textIn } from '../payload/fields.ts';

const MAX_DEPTH = 8;

/** The text of Slack blocks, in Slack's markup. Blocks without text give an empty string. */
export function renderBlocks(blocks: unknown): string {
  return listIn({ blocks }, 'blocks')
    .map((block) => renderBlock(block))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function renderBlock(block: Record<string, unknown>): string {
  switch (textIn(block, 'type')) {
    case 'rich_text':
      return renderAll(listIn(block, 'elements'), 0, '\n');
    case 'table':
      return renderRows(block['rows']);
    case 'context':
      return listIn(block, 'elements').map(renderText).filter(Boolean).join(' ');
    case 'markdown':
      return textIn(block, 'text');
    default:
      return [renderText(fieldsOf(block['text'])), ...listIn(block, 'fields').map(renderField)]
        .filter(Boolean)
        .join('\n');
  }
}

/** Text as markup: `mrkdwn` already is, `plain_text` is converted. */
function renderText(object: Record<string, unknown>): string {
  const text = textIn(object, 'text');
  return textIn(object, 'type') === 'plain_text' ? escape(text) : text;
}

/** Puts “*Name:*” and the value below it on one line. */
function renderField(field: Record<string, unknown>): string {
  return renderText(field).replace(/^(\*?[^\n*:]{1,40}:?\*?:?)\s*\n(?=[^\n]*$)/u, (_whole, label: string) =>
    /:\*?$/u.test(label) ? `${label} ` : `${label}: `,
  );
}

function renderRows(rows: unknown): string {
  if (!Array.isArray(rows)) return '';
  return rows
    .map((row: unknown) =>
      listIn({ row }, 'row')
        .map((cell) =>
          textIn(cell, 'type') === 'rich_text' ? renderBlock(cell) : escape(textIn(cell, 'text')),
        )
        .join(' | '),
    )
    .join('\n');
}

function renderAll(elements: readonly Record<string, unknown>[], depth: number, between: string): string {
  if (depth > MAX_DEPTH) return '';
  return elements.map((element) => renderElement(element, depth)).join(between);
}

function renderElement(element: Record<string, unknown>, depth: number): string {
  const inner = listIn(element, 'elements');
  switch (textIn(element, 'type')) {
    case 'text':
      return renderStyled(element);
    case 'link':
      return renderLink(textIn(element, 'url'), textIn(element, 'text'));
    case 'user':
      return `<@${textIn(element, 'user_id')}>`;
    case 'channel':
      return `<#${textIn(element, 'channel_id')}>`;
    case 'emoji':
      return `:${textIn(element, 'name')}:`;
    case 'date':
      return escape(textIn(element, 'fallback'));
    case 'rich_text_list':
      return inner.map((item) => `• ${renderElement(item, depth + 1)}`).join('\n');
    case 'rich_text_preformatted':
      return `\`\`\`\n${renderAll(inner, depth + 1, '')}\n\`\`\``;
    default:
      return renderAll(inner, depth + 1, '');
  }
}

function renderStyled(element: Record<string, unknown>): string {
  const text = escape(textIn(element, 'text'));
  return fieldsOf(element['style'])['strike'] === true && text.trim() !== '' ? `~${text.trim()}~` : text;
}

function renderLink(url: string, label: string): string {
  const target = url.replaceAll(/[<>|\s]/gu, encodeURIComponent);
  return label === '' ? `<${target}>` : `<${target}|${escape(label).replaceAll('|', '/')}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
