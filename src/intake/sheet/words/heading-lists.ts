import { including, phone } from './phone-words.ts';
import { otherPeople } from './other-people.ts';
import { days, numbersOfPeople, numbersOfThings } from './thing-words.ts';
import { anyOf, rule } from './heading-rules.ts';

const email = `*email*, e mail*, mail, mails, correo, correos, courriel, messagerie, posta elettronica, eposta, e posta, e post,
  adresse electronique, direccion electronica, endereco eletronico, *メール*, *邮箱*, *邮件*, *郵件*, *이메일*, *почт*, *بريد*,
  correio*, indirizzo di posta, elektronische adresse, elektronisch adres, elektronisk adresse, adres elektroniczny, adres poczty, *电邮*, *電郵*, *전자우편*, *메일*,
  sahkoposti*, ηλεκτρονικη διευθυνση, эл адрес, электронный адрес, אימייל, דואל, דוא ל, *อีเมล*, *ईमेल*, surel, thu dien tu`;
const kind = 'type, types, label, typ, tipo, kind, libelle, bezeichnung, etichetta';

const phoneWords = anyOf(phone);
const emailWords = anyOf(email);
const kindWords = anyOf(kind);

/** Whether a heading names the kind of the number beside it. */
export function phoneTypeRule(words: string): boolean {
  return kindWords.test(words) && phoneWords.test(words) && !emailWords.test(words);
}

const phonetic = 'phoneti*, yomi, furigana, *フリガナ*, *ふりがな*, *よみ*, *ヨミ*, *カナ*';
const kinds = '* type, * typ, * tipo, * kind, * label, =type, =typ, =tipo, =kind';
const papers =
  'ip, tax, vat, gst, gstin, iban, bic, fingerprint, steuer*, ust id, partita iva, codice fiscale';
const ids = 'id, ids, uuid, guid, uid, imei, url, link';

/** Headings of what is not handed on unless somebody asks for it: other people, ids, papers, accounts, amounts. */
export const keptBackWords = [
  phonetic,
  `${otherPeople}, =ansprechpartner`,
  papers,
  ids,
  numbersOfPeople,
  numbersOfThings,
  email,
  `${kinds}, type de *, tipo de *`,
  'password, passwort, secret, photo, picture, avatar, do not, sr no, s no, sl no, row no, =no, =nr',
].map(anyOf);

const postal = `address, adresse, anschrift, direccion, indirizzo, endereco, street, strasse*, rue, calle, via, city, state, stadt, zip, zipcode,
  postal, postcode, postleitzahl, plz, website*, web, page, *住所*, *地址*, *주소*`;

/** Headings of addresses; which kind of address, only what stands below says. */
export const addressWords = anyOf(postal);

/** Columns of numbers and addresses. The first rule that fits decides: what must never become somebody's number comes before what may. */
export const contactRules = [
  rule('ignored', phonetic),
  rule('ignored', otherPeople, '=ansprechpartner'),
  rule('ignored', papers),
  rule(
    'ignored',
    `verified, valid, validation, validity, status, opt, optin, opted, consent, accepts, subscribed, unsubscribed, bounced, score, count,
    extension, ext, ramal, timezone, carrier, do not, note, notes, last activity, last contact, last contacted, last modified, last seen,
    last call, last changed, last updated, last login, last order, last visit, ${days}`,
  ),
  rule(
    'calling-code',
    `=cc, country code, country calling code, calling code, dial code, dialing code, dialling code, phone code, phone prefix, mobile code,
    mobile prefix, telephone code, isd, isd code, international code, intl code, *andervorwahl, *andesvorwahl, telefonvorwahl, landercode,
    indicatif*, prefijo, prefisso, ddi, codigo pais, codigo de pais, codigo do pais, codigo del pais, code pays, landcode, landkode, landekode,
    landskod, kod kraju, код страны, код країни, ulke kodu, maakoodi, رمز دوله, كود دوله, مفتاح دوله, كد كشور, קידומת, kode negara, ma quoc gia, *국가번호*,
    *국가코드*, *国番号*, *国家代码*, *区号*`,
    `nombre, name, ${including}`,
  ),
  rule('area-code', 'area code, =vorwahl, ortsvorwahl, ddd, codigo de area, *市外局番*', including),
  rule(
    'country',
    'country, countries, land, pais, pays, paese, nazione, nation, kraj, ulke, страна, =iso, =iso2, =iso code, =国, *国家*, *国名*, *국가*',
    `land line, land phone, ${including}`,
  ),
  rule('ignored', kinds),
  rule('email', email, `name, nom, nombre, nome, display, domain, format, angezeigter, subject, ${kind}`),
  rule('ignored', `${ids}, ${email}`, '*whatsapp*, whats app, wa id, caller id'),
  rule(
    'phone',
    `*fax*, telecopie*, ${phone}`,
    `model*, brand, make, plan, os, operator, provider, bill, group, campaign, template, *vertrag*, whatsapp name, whats app name,
    profile name, push name, wa name`,
  ),
  rule('ignored', postal),
  rule('ignored', numbersOfPeople),
  rule(
    'ignored',
    numbersOfThings,
    'name, names, nombre, nome, nom, contact person, person, holder, kontaktperson, ansprechpartner*, persona de contacto, titular',
  ),
] as const;
