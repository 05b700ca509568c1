import { isLabel, withoutLabel } from '../recognise/labels.ts';
import { HONORIFIC } from '../recognise/name-words.ts';
import { readProseName } from './name-runs.ts';
import { isCompany, isName, isRole, isWholeName, trimName } from '../recognise/name.ts';

/** Who a stretch of text next to a number or an address speaks of. */
export type Mention = { readonly name: string | null; readonly organization: string | null };

const NOBODY: Mention = { name: null, organization: null };
const REACH = 200;
const FIELD =
  /[|\t;；•·\n\uFFFC、，،؛]|,(?!\s?(?:ph\.?d|m\.?d|mba|jr|sr|esq|cpa|dds|rn|iii?)\b)(?![^()（）]*[)）])|\s[-–—―~>→=</]+\s|\s[-–—]{2,}|[:=](?=\s|$)|：|[([{（]\s*$/iu;

/** The name that stands before a number, nearest first; `text` ends where the number or its label begins, `opens` when its line begins with it. */
export function readMentionBefore(text: string, opens = true): Mention {
  const sentences = sentencesOf(text.slice(-REACH));
  const lowercase = opens || /^\s*[,;，、/|•\n]/u.test(text);
  const nearest = sentences.toReversed().slice(0, 3);
  let company: string | null = null;
  for (const sentence of nearest) {
    const colon = /[:：](?=[^:：]*\p{L}[^:：]*$)/u.exec(sentence);
    const behindColon = colon ? mentionIn(sentence.slice(colon.index + 1), 'last', false) : NOBODY;
    if (behindColon.name !== null) return behindColon;
    const mention = mentionIn(sentence, 'last', false);
    if (mention.name !== null) return mention;
    company ??= mention.organization;
  }
  if (company !== null) return { name: null, organization: company };
  return lowercase && nearest[0] !== undefined ? mentionIn(nearest[0], 'last', true) : NOBODY;
}

/** The name that stands behind a number; `text` begins where the number or its label ends. */
export function readMentionAfter(text: string): Mention {
  const sentence = sentencesOf(text.slice(0, REACH))[0] ?? '';
  return mentionIn(sentence, 'first', false);
}

function sentencesOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[!?。！？]+|\.(?=\s+\p{L}|\s*$)/gu)) {
    const word = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
    if (match[0] === '.' && isAbbreviation(word, text.slice(match.index + 1))) continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)].filter((part) => part.trim() !== '');
}

/** “Dir. of Ops”, “Mgr. Ops”, “J. Doe”: a full stop that ends no sentence. */
function isAbbreviation(word: string, behind: string): boolean {
  if (HONORIFIC.test(word) || word.length < 3 || word.includes('.') || ABBREVIATED_ROLE.test(word))
    return true;
  return word.length < 5 && /^\p{Lu}/u.test(word) && /^\s+\p{Ll}/u.test(behind);
}

const ABBREVIATED_ROLE = /^(?:dir|mgr|mngr|dept|asst|assoc|exec|eng|tech|supt|coord|acct|admin|univ|abt)$/iu;

function mentionIn(sentence: string, nearest: 'first' | 'last', lowercase: boolean): Mention {
  const fields = sentence
    .split(FIELD)
    .map((field) => tidyField(field))
    .filter((field) => field !== '' && !isLabel(field));
  const employed = fields.map(withEmployer).find((mention) => mention !== null);
  if (employed) return employed;
  const organization = fields.find((field) => isCompanyField(field)) ?? null;
  const names = fields
    .filter((field) => field !== organization)
    .map(withoutPossessive)
    .filter(isWholeName);
  const full = names.find((name) => name.includes(' '));
  if (full !== undefined) return { name: full, organization: organization && bareCompany(organization) };
  for (const field of nearest === 'last' ? fields.toReversed() : fields) {
    if (field === organization) continue;
    const bare = withoutPossessive(field);
    if (names.includes(bare)) return { name: bare, organization: organization && bareCompany(organization) };
    const mention = readProseName(field, nearest, lowercase);
    if (mention.name !== null) {
      return {
        name: mention.name,
        organization: organization ? bareCompany(organization) : mention.organization,
      };
    }
  }
  return { name: null, organization: organization && bareCompany(organization) };
}

function withoutPossessive(field: string): string {
  return field.replace(/(?<=\p{L})['’]s?$/u, '');
}

/** “Sri Wahyuni (Toko Makmur)”: somebody, and whose they are. */
function withEmployer(field: string): Mention | null {
  const [, name = '', organization = ''] =
    /^([^()（）]*[^()（）\s])\s*[(（]([^()（）]+)[)）]$/u.exec(field) ?? [];
  return isName(name) && name.includes(' ') && isCompany(organization) ? { name, organization } : null;
}

function isCompanyField(field: string): boolean {
  return (
    isCompany(field) &&
    field.split(' ').length <= 6 &&
    !/\s(?:at|from|bei|из|von der|de chez|dari|dal|della|de la)\s/iu.test(field)
  );
}

function bareCompany(field: string): string {
  return field
    .replace(/^(?:firma|fa\.|company:?|from|at|bei)\s+/iu, '')
    .replace(/(?:(?<!\s)\s+)?[(（][^()（）]*[)）]?$/u, '');
}

const CALLING =
  /^(?:ansprechpartner(?:in)?|contact(?:\sperson)?|kontakt(?:person)?|attn|attention|client|customer|kunde|kundin|contacto|contato|cliente|prop|inh|inhaber|driver|guard|tenant|buyer|seller)[.:]?\s+(?=\p{Lu})/iu;

const NUMBER_OF =
  /^(?:tel|tél|telefon|téléphone|mob|mobile|cell?|cel|handy|phone|number|nummer|telefonnummer|handynummer|numéro|número|numero|contact|kontakt)\.?\s+(?:de|of|von|di|da|for|für)\s+(?=\p{Lu})/iu;

/** “Ben” written large is somebody, “ben” is Turkish for “I am”. */
const I_AM =
  /^(?:สวัสดี(?:ครับ|ค่ะ|คะ)?\s*)?(?:(?:ช่วย|รบกวน|กรุณา|โปรด)?(?:ติดต่อกลับ|ติดต่อ|โทรกลับหา|โทรกลับ|โทรหา|เพิ่มเบอร์|เพิ่ม|บันทึก)\s*|(?:ben|benim adım|adım|saya|nama saya|mình là|tôi là|em là|jag heter|jag är|jeg heter|jeg er|olen|jsem|jmenuji se|volám sa|som|jestem|nazywam się|[Ii]k ben|[Ii]k heet|[Mm]ijn naam is|[Mm]it navn er|[Jj]eg hedder|[Mm]itt namn är|[Mm]eu nome é|me chamo|[Mm]i nombre es|me llamo|[Mm]i chiamo|[Jj]e m['’]appelle|[Mm]ein Name ist|ich heiße|[Mm]inun nimeni on|[Mm]inä olen|a nevem|a numele meu este|mă numesc|zovem se|ja sam|[Тт]ова е|[Аа]з съм|[Мм]еня зовут|[Мм]ене звати|[Яя]|με λένε|είμαι (?:ο|η)|jina langu ni|ako si|ako po si|tên tôi là|mình tên|sunt|אני|שמי|أنا|انا|اسمي|मैं|मेरा नाम|저는|제 이름은)\s+|(?:ผม|ดิฉัน|ฉัน)(?:ชื่อ)?\s*)(?=\S)/u;

/** Takes off numbers in brackets, what joins a field to its neighbours, and the grammar of scripts without spaces. */
function tidyField(field: string): string {
  const bare = trimName(
    field.replaceAll(/(?:(?<!\s)\s+)?[(（][^()（）]*[)）]/gu, (note) =>
      /\p{Nd}{4}/u.test(note) ? '' : note,
    ),
  );
  const trimmed = withoutLabel(bare.replace(/^\p{Extended_Pictographic}[\uFE0F\s]*/u, ''))
    .replace(I_AM, '')
    .replace(
      /^(?:and|und|y|e|et|och|og|en|i|и|та|و|ve|dan|や|と|和|及び|および|및|&)\s+(?:(?:d[aeo]s?|del|della|du)\s+(?=\p{Lu}))?/u,
      '',
    )
    .replace(NUMBER_OF, '')
    .replace(CALLING, '')
    .replace(/^([^()]{2,40}?)\s*\(([^()]{2,40})\)$/u, (whole, role: string, name: string) =>
      isRole(role) && isName(name) ? name : whole,
    );
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(trimmed)
    ? tidyEastAsian(trimmed)
    : trimmed;
}

function tidyEastAsian(field: string): string {
  return trimName(
    field
      .replace(
        /^(.{1,12}?)(?:様|さん|さま|님|씨)(?=[\s、,]|から|より|へ|に|が|を|께|에게|이|가|은|는|연락|전화).*$/u,
        '$1',
      )
      .replace(/^(?:株式会社|有限会社)[^の]{1,20}の|^[^の]{1,20}(?:株式会社|有限会社)の/u, '')
      .replace(/(?:と申します|ですが|です|でございます|입니다|이에요|예요)$/u, '')
      .replace(
        /^(?:请|請)?(?:联系人?|聯絡人?|联络|致电|打给|找|加|添加|新客户|新客戶|客户|客戶|我是|我叫|这是|這是|担当者?|ご担当|お名前は?|名前は?|新規|연락처는?|담당자?)(?:は|是|:|：)?\s*/u,
        '',
      )
      .replace(
        /(?:さん|様|さま|氏|くん|君|ちゃん|先生|님|씨)?(?:の|的|의)?(?:个人|公司|新)?(?:携帯|ケータイ|スマホ|電話|电话|手机|手機|号码|號碼|番号|連絡先|微信|전화|휴대폰|번호|연락처|핸드폰)*(?:番号|号码|번호)?(?:は|が|是|为|為|는|은|가|이)?$/u,
        '',
      ),
  );
}
