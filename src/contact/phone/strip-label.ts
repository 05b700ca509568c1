const WORDS =
  'tel(?:[eé]fono?|efon[eo]?|ephone)?|phone|fone|ph|mobile?|mobiltelefon|mobilnummer|mob|m[oó]vil|cell?|cellulare?|cellphone|celular|cel|handy|gsm|natel|whats ?app|wapp|wa|contact|number|num|no|nr|t|m|p|c';
const KINDS =
  'work|office|home|private?|personal|business|direct|main|primary|other|trabajo|casa|arbeit|privat|gesch[aä]ftlich|dienstlich|bureau|domicile|w|h|o';
const ANY = `(?:${WORDS}|${KINDS})`;
const SIGNS_BEFORE = /^[^\p{L}\d+([]+(?=[\p{L}\d+([])/u;
const SIGNS_AFTER = /(?<=[\p{L}\d)\]#])[^\p{L}\d)\]#]+$/u;
const FOREIGN = String.raw`(?:(?!\p{ASCII})[\p{L}\p{M}][\s.:()/-]*)+`;
const FOREIGN_BEFORE = new RegExp(String.raw`^\(?${FOREIGN}(?=[+\d([])`, 'u');
const FOREIGN_AFTER = new RegExp(String.raw`(?<=\d)[\s(.,/-]*${FOREIGN}$`, 'u');
const LEADING = new RegExp(
  String.raw`^(?:${ANY}[\s./-]+){0,2}[(\[]?${ANY}[)\]]?\s*(?:[.:=#-]+\s*|\s+|(?<=[)\]]))(?=[+\d([])`,
  'iu',
);
const TRAILING = new RegExp(String.raw`(?:\s+|\s*[([/-]\s*)${ANY}\s*[)\]]?$`, 'iu');
const CARRIER_BLANK = /^([(\s]*\d{1,3}[\s(]*)xx(?=[\s)]*\d)/i;
const DANGLING_EXTENSION = /(?<=\d)[\s,;]*(?:x|ext\.?|extn\.?|extension)$/i;

/** Takes off the words and signs people put beside a number, `Mobile: …`, `☎ …`, `… (work)`, `0xx11 …`. Other words stay. */
export function stripPhoneLabel(text: string): string {
  if (/^[+(\d][\d\s().-]*$/.test(text)) return text;
  return text
    .replace(SIGNS_BEFORE, '')
    .replace(LEADING, '')
    .replace(FOREIGN_BEFORE, '')
    .replace(FOREIGN_AFTER, '')
    .replace(SIGNS_AFTER, '')
    .replace(TRAILING, '')
    .replace(DANGLING_EXTENSION, '')
    .replace(CARRIER_BLANK, '$1');
}
