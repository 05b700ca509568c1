/**
 * Reads a decimal of either convention: `1.234,5` and `1,234.5` both give `1234.5`. Null when
 * it is no number, and for a single separator before exactly three digits, which is ambiguous.
 */
export function readDecimal(text: string): string | null {
  const [, sign = '', body = ''] = /^([+-]?)\s?(\d[\d.,' ’]*)$/.exec(text) ?? [];
  if (body === '' || body.length > 40) return null;
  const minus = sign === '-' ? '-' : '';
  const plain = body.replace(/[ '’](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(plain)) return `${minus}${plain}`;
  // Lakhs and crores, as India groups them.
  const [, lakhs = '', part = ''] = /^(\d{1,2}(?:,\d{2})+,\d{3})(\.\d+)?$/.exec(plain) ?? [];
  if (lakhs !== '') return `${minus}${lakhs.replaceAll(',', '')}${part}`;
  const [, whole = '', decimals = ''] = /^(\d+)[.,](\d+)$/.exec(plain) ?? [];
  if (whole !== '') return isAmbiguous(whole, decimals) ? null : `${minus}${whole}.${decimals}`;
  const [, groups = '', , point, rest = ''] =
    /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(plain) ?? [];
  if (groups === '') return null;
  const group = /[.,]/.exec(groups)?.[0];
  if (point === group) return null;
  return `${minus}${groups.replace(/[.,]/g, '')}${rest === '' ? '' : `.${rest}`}`;
}

function isAmbiguous(whole: string, decimals: string): boolean {
  return decimals.length === 3 && whole.length <= 3 && !whole.startsWith('0');
}
