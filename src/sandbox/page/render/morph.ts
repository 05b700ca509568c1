import type { Html } from './html.ts';

/**
 * Changes the children of `root` to `html` but keeps every element that stays, so that focus, cursor,
 * scroll position and typed text survive. Elements match by `data-key`, otherwise by tag name in order.
 */
export function morph(root: Element, html: Html): void {
  const template = document.createElement('template');
  template.innerHTML = html.markup;
  morphChildren(root, template.content);
}

function morphChildren(old: Element, wanted: ParentNode & Node): void {
  const keyed = new Map<string, Element>();
  for (const child of old.children) {
    const key = keyOf(child);
    if (key !== null) keyed.set(key, child);
  }
  let place: ChildNode | null = old.firstChild;
  for (const next of Array.from(wanted.childNodes)) {
    const match = findMatch(next, place, keyed);
    if (match === null) {
      old.insertBefore(next, place);
      continue;
    }
    if (match !== place) old.insertBefore(match, place);
    else place = place.nextSibling;
    morphNode(match, next);
  }
  while (place !== null) {
    const rest: ChildNode | null = place.nextSibling;
    place.remove();
    place = rest;
  }
}

function findMatch(next: Node, place: ChildNode | null, keyed: Map<string, Element>): ChildNode | null {
  const key = keyOf(next);
  if (key !== null) return keyed.get(key) ?? null;
  if (place === null || keyOf(place) !== null) return null;
  return place.nodeName === next.nodeName ? place : null;
}

function morphNode(old: ChildNode, next: Node): void {
  if (!(old instanceof Element) || !(next instanceof Element)) {
    if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
    return;
  }
  for (const name of old.getAttributeNames()) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const name of next.getAttributeNames()) {
    const value = next.getAttribute(name) ?? '';
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old instanceof HTMLInputElement) {
    if (old.type === 'checkbox' || old.type === 'radio') old.checked = next.hasAttribute('checked');
    else if (old.dataset['shown'] !== undefined && old !== document.activeElement)
      old.value = old.dataset['shown'];
    return;
  }
  if (old instanceof HTMLTextAreaElement) return;
  morphChildren(old, next);
}

function keyOf(node: Node): string | null {
  return node instanceof Element ? node.getAttribute('data-key') : null;
}
