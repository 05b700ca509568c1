import { domainToASCII } from 'node:url';
import { cleanLine } from './clean-text.ts';
import type { Problem } from './problem.ts';

export type EmailReading =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly problem: Problem };

/** RFC 5321 §4.5.3.1, without the angle brackets of a path. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/**
 * Reads one email address, also from `mailto:`, `<…>` and `Jane <…>`. Accepts
 * international addresses. Never throws.
 */
export function readEmail(raw: string): EmailReading {
  if (raw.length > 4 * LONGEST_ADDRESS) return refuse('email-too-long');
  const address = unwrap(cleanLine(raw));
  const at = address.lastIndexOf('@');
  const localPart = address.slice(0, Math.max(at, 0));
  const domain = address.slice(at + 1);
  const asciiDomain = isAscii(domain) ? domain : domainToASCII(domain);
  if (!LOCAL_PART.test(localPart) || !/^[^\s/:\\?#@%]+$/.test(domain) || !DOMAIN.test(asciiDomain)) {
    return refuse('email-invalid');
  }
  if (localPart.length > LONGEST_LOCAL_PART || localPart.length + 1 + asciiDomain.length > LONGEST_ADDRESS) {
    return refuse('email-too-long');
  }
  return { ok: true, email: `${localPart}@${domain.toLowerCase()}` };
}

/** A domain that is plain ASCII. One with xn-- is excluded, since its encoding may be invalid. */
function isAscii(domain: string): boolean {
  return /^[a-z0-9.-]+$/i.test(domain) && !/xn--/i.test(domain);
}

function unwrap(text: string): string {
  if (/^[a-z0-9._+-]+@[a-z0-9.-]*[a-z0-9]$/i.test(text)) return text;
  const inBrackets = /<([^<>|]*)(?:\|[^<>]*)?>$/.exec(text)?.[1] ?? text;
  return inBrackets
    .replace(/^mailto:/i, '')
    .replace(/(@[^?]*)\?.*$/, '$1')
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
}

function refuse(code: 'email-too-long' | 'email-invalid'): EmailReading {
  return { ok: false, problem: { field: 'email', code, values: null } };
}
