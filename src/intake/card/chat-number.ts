import { readPhone } from '../../contact/phone/phone.ts';
import type { Property } from './property.ts';

const whatsappLink = /^(?:https?:\/\/)?(?:wa\.me|(?:api\.|web\.)?whatsapp\.com|chat\.whatsapp)\b/i;
const scheme = /^(?:x-apple|whatsapp|wa|tel|xmpp)\s*:\s*(?:\/\/)?/i;

/** The WhatsApp number of a chat, profile or link on a card, or null. */
export function chatNumberOf({ name, types, service, value }: Property): string | null {
  const text = value.trim().slice(0, 250);
  if (whatsappLink.test(text)) return readPhone(text, null).ok ? text : null;
  if (name === 'URL') return null;
  const written = scheme.exec(text)?.[0] ?? '';
  const isWhatsapp =
    name.startsWith('X-WHATSAPP') ||
    /whats/i.test(service) ||
    types.some((type) => type.includes('whats')) ||
    /^(?:whatsapp|wa)/i.test(written);
  const number = text.slice(written.length).replace(/^send\?phone=/i, '');
  return isWhatsapp && /^\+?[\d(][\d\s().@a-z-]{5,40}$/i.test(number) ? number : null;
}
