import { lexicon } from '../../languages/lexicon.ts';
import { listOf } from '../../languages/notation.ts';
import { countHeadings } from './columns/columns.ts';
import { foldedWords } from '../../languages/folded-words.ts';
import { holdsContact } from './values.ts';

/**
 * Whether a row of a sheet is no person: a total, a page number, a copyright, a rule, a second row of headings. A row
 * with a phone number or an address always is one.
 */
export function isNobody(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '').map((cell) => cell.slice(0, longest).trim());
  if (cells.length === 0 || cells.some(holdsContact)) return false;
  if (cells.every((cell) => /^[\p{P}\p{S}\s]+$/u.test(cell)) && cells.some((cell) => cell.length > 2))
    return true;
  if (cells.every((cell) => cell.startsWith('{') && cell.endsWith('}'))) return true;
  const [first = '', ...others] = cells.filter((cell) => /\p{L}/u.test(cell));
  if (others.length === 0 && isRemark(first, cells.length)) return true;
  return cells.length > 1 && countHeadings(cells) === cells.length;
}

const longest = 200;

function isRemark(text: string, cells: number): boolean {
  const words = foldedWords(text);
  const bare = words
    .replace(/\p{Nd}+/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
  if (sums.has(bare) || (cells === 1 && remarks.has(bare))) return true;
  if (cells > 1) return false;
  return (
    counted.test(words) || pages.test(words) || made.test(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)
  );
}

const listed = (text: string): ReadonlySet<string> => new Set(listOf(text).map(foldedWords));

const sums = listed(lexicon.sheets('totals'));

const remarks = listed(lexicon.sheets('remarks'));

const records =
  `records?|rows?|contacts?|entries|entry|results?|items?|people|persons?|customers?|leads?|members?|guests?|datensatze?|eintrage?|
  kontakte?|zeilen?|personen|kunden|registros?|contactos?|filas?|clientes?|personas|contatos?|linhas?|enregistrements?|lignes?|clients?|
  contatti|righe|voci|record|rekord(?:y|ow)?|kontakt(?:y|ow)?|wierszy|osob|záznamů|zaznamu|записе[ий]|записи|запись|контакт(?:ов|а|ы)?|строк(?:и|а)?|
  kayit|kisi|kontakter|poster|rader|条记录|条|条数据|件|名|人|位|건|명|รายการ|banghi|data|kontak`
    .replace(/\s+/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC');

const counted = new RegExp(
  `^(?:(?:total|showing|exported|anzahl|gesamt|всего|итого|共|共计|全|총|toplam|รวม|tong|in total)(?: (?:of|de|di|von))? ?)?\\p{Nd}+(?: ?(?:of|von|de|di|из|/) ?\\p{Nd}+)? ?(?:${records})(?: (?:exported|found|total|listed|in total|exportiert|gefunden|exportados|exportes|esportati|shown|selected))?$`,
  'u',
);

const pages =
  /^(?:page|pages|seite|blatt|pagina|pag|strona|str|strana|oldal|sida|side|sivu|страница|стр|сторінка|sayfa|صفحه|עמוד|第|ページ|페이지|หน้า|trang|halaman|पृष्ठ|σελιδα)? ?\p{Nd}{1,5} ?(?:(?:of|von|van|de|di|z|ze|av|af|из|з|من|מתוך|из всего|iš|共|\/|dari|की|จาก|από|απο)? ?\p{Nd}{1,5}|页|頁|ページ|쪽)(?: ?(?:共 ?\p{Nd}{1,5} ?)?(?:页|頁|ページ))?$|^(?:page|seite|blatt|pagina|pag|strona|strana|oldal|sida|side|sivu|страница|стр|сторінка|sayfa|صفحه|עמוד|trang|halaman|หน้า) ?\p{Nd}{1,5}$/u;

const made =
  /^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|todos los derechos|tous droits|tutti i diritti|все права|版权所有|版權所有)|^(?:generated|exported|printed|created|report generated|downloaded|produced|powered|report run|run|as of|filtered|sorted|source|erstellt|exportiert|gedruckt|generiert|stand|gegenereerd|geëxporteerd|afgedrukt|generado|exportado|impreso|creado|gerado|impresso|généré|exporté|imprimé|édité|generato|esportato|stampato|wygenerowano|wydrukowano|vygenerováno|vytištěno|сформировано|создано|выгружено|напечатано|згенеровано|oluşturuldu|oluşturma|dışa aktar|yazdırıldı|genererad|utskriven|genereret|导出|生成|打印|匯出|出力|作成日|印刷日|내보낸|생성|출력|dicetak|dibuat|diekspor)(?:\s|:|$).{0,20}?(?:\p{Nd}|\b(?:by|on|from|with|at|von|mit|am|por|el|par|le|da|il|przez|из|door|av|oleh)\b)|^(?:note|notes|legend|hinweis|nota|примечание)\s?:/iu;
