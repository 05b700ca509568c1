import type { Snapshot } from '../../snapshot.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { plainText } from './mrkdwn.ts';

type Node = { readonly type?: unknown; readonly [name: string]: unknown };

/** A rich_text block: sections, lists, quotes and code, with their contents. */
export function richText(elements: readonly Node[], snapshot: Snapshot): Html {
  return html`${elements.map((one) => container(one, snapshot))}`;
}

function container(node: Node, snapshot: Snapshot): Html {
  const inside = childrenOf(node);
  switch (node.type) {
    case 'rich_text_list': {
      const items = inside.map((item) => html`<li>${container(item, snapshot)}</li>`);
      return node['style'] === 'ordered'
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'rich_text_quote':
      return html`<q>${inside.map((part) => leaf(part, snapshot))}</q>`;
    case 'rich_text_preformatted':
      return html`<pre>${inside.map((part) => leaf(part, snapshot))}</pre>`;
    default:
      return html`<span class="lines">${inside.map((part) => leaf(part, snapshot))}</span>`;
  }
}

function leaf(node: Node, { people, conversations }: Snapshot): Html {
  const text = textOf(node, 'text');
  switch (node.type) {
    case 'link': {
      const url = textOf(node, 'url');
      const safe = /^(https?:|mailto:|tel:)/.test(url) ? url : '#';
      return html`<a href="${safe}" target="_blank" rel="noreferrer">${text || url}</a>`;
    }
    case 'user':
      return html`<span class="mention"
        >@${people.find((one) => one.id === node['user_id'])?.name ?? 'someone'}</span
      >`;
    case 'channel':
      return html`<span class="mention"
        >#${conversations.find((one) => one.id === node['channel_id'])?.name ?? 'channel'}</span
      >`;
    case 'emoji':
      return plainText(`:${textOf(node, 'name')}:`);
    default:
      return styled(plainText(text), node['style']);
  }
}

function styled(inner: Html, style: unknown): Html {
  if (typeof style !== 'object' || style === null) return inner;
  const bold = 'bold' in style && style.bold ? html`<strong>${inner}</strong>` : inner;
  const italic = 'italic' in style && style.italic ? html`<em>${bold}</em>` : bold;
  return 'code' in style && style.code ? html`<code>${italic}</code>` : italic;
}

function childrenOf(node: Node): readonly Node[] {
  const inside = node['elements'];
  return Array.isArray(inside) ? inside : [];
}

function textOf(node: Node, name: string): string {
  const value = node[name];
  return typeof value === 'string' ? value : '';
}
