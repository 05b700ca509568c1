const otherBlanks = /[^\S ]| {2}/;
const groupOfAll = /^(\* ?)?(my ?contacts|starred( in android)?|imported.*)$/i;

/** The text on one line, trimmed, with every run of white space as one space. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return hasOtherBlanks(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Whether a text has more white space than single spaces. */
export function hasOtherBlanks(text: string): boolean {
  return otherBlanks.test(text);
}

/**
 * The email address in a value (unwraps `mailto:` and `Jane <jane@x.com>`), or null when it does not look like
 * one.
 */
export function emailIn(value: string): string | null {
  const address = value.includes('<') ? (/<([^<>]*)>/.exec(value)?.[1] ?? value) : value;
  const email = address.trim().replace(/^mailto:/i, '');
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email : null;
}

/** Whether a group says something about the person. Address books put everyone into some (`* myContacts`). */
export function isOwnTag(tag: string): boolean {
  return tag !== '' && !groupOfAll.test(tag);
}

/**
 * One spelling for kinds of numbers: `fax` for every fax, `mobile` for a cell phone, else the source's word in
 * lowercase.
 */
export function phoneLabel(label: string): string {
  const word = label.toLowerCase();
  if (word.includes('fax')) return 'fax';
  return word === 'cell' || word === 'iphone' ? 'mobile' : word;
}
