const WORDS =
  'tel(?:[eé]fono?|efon[eo]?|ephone|\\.? ?no)?|phone(?: ?(?:no|number))?|ph|fone|mob(?:ile?|iltelefon)?|m[oó]vil|cell?(?:ular(?:e)?|phone)?|handy|gsm|natel|whats ?app|wapp|wa|contact|number|num|no|nr|t|m|p|c|тел(?:ефон)?|моб(?:ильный)?|т|м|هاتف|جوال|電話|电话|手机|携帯|전화|휴대폰|फ़ोन|मोबाइल';
const KINDS =
  'work|office|home|private|personal|business|direct|main|wa|whatsapp|mobile|mob|cell|phone|m|w|h|c|o';
const SYMBOLS = /^[\p{So}\p{Sk}\s•·*–-]+(?=[\p{L}\d+(])/u;
const LEADING = new RegExp(
  String.raw`^(?:(?:${KINDS}|${WORDS})[\s./-]*){0,2}(?:${WORDS})\s*(?:[.:=#-]+\s*|\s+)\+?(?=[\d+(])`,
  'iu',
);
const TRAILING = new RegExp(String.raw`\s*[([-]?\s*(?:${KINDS}|${WORDS})\s*[)\]]?$`, 'iu');

/** Takes off the word or sign people put beside a number: `Mobile: …`, `☎ …`, `… (work)`. Other words stay. */
export function stripPhoneLabel(text: string): string {
  if (!/[^\d\s()+.-]/.test(text)) return text;
  const unsigned = text.replace(SYMBOLS, '');
  const unlabelled = unsigned.replace(LEADING, (label) => (label.endsWith('+') ? '+' : ''));
  const trailing = TRAILING.exec(unlabelled);
  const bare =
    trailing && /[\d][\s([-]/.test(unlabelled.slice(trailing.index - 1, trailing.index + 1))
      ? unlabelled.slice(0, trailing.index)
      : unlabelled;
  return bare.replace(/[\p{So}\s.,;:!?]+$/u, '').replace(/^[\s.:]+/, '');
}
