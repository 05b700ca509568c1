/**
 * The single-byte code page of Cyrillic, Greek, Hebrew or Arabic text for which `standsInRuns` holds, or null.
 */
export function scriptCodePage(sample: Uint8Array): string | null {
  if (isHebrew(sample)) return 'windows-1255';
  return PAGES.find((page) => isPronounceable(sample, page))?.label ?? null;
}

/** Whether nearly all non-ASCII bytes are letters in the code pages of other scripts, next to each other. */
export function standsInRuns(sample: Uint8Array): boolean {
  let all = 0;
  let letters = 0;
  let besideLetters = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    all += 1;
    if (!isScriptLetter(byte)) continue;
    letters += 1;
    if (isScriptLetter(sample[index - 1] ?? 0) || isScriptLetter(sample[index + 1] ?? 0)) besideLetters += 1;
  }
  return letters > all * 0.95 && besideLetters > all * 0.8;
}

function isScriptLetter(byte: number): boolean {
  return byte >= 0xc0 || CYRILLIC_BELOW.has(byte);
}

// І і Ї ї Є є Ё ё
const CYRILLIC_BELOW: ReadonlySet<number> = new Set([0xb2, 0xb3, 0xaf, 0xbf, 0xaa, 0xba, 0xa8, 0xb8]);

type Page = { readonly label: string; readonly letters: RegExp; readonly vowels: RegExp };

const PAGES: readonly Page[] = [
  { label: 'windows-1251', letters: /[\p{Script=Cyrillic}\uFFFD]/gu, vowels: /[аеёиоуыэюяіїє]/giu },
  { label: 'windows-1253', letters: /[\p{Script=Greek}\uFFFD]/gu, vowels: /[αεηιουωάέήίόύώΐΰ]/giu },
  // The long vowels, which are written, and the article's letters.
  { label: 'windows-1256', letters: /[^\p{ASCII}]/gu, vowels: /[اأإآوييىةل]/gu },
];

// Read with another page, a text loses its vowels or has capitals inside words.
function isPronounceable(sample: Uint8Array, page: Page): boolean {
  const text = new TextDecoder(page.label).decode(sample);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(page.letters);
  return count(page.vowels) > letters * 0.3 && count(/\p{Ll}\p{Lu}/gu) < letters * 0.1;
}

// Hebrew has no capitals and five final letters. In windows-1251 its letters are а–ъ.
function isHebrew(sample: Uint8Array): boolean {
  let letters = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xe0 || byte > 0xfa) return false;
    letters += 1;
    if (HEBREW_FINALS.has(byte) && (sample[index + 1] ?? 0) >= 0xe0) return false;
  }
  return letters > 5;
}

const HEBREW_FINALS: ReadonlySet<number> = new Set([0xea, 0xed, 0xef, 0xf3, 0xf5]);

/**
 * Whether it may be Thai (windows-874), whose vowels and tones follow their consonant in the bytes. Korean may
 * match too.
 */
export function isThai(sample: Uint8Array): boolean {
  let all = 0;
  let marks = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    all += 1;
    if (byte < 0xa1 || byte > 0xfb || (byte > 0xda && byte < 0xdf)) return false;
    if (!isThaiMark(byte)) continue;
    const before = sample[index - 1] ?? 0;
    if (before < 0xa1 || (before > 0xce && !isThaiMark(before))) return false;
    marks += 1;
  }
  return marks > all * 0.1;
}

function isThaiMark(byte: number): boolean {
  return byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
}

/**
 * The Latin code page, by words that no western European language has. windows-1252 unless they show another.
 */
export function latinCodePage(sample: Uint8Array): 'windows-1250' | 'windows-1252' | 'windows-1254' {
  const western = new TextDecoder('windows-1252').decode(sample);
  if (CENTRAL_EUROPE.some((pattern) => pattern.test(western))) return 'windows-1250';
  if (isHungarian(western) || isRomanian(western)) return 'windows-1250';
  return /[ÐÝÞðýþ]/u.test(western) && !/[ÁÉÍÓÚÆáéíóúæàèëìïòø]/u.test(western)
    ? 'windows-1254'
    : 'windows-1252';
}

// What words of these languages look like when read as the western page.
const CENTRAL_EUROPE = [
  // Polish: Łukasz, Paweł, Małgorzata, Książek, Żak, Grażyna
  /£(?=\p{Ll})|(?<=\p{L}{3})³|³(?=\p{Ll})|(?<=\p{L})¹(?=\p{L})|¯(?=\p{L})|(?<=\p{L})¿/u,
  // Czech and Slovak: Jiří, Dvořák, Havlíček, Černý, Příjmení
  /[ØÈÌÙÒÏøèìùòï]\p{L}{0,12}[áíýšž]|[áíýšžŠŽ]\p{L}{0,12}[øèìùòï]/u,
  // Romanian: Ștefan, Mureșan
  /ª(?=\p{Ll})|(?<=\p{Ll})º(?=\p{Ll})/u,
  // Croatian, Serbian, Bosnian: Marković
  /iæ(?!\p{L})/u,
];

function isHungarian(western: string): boolean {
  return (
    /[ÕÛõû](?!e)/u.test(western) &&
    /á/u.test(western) &&
    /[öü]/u.test(western) &&
    !/[ãñçêàèåøä]/u.test(western)
  );
}

function isRomanian(western: string): boolean {
  return /[Þþ]/u.test(western) && /[Ãã]/u.test(western);
}
