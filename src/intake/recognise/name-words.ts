import { lexicon } from '../../languages/lexicon.ts';
import { listOf } from '../words.ts';

/** Small words that may stand inside a person's name. */
export const PARTICLES = new Set(listOf(lexicon.speech('particles')));

/** Words that open a sentence or speak about a contact, and are never a name themselves. */
export const STOP_WORDS = new Set(listOf(`${lexicon.speech('calls')} ${lexicon.speech('everyday')}`));

/** Everyday words that are names when they are written large and another follows. */
export const NAMES_TOO = new Set(listOf(lexicon.speech('namesToo')));

/** Everyday words of one language that are names in all when written large. */
export const NAMES_IN_CAPITALS = new Set(['mia', 'dan']);

/** Everyday words that are names where they are all that stands before a number. */
export const NAMES_ALONE = new Set(listOf(lexicon.speech('aloneToo')));

/** Everyday words that are names where they make a whole field with one other: “Can Yıldız”, but not in “Can Kate call …”. */
export const NAMES_OF_TWO = new Set(['can', 'my', 'go', 'he', 'price']);

/** What people do, in the words of cards and lists: never the name of a person. */
export const ROLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${listOf(lexicon.speech('roles'))
    .map((word) => word.replaceAll('_', ' '))
    .join(
      '|',
    )})s?(?![\p{L}\p{N}])|部長|課長|係長|主任|代表取締役|取締役|社長|専務|常務|営業部|営業|開発部|経理|经理|總經理|总经理|总监|總監|董事|主管|销售|工程师|대표이사|대표|부장|과장|차장|대리|팀장|이사|사원|본부장|실장|상무|전무|주임|매니저|변호사|(?:영업|개발|기획|인사|총무|관리|홍보|재무|마케팅|구매|지원|사업)(?:부|팀|본부)`,
  'iu',
);

const LEGAL_FORM = String.raw`(?<![\p{L}\p{N}])(?:inc|incorporated|llc|l\.l\.c|llp|lp|ltd|limited|gmbh|mbh|ohg|gbr|e\.\s?k|e\.\s?v|s\.a|s\.a\.s|sasu|s\.l|s\.l\.u|slu|sarl|s\.à\.?\s?r\.?l|eurl|s\.p\.a|s\.r\.l|srl|srls|snc|b\.v|n\.v|vof|a\/s|aps|oyj|sp\.?\s?z\s?o\.?\s?o|s\.r\.o|spol|a\.s|kft|zrt|d\.o\.o|eood|pvt|private limited|corp|corporation|co|company|cie|plc|pty|pte|gmbh & co\.? kg|ltda|ltd[aª]|eireli|s\/a|de c\.v|tbk|sdn|bhd|jsc|a\.ş|aş|şti|tnhh|cổ phần|ооо|оао|зао|ао|пао|ип|тоо|тов|фоп|ооо)\.?(?![\p{L}\p{N}])`;
const TRADE = String.raw`(?<![\p{L}\p{N}.])(?:group|groupe|gruppe|grupo|gruppo|holdings?|solutions?|lösungen|technologies|technology|tech|consulting|consultants|bank|banca|banco|banque|university|universität|université|universidad|universidade|università|institute?|institut|instituto|college|school|academy|hospital|clinic|clínica|clinique|klinik|studios?|labs?|laboratories|laboratory|partners|associates|industries|industry|enterprises?|services|systems|systeme|software|foundation|stiftung|agency|agentur|agence|agencia|realty|properties|estates?|logistics|logistik|logística|transport|transports|traders|trading|motors|autohaus|autos|foods?|restaurant|restaurante|ristorante|hotel|hôtel|café|cafe|bakery|bäckerei|boulangerie|pharmacy|apotheke|pharmacie|farmacia|travels?|tours|media|marketing agency|designs?|architects|builders|construction|constructions|constructora|construtora|bau|elektro|insurance|versicherung|assurances?|seguros|capital|ventures|investments|financial|finance|finanz|law firm|kanzlei|abogados|avocats|advocaten|notaires?|immobilien|immobilier|inmobiliaria|imobiliária|immobiliare|research|widgets|electronics|plumbing|catering co|supplies|stores?|mart|shop|boutique|verlag|verein|ministry|department of|council|committee|association|verband|network|networks|digital|energy|energie|pharma|medical|healthcare|health|dental|international|global|worldwide)(?![\p{L}\p{N}])`;
const LOCAL_FORM = String.raw`株式会社|有限会社|合同会社|（株）|\(株\)|㈱|有限公司|集团|集團|公司|大学|大學|銀行|주식회사|\(주\)|㈜|그룹|은행|شركة|مؤسسة|مجموعة|חברת|בע"מ|בע״מ|บริษัท|จำกัด|công ty|(?<![\p{L}])(?:pt|cv|ud|toko)\.?\s(?=\p{Lu})|प्राइवेट|लिमिटेड`;

/** Legal forms: what carries one is a company. */
export const COMPANY = new RegExp(`${LEGAL_FORM}|${LOCAL_FORM}`, 'iu');

/** Short legal forms, that are names or words when not in capitals. */
export const COMPANY_CAPITALS =
  /(?<=[\p{L}\p{N}.)&] )(?:AG|KG|SE|SA|SL|SAS|SPA|SpA|BV|NV|AB|ASA|AS|Oy|OY|UG|LP|BT|Bt|AD|AE|PT|CV|LDA|Lda|KK|PJSC|FZE|FZCO|DMCC)(?![\p{L}\p{N}])/u;

/** “von der Firma Kern”: words before the name of a company. */
export const EMPLOYER = /^(?:firma|société|empresa|компании|компания|ditta|azienda)$/iu;

/** What a list calls a job or a place by, when it stands alone. */
export const LONE_ROLE =
  /^(?:dj|mc|carpenter|mason|baker|tailor|gardener|driver|painter|dean|host|chair|principal|catering|venue|music|photo|video|flowers|cake|hotel|taxi|cab|office|reception|emergency|security|sales|support|billing|accounts|hr|it|admin|shop|doctor|school|work|home|contact|contacts|name|phone|team|vip|lead|leads|client|customer|vendor|supplier)s?$/iu;

/** Words companies call themselves by, weaker than a legal form. */
export const COMPANY_WORD = new RegExp(TRADE, 'iu');

/** Letters behind a name that belong to it. */
export const CREDENTIAL =
  /^(?:ph\.?\s?d|m\.?d|d\.?d\.?s|d\.?v\.?m|m\.?b\.?a|m\.?b\.?b\.?s|m\.?a|m\.?sc|b\.?sc|b\.?a|b\.?e|b\.?tech|m\.?tech|j\.?d|ll\.?[bm]|r\.?n|c\.?p\.?a|c\.?a|c\.?f\.?a|p\.?e|p\.?m\.?p|esq|jr|sr|ii|iii|iv|jnr|snr|dipl\.?-?\s?ing|dr|m\.?eng|obe|mbe|frcs|faia|aia|leed ap|sphr|cissp|pe)\.?$/iu;

/** Forms of address before a name. */
export const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|drs|prof|sir|madam|dame|herr|frau|hr|fr|m|mme|mlle|me|maître|monsieur|madame|sr|sra|srta|señor|señora|don|doña|eng|engº|engª|dott|dott\.ssa|sig|sig\.ra|sig\.na|signor|signora|ing|arq|lic|dra|dhr|mevr|mw|pan|pani|г-н|г-жа|господин|госпожа|pak|bapak|bu|ibu|mas|mbak|bang|shri|smt|sri|kumari|ustadz|haji|hj|anh|chị|ông|bà|คุณ|นาย|นาง|นางสาว|السيد|السيدة|د|أ|م|אדון|גברת|ד"ר|श्री|श्रीमती|डॉ|ca|adv|er|capt|col|maj|lt|gen|rev|fr|hon)\.?$/iu;
