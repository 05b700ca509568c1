/** A typed number without its wrapping, or why nothing is left. */
export type UnwrapResult =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly code: 'missing' | 'not-a-number' | 'damaged-by-spreadsheet' | 'hidden-number';
    };

const WHATSAPP_ID = /^\+?(\d{5,20})(?:\.\d+)?(?::\d+)?@(?:c\.us|s\.whatsapp\.net|whatsapp\.com)$/i;
const HIDDEN_ID = /@(?:lid|g\.us|broadcast|newsletter)$/i;
const CHAT_LINK =
  /(?:\b(?:wa\.me|(?:(?:api|web|chat|www)\.)?whatsapp\.com|signal\.me|t\.me|vb\.me|msng\.link)|\b(?:whatsapp|viber):\/)\/\S*/i;
const PHONE_IN_LINK =
  /(?:[?&;](?:phone|number)=|me\/(?:#p\/)?|msng\.link\/o\/\?)(?:\+|%2B|\s)*(\d[\d\s().-]*)/i;
const SCHEME =
  /^.{0,60}?(?<![\p{L}\p{N}])(?:tel|sms|smsto|mms|callto|phone|facetime|facetime-audio|sip|sips|imessage|skype):(?:\/\/)?(?=\P{L}*\d)/isu;
const FLOAT = /^\+?\d{7,}[.,]0{1,2}$/;
const GROUPED = /^\+?\d{1,3}(?:,\d{3}){2,}(?:\.0+)?$/;
/** A fraction with all the digits a computer has: `030 901820/21`, divided. */
const DIVIDED = /^(?=[\d.]{15,20}$)[1-9]\d*\.\d+$/;
const SCIENTIFIC = /^\+?(\d)(?:[.,](\d+))?\s?e\s?\+?(\d{1,2})$/i;

/**
 * Removes what a chat, link, card or spreadsheet puts around a number
 * (docs/phones.md, “Before the library”, 3).
 */
export function unwrapPhone(normalised: string): UnwrapResult {
  const inner = unquote(slackLink(unescape(normalised)));
  if (inner === '') return { kind: 'refused', code: 'missing' };
  const id = WHATSAPP_ID.exec(inner)?.[1];
  if (id) return text(`+${id}`);
  if (HIDDEN_ID.test(inner)) return { kind: 'refused', code: 'hidden-number' };
  const link = CHAT_LINK.exec(inner)?.[0];
  if (link) return fromLink(link);
  const scientific = SCIENTIFIC.exec(inner);
  if (scientific) return fromScientific(scientific);
  if (DIVIDED.test(inner)) return { kind: 'refused', code: 'damaged-by-spreadsheet' };
  if (FLOAT.test(inner)) return text(inner.replace(/[.,]0+$/, ''));
  if (GROUPED.test(inner)) return text(inner.replace(/,|\.0+$/g, ''));
  return withContext(percentDecoded(inner.replace(SCHEME, '')));
}

function text(value: string): UnwrapResult {
  return { kind: 'text', text: value };
}

function unescape(value: string): string {
  return value.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** In Slack's `<tel:link|label>` the link is the whole number, unless only the label has the plus. */
function slackLink(value: string): string {
  const [, link, label = ''] = /^<([^<>|]+)(?:\|([^<>]*))?>$/s.exec(value) ?? [];
  if (link === undefined) return value;
  const labelSaysMore = /^\s*\+/.test(label) && !/\+|%2B|\//i.test(link);
  return labelSaysMore || !/\d/.test(link) ? label : link;
}

const WRAPPINGS = [/^=\s*"(.*)"$/s, /^"(.*)"$/s, /^'(.*)'$/s, /^\*(.*)\*$/s, /^_(.*)_$/s, /^~(.*)~$/s];

function unquote(value: string): string {
  let inner = value.trim();
  for (const wrapping of WRAPPINGS) inner = wrapping.exec(inner)?.[1]?.trim() ?? inner;
  return inner.replace(/^[=']+\s*/, '').trim();
}

function fromLink(link: string): UnwrapResult {
  const digits = PHONE_IN_LINK.exec(link)?.[1]?.replace(/\D/g, '');
  return digits ? text(`+${digits.replace(/^00/, '')}`) : { kind: 'refused', code: 'hidden-number' };
}

/**
 * `9.19877E+11` has lost digits. The number survives only when the mantissa is as long as the exponent says.
 */
function fromScientific([, first = '', rest = '', exponent = '']: RegExpExecArray): UnwrapResult {
  if (rest.length !== Number(exponent)) return { kind: 'refused', code: 'damaged-by-spreadsheet' };
  return text(first + rest);
}

function percentDecoded(value: string): string {
  return value.replace(/%20/g, ' ').replace(/%2B/gi, '+').replace(/%28/g, '(').replace(/%29/g, ')');
}

const GLOBAL_CONTEXT = /^\+[\d().-]*\d[\d().-]*$/;
const DOMAIN_CONTEXT = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?\.?$/i;

/**
 * Resolves tel URI parameters (RFC 3966): `phone-context` completes a local number, and only `ext` is kept.
 */
function withContext(value: string): UnwrapResult {
  const [number = '', ...parameters] = value.split(';');
  if (!parameters.some((parameter) => /^(?:phone-context|isub|ext|tsp)=/i.test(parameter))) {
    return text(value.replace(/(?:\?(?:call|chat|add|body=|subject=)|@[a-z0-9-]+\.).*$/is, ''));
  }
  const context = parameters.find((parameter) => /^phone-context=/i.test(parameter))?.slice(14);
  const extension = parameters.find((parameter) => /^ext=/i.test(parameter));
  const tail = extension ? `;${extension}` : '';
  if (context === undefined || number.startsWith('+')) return text(number + tail);
  if (GLOBAL_CONTEXT.test(context)) return text(`${context}-${number}${tail}`);
  return DOMAIN_CONTEXT.test(context) ? text(number + tail) : { kind: 'refused', code: 'not-a-number' };
}
