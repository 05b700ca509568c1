import { createDraft, draftPhone, type Draft } from '../../contact/draft.ts';
import { unwrapPhone } from '../../contact/phone/unwrap.ts';
import { emailIn } from '../fields.ts';
import { readMecard } from './mecard.ts';
import type { PictureFault } from '../file-problem.ts';
import { decodeUri } from '../recognise/decode-uri.ts';

/** The content of a QR code: a card or text still to be read, one person, or nobody. */
export type CodeContent =
  | { readonly kind: 'card' | 'text'; readonly text: string }
  | { readonly kind: 'person'; readonly draft: Draft }
  | { readonly kind: 'nobody'; readonly why: Extract<PictureFault, 'whatsapp-link' | 'no-person'> };

const noPerson: CodeContent = { kind: 'nobody', why: 'no-person' };

/**
 * Classifies a QR code's text by its beginning. Links, payments and networks name nobody, whatever their
 * digits.
 */
export function readCode(given: string): CodeContent {
  const text = given.replace(/^\uFEFF/u, '').trim();
  if (/^BEGIN\s*:\s*VCARD/iu.test(text)) return { kind: 'card', text };
  if (/^(?:MECARD|BIZCARD):/iu.test(text)) {
    const draft = readMecard(text);
    return draft === null ? noPerson : { kind: 'person', draft };
  }
  const phone = phoneOfScheme(text);
  if (phone !== null) return phone;
  if (/^(?:mailto|matmsg):/iu.test(text)) return mailAddress(text);
  const chat = chatLink(text);
  if (chat !== null) return chat;
  return isForMachines(text) ? noPerson : { kind: 'text', text };
}

function personWith(raw: string): CodeContent {
  return { kind: 'person', draft: createDraft({ phones: [draftPhone(raw)] }) };
}

/**
 * `tel:` (RFC 3966) keeps its parameters, such as the extension. In `smsto:+91…:Hello` a message follows the
 * number.
 */
function phoneOfScheme(text: string): CodeContent | null {
  const [, scheme = '', rest = ''] =
    /^(tel|callto|phoneto|facetime|facetime-audio|smsto|sms|mmsto|mms|whatsapp-sms):(?:\/\/)?(.*)/iu.exec(
      text,
    ) ?? [];
  if (scheme === '') return null;
  const decoded = decodeUri(rest);
  const isCall = /^(?:tel|callto)$/iu.test(scheme);
  const raw = decoded.split(isCall ? /[?\n]/u : /[:?;,\n]/u, 1)[0]?.trim() ?? '';
  return /\p{Nd}/u.test(raw) ? personWith(raw) : noPerson;
}

function mailAddress(text: string): CodeContent {
  const address = /^mailto:/iu.test(text)
    ? decodeUri(text.slice('mailto:'.length).split('?', 1)[0] ?? '')
    : (/[:;]TO:([^;]*)/iu.exec(text)?.[1] ?? '');
  const email = emailIn(address);
  return email === null ? noPerson : { kind: 'person', draft: createDraft({ emails: [email] }) };
}

const whatsappHosts = [
  'wa.me',
  'wa.link',
  'whatsapp.com',
  'api.whatsapp.com',
  'web.whatsapp.com',
  'chat.whatsapp.com',
];
const linkWithoutNumber: CodeContent = { kind: 'nobody', why: 'whatsapp-link' };

/** A chat link, with or without a number, or null. */
function chatLink(text: string): CodeContent | null {
  if (/\s/u.test(text)) return null;
  if (/^(?:viber:|(?:https?:\/\/)?(?:signal\.me|msng\.link)\/)/iu.test(text)) {
    const unwrapped = unwrapPhone(text);
    return unwrapped.kind === 'text' ? personWith(unwrapped.text) : noPerson;
  }
  const address = /^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isApp = url.protocol === 'whatsapp:';
  if (!isApp && !whatsappHosts.includes(url.hostname.replace(/^www\./u, ''))) return null;
  const inPath = url.hostname.endsWith('wa.me')
    ? /^\/\+?([\d().-]+)\/?$/u.exec(decodeUri(url.pathname))?.[1]
    : '';
  const digits = (inPath || (url.searchParams.get('phone') ?? '')).replaceAll(/\D/gu, '').replace(/^00/u, '');
  return digits === '' ? linkWithoutNumber : personWith(`+${digits}`);
}

/** Links, networks, dates, secrets, payments (EPC and Swiss QR bills, EMVCo) and health certificates. */
function isForMachines(text: string): boolean {
  return (
    /^[a-z][a-z\d+.-]{1,40}:\/\//iu.test(text) ||
    /^(?:wifi|otpauth|geo|bitcoin|bitcoincash|ethereum|litecoin|upi|intent|market|magnet|data|urn|urlto|mebkm|dpp|hc1|shc|lightning|matter|mt):\S/iu.test(
      text,
    ) ||
    /^BEGIN\s*:\s*(?:VEVENT|VCALENDAR)/iu.test(text) ||
    /^(?:SPC|BCD)\r?\n/u.test(text) ||
    /^000201\d{2}/u.test(text) ||
    /^(?:[a-z\d](?:[a-z\d-]{0,62})\.){1,8}[a-z]{2,24}(?:[/?#]\S*)?$/iu.test(text)
  );
}
