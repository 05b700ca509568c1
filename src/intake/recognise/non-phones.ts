import type { SlicedWork } from '../../timing/slices.ts';
import { anyOf } from '../words.ts';

/** Stands for a character that cannot belong to a phone number; as long as what it hides, so positions stay. */
const HIDDEN = '\uFFFC';

const MONEY_WORDS = String.raw`(?:usd|eur|gbp|inr|rs|chf|jpy|cny|brl|r\$|us\$|a\$|c\$|mxn|aed|sar|rub|uah|pln|sek|nok|dkk|czk|huf|try|idr|rp|krw|myr|rm|sgd|thb|php|zar|ngn|kes|aud|cad|nzd|hkd|clp|ars|cop|vnd|руб|₽|грн|zł|kr|円|元|원)`;
const UNITS = String.raw`(?:%|‰|°|km|kg|cm|mm|mb|gb|tb|kb|kwh|sqft|sq\s?ft|m²|m2|lakhs?|crores?|units?|pcs|pieces|stück|users|views|downloads|people|rows|lines|items|bytes|ms|sec|seconds|minutes|mins|hours|hrs|days|weeks|months|years|usd|eur|gbp|inr|руб|₽|円|元|원|[€$£](?!\s?[\d\uFFFC]))`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const ALONE = String.raw`(?<![\d+]|\d[.\-/ ])`;
const ENDS = String.raw`(?![.\-/]?\d)`;

/** A whole date, in any order, with the year in four digits. */
const DATE = String.raw`(?:(?:19|20)\d\d([-./])${MONTH}\1${DAY}|(?:${DAY}([-./])${MONTH}|${MONTH}([-./])${DAY})(?:\2|\3)(?:19|20)\d\d)`;
const STATES = `A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]`;

const PATTERNS: readonly RegExp[] = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu,
  /\b\d{4}-\d{2}-\d{2}T\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/gu,
  new RegExp(String.raw`${ALONE}(?:19|20)\d\d([-./])${MONTH}\1${DAY}${ENDS}`, 'gu'),
  new RegExp(
    String.raw`${ALONE}(?:${DAY}([-./])${MONTH}|${MONTH}([-./])${DAY})(?:\1|\2)(?:(?:19|20)?\d\d)${ENDS}(?! \d\d)`,
    'gu',
  ),
  // Behind a number that is one already, where the digits alone could be its end.
  new RegExp(String.raw`(?<=\d(?:[ -]?\d){6,14}[ ,]{1,2})${DATE}${ENDS}`, 'gu'),
  /(?<!\d)\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu,
  /(?<![\d+])(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d(?!\d| ?[-–]? ?\d)/gu,
  /(?<![\d:+])(?:[01]?\d|2[0-3])[:h][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?!\d)/giu,
  /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?::\d{2,5}|\/\d{1,2})?(?!\.*\d)/gu,
  /(?<![\d.])-?\d{1,3}\.\d{3,}°?\s?[NS]?\s?[,;]\s?-?\d{1,3}\.\d{3,}°?\s?[EW]?/gu,
  /(?<!\d)\d{10}\.\d{6}(?!\d)/gu,
  /(?<![\d+])20\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-_]\d{1,6}(?!\d)/gu,
  /\b\d{8}\.\d{1,3}(?!\d)/gu,
  /(?<![\p{L}\d.])v\d{1,4}(?:\.\d{1,4}){1,3}(?!\.*\d)/giu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
  /(?<![\d+])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/gu,
  /(?<![\d+])3\d{3}([ -])\d{6}\1\d{5}(?!\d)/gu,
  /(?<![\d+-])\d{3}-\d{2}-\d{4}(?![\d-])/gu,
  /(?<![\d+])\d{2}\.?\d{3}\.?\d{3}\/\d{4}-\d{2}(?!\d)/gu,
  /(?<![\d+])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/gu,
  /(?<![\d.])\d{1,3}(?:,\d{2,3})+(?:\.\d+)?(?!,*\d)/gu,
  new RegExp(
    String.raw`(?:[$€£₹¥₽₩฿]|(?<![\p{L}\p{N}])${MONEY_WORDS}\.?)\s?\d[\d.,]*(?: \d{3}(?!\d))*(?:[.,]\d{1,2})?(?!\d)`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\d+])\d[\d.,]{0,14}\s?${UNITS}(?![\p{L}\p{N}])`, 'giu'),
  new RegExp(
    String.raw`(?<![\d+])\d{1,3}(?: \d{3}){1,6}(?:[.,]\d{1,2})?\s?(?:€|₽|руб|zł|kč|kr|eur|usd)(?![\p{L}\p{N}])`,
    'giu',
  ),
  /〒\s?\d{3}-?\d{4}/gu,
  /\bCEP:?\s?\d{5}-\d{3}(?!\d)/giu,
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}|[A-Z]\d[A-Z])-?\d{4,5}(?=\s+\p{Lu})/gu,
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${STATES})\s\d{5}(?:-\d{4})?(?!\d)`, 'gu'),
  /(?<![\p{L}\p{N}])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![\p{L}\p{N}])/gu,
];

const URL = /(?<![\p{L}\p{N}@])(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>|"']+/giu;

/** Hides dates, times, money, addresses of machines, ids and the like, so that only what may be a phone number keeps its digits. */
export function* hideNonPhones(text: string): SlicedWork<string> {
  let hidden = hideUrls(text);
  for (const pattern of PATTERNS) {
    hidden = hidden.replaceAll(pattern, hide);
    yield;
  }
  return hidden;
}

/** Hides web addresses; the text keeps its length. */
export function hideUrls(text: string): string {
  return text.replaceAll(URL, hide);
}

function hide(match: string): string {
  return HIDDEN.repeat(match.length);
}

const ID_WORDS = anyOf(`
  order orders bestellung bestellnummer bestell-nr auftrag auftragsnummer pedido orden commande ordine заказ заказа заказу invoice inv rechnung rechnungsnummer rechnungs-nr factura facture
  fattura fatura счет счёт счета ref reference referenz referencia référence ticket case tracking tracking_number track awb shipment sendung sendungsnummer parcel consignment waybill
  account acct a/c acc konto kontonummer kto cuenta conta compte conto iban bic swift ifsc sort_code blz routing card karte tarjeta carte cvv vat ust ust-id ust-idnr ustid steuernummer steuer-nr mwst tva
  iva gst gstin pan aadhaar aadhar uidai passport pass reisepass pasaporte passeport паспорт ssn ein tin tax tax_id инн кпп огрн огрнип р/с к/с бик снилс окпо cnpj cpf rg rfc curp nif cif dni nie
  siret siren rcs ruc nit cuit cuil rut run kvk btw kbo abn acn cin uen nric brn crn hrb hra edrpou єдрпou nip regon pesel krs ico ičo dič oib ust-idnr utr txn transaction trx payment
  upi po p.o po_box postfach pnr booking buchung reservation reserva réservation confirmation flight flug zip zipcode zip_code postal_code postcode plz cep_code pin_code pincode pin
  id user_id userid client_id customer_id kundennummer kunden-nr kdnr nº_cliente member_id mitgliedsnummer membership policy policy_no contract vertrag vertragsnummer contrato serial s/n sn sku isbn issn ean upc gtin imei meid mac nhs nino medicare
  build version release rev commit meeting_id org.nr orgnr org_no org_nummer organisationsnummer revenue umsatz users downloads views meeting passcode password code otp pin-code verification zimmer room suite raum batch lot item model part artikel artikelnummer art.-nr
  pid uid ppid seq dossier timestamp epoch issue bug pr sha md5 hash token key amount betrag total summe price preis qty menge stock 注文番号 注文 订单 订单号 訂單 統編 统一社会信用代码 税号 税號 邮编 郵便番号 口座 口座番号 帳號 账号 快递单号 伝票番号 追跡番号 会員番号 주문번호 사업자등록번호 계좌 우편번호
  campaign utm_campaign adset ad_set ad_id ad_group form_id lead_id gclid fbclid kampagne kampagnen-id campagne campaña campanha campagna kampania kampanj kampanya kampanye кампания 广告 廣告 キャンペーン
  quote quotation angebot angebots-nr devis presupuesto preventivo orçamento offerte claim npi loan license meter mpan lpo trn trade_license permit challan grn docket complaint consumer
  p.iva p.iva/c.f p.iva_/_c.f p.iva/cf c.f partita_iva codice_fiscale codice_cliente ordine_n ddt pratica contratto bankgiro plusgiro bg pg ocr faktura ordernummer kundnummer
  vkn vergi vergi_no sipariş müşteri dosya poliçe kargo takip fatura auftrags-nr kd.-nr vorgang vorgangsnummer lieferschein akte aktenzeichen stand datum projekt termin
  fra. albarán expediente exp póliza seguimiento incidencia localizador cliente_nº nf nota_fiscal protocolo boleto rastreio pis inscrição_estadual matrícula folio guía guia cta reporte
  réf contrat colis suivi n°_client договор договора накладная заявка заявки полис трек л/с лицевой_счёт 合同号 单号 客户编号 发票号 rek rekening
  mst mã_số_thuế npwp nik ktp
  رقم_الطلب الحساب الفاتورة מספר_הזמנה ח.פ ח״פ ת.ז`);

const NUMBERED_WORDS = anyOf(
  `company reg registration registered charity licence license permit house h flat plot shop sl s roll employee emp staff student badge file application app section survey patta khata de_dossier`,
);
const NUMBERED_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’])(?:${NUMBERED_WORDS})[\s._-]{0,2}(?:no|nr|num|number|nº|n°|id|code|#)[\s.:=#]{0,4}$`,
  'iu',
);
const COMPOUND_BEFORE =
  /(?<!(?:tel|telefon|handy|mobil|mobile|ruf|fax|phone|whatsapp|kontakt|contact|gsm|cell))(?<=\p{L}{3})(?:nummer|nr|numret|numero)[\s.:]{0,4}$/iu;

const ID_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’])(?:${ID_WORDS})[\s._-]{0,2}(?:id|no|nr|num|number|nummer|numero|número|numéro|nº|n°|№|code|#|is|ist|:)?[\s.:：=#()№-]{0,5}$`,
  'iu',
);

/** Whether the words directly before `end` announce the number of something that is no telephone. */
export function isIdBefore(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 40), end);
  return [ID_BEFORE, NUMBERED_BEFORE, COMPOUND_BEFORE, ACRONYM_BEFORE, ID_SIGN_BEFORE].some((pattern) =>
    pattern.test(before),
  );
}

/**
 * Whether these words announce it only if it is no whole number: in brackets that were closed before it they speak of
 * the person (“Jane Doe (NHS)”), behind a first name they are a surname (“Helen Price”).
 */
export function isWeakIdBefore(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 40), end);
  return /[)）]\s*$/u.test(before) || SURNAME_BEFORE.test(before);
}

const SURNAME_BEFORE =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+\s(?:Price|Case|Card|Code|Key|Pan|Pass|Pin|Room|Total)[\s:–-]{0,3}$/u;

/** “NHS number 943 476 5919”: capitals that are no word for a telephone. */
const ACRONYM_BEFORE =
  /(?<![\p{L}\p{N}])(?!(?:TEL|PH|MOB|FAX|WA|HP|GSM|CELL|PHONE|MOBILE|NO|OFF|RES|CP)\b)[A-Z]{2,6}\s(?:number|no|nr|id|#)[\s.:#]{0,3}$/u;
const ID_SIGN_BEFORE = /(?:#|№|\p{L}[-_/]|[$€£₹¥])\s?$/u;

/** “Ravi-98765 43210”, “Ravi98765…”: a written name runs into its number. */
export function isNameBefore(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 40), end);
  return /(?<![\p{L}\p{N}_-])\p{Lu}\p{Ll}+[-@_]?$/u.test(before) && !ID_BEFORE.test(before);
}
