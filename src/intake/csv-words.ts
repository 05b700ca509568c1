/** A heading that has one of these words means this, unless it also has one of those. */
export type HeadingRule<T> = { readonly means: T; readonly fits: RegExp; readonly unless: RegExp | null };

// A comma parts the alternatives; * stands for the rest of a word, = begins what must be the whole heading.
function anyOf(alternatives: string): RegExp {
  const patterns = alternatives.split(',').map((alternative) => {
    const text = alternative.trim();
    if (text.startsWith('=')) return `^${text.slice(1)}$`;
    const start = text.startsWith('*') ? '' : '(?:^| )';
    const end = text.endsWith('*') ? '' : '(?: |$)';
    return `${start}${text.replaceAll('*', '')}${end}`;
  });
  return new RegExp(patterns.join('|'), 'u');
}

function rule<const T extends string>(means: T, alternatives: string, unless?: string): HeadingRule<T> {
  return { means, fits: anyOf(alternatives), unless: unless === undefined ? null : anyOf(unless) };
}

const email = `*email*, e mail*, mail, mails, correo, correos, courriel, messagerie, posta elettronica, eposta, e posta, e post,
  adresse electronique, direccion electronica, endereco eletronico, *メール*, *邮箱*, *邮件*, *郵件*, *이메일*, *почт*, *بريد*`;
const phone = `*phone*, landline, tel, tel1, tel2, tel3, telf, ph, mob, *telefo*, *telephon*, mobil*, cell, cel, cell1, *cellul*, *celular*, handy*,
  rufnummer*, festnetz*, movil*, telemove*, fijo, fixe, portable, gsm, *whatsapp*, whats app, wa number, wa no, msisdn, pager, beeper,
  isdn, callback, ruckmeldung, =sms, contact no, contact nr, contact num, contact number, contact numbers, no hp, no wa, no telp,
  alternate no, alternate number, alternative number, other number, second number,
  *電話*, *携帯*, *电话*, *手机*, *手機*, *전화*, *휴대*, *телефон*, тел, мобильн*, फोन, फ़ोन, मोबाइल, *هاتف*, جوال, موبايل`;
const kind = 'type, types, label, typ, tipo, kind, libelle, bezeichnung, etichetta';

const phoneWords = anyOf(phone);
const emailWords = anyOf(email);
const kindWords = anyOf(kind);

/** Whether a heading names the kind of the number beside it. */
export function phoneTypeRule(words: string): boolean {
  return kindWords.test(words) && phoneWords.test(words) && !emailWords.test(words);
}

/** Columns of numbers and addresses. The first rule that fits decides: what must never become somebody's number comes before what may. */
export const contactRules = [
  rule('ignored', 'phoneti*, yomi, furigana, *フリガナ*, *ふりがな*, *よみ*, *ヨミ*, *カナ*'),
  rule(
    'ignored',
    `assist*, asst, asistent*, ayudante, segretari*, secretar*, sekretar*, owner, owners, besitzer*, inhaber*, propietari*, proprietari*,
    manager, managers, vorgesetzt*, supervisor, spouse, partner, conyuge, coniuge, conjoint, emergency, notfall*, emergencia, emergenza,
    referred, referrer, created, modified, modify, assigned, sales rep, salesperson, agent, ersteller, zustandig*, *担当*, *秘書*`,
    '=ansprechpartner',
  ),
  rule(
    'ignored',
    'ip, tax, vat, gst, gstin, iban, bic, fingerprint, steuer*, ust id, partita iva, codice fiscale',
  ),
  rule(
    'ignored',
    `verified, valid, validation, validity, status, opt, optin, opted, consent, accepts, subscribed, unsubscribed, bounced, score, count,
    extension, ext, durchwahl, birth, birthday, *geburt*, date, time, datum, fecha, timezone, carrier, do not, note, notes, last activity,
    last contact, last contacted, last modified, last seen, last call, last changed, last updated, last login, last order, last visit`,
  ),
  rule(
    'calling-code',
    `country code, country calling code, calling code, dial code, dialing code, dialling code, phone code, phone prefix, mobile code,
    mobile prefix, telephone code, isd, isd code, international code, intl code, *andervorwahl, *andesvorwahl, telefonvorwahl, landercode,
    indicatif*, prefijo, prefisso, ddi, codigo pais, codigo de pais, codigo do pais, codigo del pais, code pays, *国番号*, *国家代码*, *区号*`,
    'nombre, name',
  ),
  rule('area-code', 'area code, =vorwahl, ortsvorwahl, ddd, codigo de area, *市外局番*'),
  rule(
    'country',
    'country, countries, land, pais, pays, paese, nazione, nation, kraj, ulke, страна, =iso, =iso2, =iso code, =国, *国家*, *国名*, *국가*',
    'land line, land phone',
  ),
  rule('ignored', `* type, * typ, * tipo, * kind, * label, =type, =typ, =tipo, =kind`),
  rule('email', email, `name, nom, nombre, nome, display, domain, format, angezeigter, subject, ${kind}`),
  rule('ignored', `id, ids, uuid, guid, uid, imei, url, link, ${email}`, '*whatsapp*, whats app'),
  rule('phone', `*fax*, telecopie*, ${phone}`),
  rule(
    'ignored',
    `address, adresse, anschrift, direccion, indirizzo, endereco, street, strasse*, rue, calle, via, city, state, stadt, zip, zipcode,
    postal, postcode, postleitzahl, plz, website*, web, page, *住所*, *地址*, *주소*, cpf, cnpj, nif, dni, cif, nie, rfc, curp, rut, ruc,
    ssn, ein, pan, aadhaar, siret, siren, tva, passport*, passaporte, document*, customer number, account number, order*, invoice*,
    kundennummer, *nummer, record, identifier, reference, ref, sku, serial, amount, price, total, revenue, employees, latitude, longitude`,
    '=nummer',
  ),
] as const;

/** Columns of names and groups. */
export const nameRules = [
  rule(
    'tags',
    `=tag, =tags, =label, =labels, =category, =categories, =kategorie, =kategorien, =categoria, =categorias, =categorie, =group, =groups,
    =group membership, =gruppe, =gruppen, =grupo, =grupos, =gruppo, =gruppi, =groupe, =groupes, =etiqueta, =etiquetas, =etiquette,
    =etiquettes, =etichette, =schlagworter, =schlagworte, =marcadores, =ラベル, =标签, =태그`,
  ),
  rule('nickname', 'nick name, nickname, spitzname, surnom, apodo, alias, soprannome'),
  rule(
    'additional-name',
    `middle name, middlename, additional name, second name, weitere vornamen, zweiter vorname, deuxieme prenom, autres prenoms,
    segundo nombre, secondo nome, segundo nome, nome do meio, отчество, =middle`,
  ),
  rule(
    'given-name',
    `first name, first names, firstname, given name, given names, givenname, forename, christian name, vorname, vornamen, rufname, prenom,
    prenoms, nombre de pila, nombres de pila, primer nombre, primeiro nome, fname, voornaam, fornamn, fornavn, jmeno, prenume, имя, =名,
    =imie, =ad, =first, =name first, =name given`,
    'last, last name, nachname, nom, фамилия',
  ),
  rule(
    'family-name',
    `last name, last names, lastname, family name, familyname, surname, surnames, nachname, nachnamen, familienname, zuname, nom de famille,
    apellido, apellidos, sobrenome, apelido, apelidos, cognome, lname, achternaam, efternamn, efternavn, etternavn, prijmeni, фамилия,
    =姓, =soyad, =soyadi, =nazwisko, =last, =name last, =name family`,
    'first, vor, vorname, nombre, nombres, nome, prenom, имя, имя и',
  ),
  rule(
    'prefix',
    `=prefix, name prefix, salutation, =anrede, =titre, =civilite, trattamento, tratamiento, tratamento, honorific*, courtesy title`,
  ),
  rule('suffix', '=suffix, name suffix, namenszusatz, suffixe, sufijo, sufixo, suffisso'),
  rule(
    'ignored',
    'title, department, abteilung, size, industry, domain, description, job, position, role, user name, screen name',
  ),
  rule(
    'organization',
    `company, company name, organization, organisation, employer, business, business name, firma, firmenname, unternehmen, empresa, compania,
    companhia, organizacion, organizacao, societe, entreprise, societa, azienda, ditta, organizzazione, =account, account name, bedrijf,
    компания, организация, organizacja, sirket, *会社*, *公司*, *회사*`,
  ),
  rule(
    'name',
    `=name, =names, full name, fullname, display name, displayname, contact name, contacts name, contact person, customer name, client name,
    lead name, person name, complete name, member name, student name, patient name, guest name, subscriber name, attendee name,
    participant name, invitee name, applicant name, candidate name, recipient name, prospect name, buyer name, name and surname,
    first and last name, kontaktname, ansprechpartner, kundenname, anzeigename, vollstandiger name, vor und nachname, vorname nachname,
    vorname und nachname, =nombre, =nombres, nombre completo, nombre y apellido, nombre y apellidos, nombres y apellidos, =nom, nom complet,
    nom et prenom, prenom et nom, nom prenom, prenom nom, =nome, nome completo, nome e cognome, cognome e nome, nome e sobrenome,
    nominativo, nom affiche, nombre para mostrar, nome de exibicao, nome visualizzato, =氏名, *氏名*, =名前, =お名前, =姓名, =名字, =이름,
    =성명, фио, имя и фамилия, фамилия имя, ad soyad, adı soyadı, =isim, imie i nazwisko, =naam, =navn, =namn, =nama, nama lengkap,
    =nume, =الاسم, =नाम`,
  ),
] as const;

/** What headings call their kinds of numbers; also those that name the kind alone (“Work”). */
export const labelRules = [
  rule('fax', '*fax*, telecopie*'),
  rule('pager', 'pager, beeper, buscapersonas, cercapersone'),
  rule('whatsapp', '*whatsapp*, whats app, wa, wa number'),
  rule(
    'mobile',
    'mobil*, mob, cell, cel, *cellul*, *celular*, handy*, movil*, telemove*, portable, gsm, *携帯*, *手机*, *手機*, *휴대*',
  ),
  rule('main', 'main, principal*, haupt*, primary'),
  rule('home', 'home, privat*, domicile, casa, particular, residencial, abitazione, maison, *自宅*'),
  rule(
    'work',
    'work, business, office, company, *geschaft*, dienst*, firma, bureau, trabajo, oficina, comercial, ufficio, trabalho, lavoro, *会社*, *勤務*',
  ),
  rule('other', 'other, andere, otro, outro, autre, altro'),
] as const;
