/** What a column says about a person. `ignored` is known and of no use here (an owner's phone, a tax number), `unknown` cannot be told from its heading. */
export type ColumnRole =
  | 'name'
  | 'given-name'
  | 'additional-name'
  | 'family-name'
  | 'prefix'
  | 'suffix'
  | 'nickname'
  | 'organization'
  | 'phone'
  | 'phone-label'
  | 'calling-code'
  | 'area-code'
  | 'country'
  | 'email'
  | 'tags'
  | 'ignored'
  | 'unknown';

/** The role a heading gives its column, in the words of exports in English, German, Spanish, Portuguese, French, Italian and the commonest of others. */
export function readHeading(heading: string): ColumnRole {
  const words = headingWords(heading);
  if (words === '') return 'unknown';
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}

/** A heading in lowercase without accents and signs, its words apart: `mobilePhone_No.` is `mobile phone no`. */
export function headingWords(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What the heading of a phone column says about its numbers, or null. */
export function headingLabel(heading: string): string | null {
  const words = headingWords(heading);
  return labels.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const labels: readonly (readonly [RegExp, string])[] = [
  [/fax|telecopie/, 'fax'],
  [/pager|beeper|buscapersonas/, 'pager'],
  [/whats ?app|\bwa\b/, 'whatsapp'],
  [
    /\bmobil|\bcell?\b|cell(phone|ular)|celular|\bhandy|movil|telemovel|portable|\bgsm\b|携帯|手机|휴대/,
    'mobile',
  ],
  [/main|principal|haupt/, 'main'],
  [/home|privat|domicile|casa|particular|residencial|abitazione|自宅/, 'home'],
  [
    /work|business|office|company|geschaft|dienst|firma|bureau|trabajo|oficina|comercial|ufficio|trabalho|会社|勤務/,
    'work',
  ],
];

const email =
  /\be ?mails?\b|email|\be ?mail(adress|s\b)|\bmail\b|\bcorreo(?! postal)|courriel|messagerie|posta elettronica|\be ?posta?\b|メール|邮箱|邮件|郵件|이메일|почт|بريد/;
const phone =
  /phone(?!t)|land ?line|\btelf?\b|telefo|telefoon|\bmobil|\bcell?\b|cellul|celular|\bhandy|rufnummer|festnetz|movil|telemovel|\bfijo\b|\bfixe\b|\bportable\b|\bgsm\b|whats ?app|\bwa (number|no|phone)\b|msisdn|pager|beeper|\bisdn\b|callback|ruckmeldung|\bcontact (no|num|number|nr|nos|numbers)\b|\bno (hp|wa|telp)\b|電話|携帯|电话|手机|手機|전화|휴대|телефон|\bтел\b|мобильн|फोन|फ़ोन|मोबाइल|هاتف|جوال|موبايل/;
const kind = /\b(type|label|typ|tipo|kind|etiqueta|etichetta|libelle|bezeichnung)$/;

// The first that fits decides: what must never become a number or an address of the person comes before what may.
const rules: readonly (readonly [RegExp, ColumnRole])[] = [
  [/phoneti|yomi|furigana|ふりがな|フリガナ|よみ|ヨミ|カナ/, 'ignored'],
  [
    /\b(assist(ant|ent|ente|enta)s?|asst|asistente|ayudante|segretari[ao]|secretar(y|ia|io|ie)|sekretar(in|iat)?|owners?|besitzer|inhaber|propietari[ao]|proprietari[ao]|proprietaire|managers?|vorgesetzte[rn]?|supervisor|spouse|partner|conyuge|coniuge|conjoint|emergency|notfall|emergencia|emergenza|referred|referrer|created|modified|assigned|sales ?rep|agent|ersteller|zustandiger?)\b|担当|秘書/,
    'ignored',
  ],
  [/\b(ip|tax|vat|gst|gstin|iban|bic|fingerprint)\b|ip address/, 'ignored'],
  [
    /\b(verified|valid|validation|validity|status|opt|opted|consent|subscribed|unsubscribed|bounced?|score|count|extension|ext|durchwahl|last|birth|birthday|date|time|datum|fecha|timezone|carrier|do not|notes?)\b(?! ?name)/,
    'ignored',
  ],
  [
    /\b(country|calling|dial|dialing|dialling|phone|mobile|telephone|isd|intl|international|tel|whatsapp) (country )?(calling )?(code|prefix)\b|(lander|landes|telefon)vorwahl|landercode|\bindicatif|\bprefijo\b(?!.*nombre)|\bprefisso\b|\bddi\b|codigo (de |do |del )?(pais|internacional)|code pays|\bisd\b|国番号|国家代码|区号/,
    'calling-code',
  ],
  [/\barea code\b|^(orts)?vorwahl$|\bddd\b|codigo de area|市外局番/, 'area-code'],
  [
    /\b(country|countries|land(?! ?line)|pais|pays|paese|nazione|nation|kraj|ulke|страна)\b|^iso( ?[23]?| code)$|^国$|国家|国名|국가/,
    'country',
  ],
  [new RegExp(`(${phone.source}).*${kind.source}`), 'phone-label'],
  [/\S+ .*\b(type|label|typ|tipo|kind)$|^(type|typ|tipo|kind)$/, 'ignored'],
  [
    new RegExp(
      `(?=.*(${email.source})).*\\b(name|nom|nombre|nome|display|domain|id \\d|format|angezeigter|anzeigename|subject)\\b`,
    ),
    'ignored',
  ],
  [email, 'email'],
  [/(?<!whats ?app.*)\b(id|ids|uuid|guid|uid|imei|url|link)\b/, 'ignored'],
  [/fax|telecopie/, 'phone'],
  [phone, 'phone'],
  [
    /address|adresse|anschrift|direccion|indirizzo|endereco|street|strasse|\brue\b|\bcalle\b|\bvia\b|\bcity\b|\bstate\b|\bstadt\b|\bzip\b|postal|postcode|postleitzahl|\bplz\b|website|web ?(page|site)|住所|地址|주소/,
    'ignored',
  ],
  [
    /\b(cpf|cnpj|nif|dni|cif|nie|rfc|curp|rut|ruc|ssn|ein|pan|aadhaar|steuer\w*|ust\w*|siret|siren|tva|codice fiscale|partita iva|passport\w*|passaporte|document\w*|customer number|account number|order\w*|invoice\w*|kundennummer|\w+nummer|record|identifier|reference|ref|sku|serial|amount|price|total|revenue|employees|latitude|longitude)\b/,
    'ignored',
  ],
  [
    /^(labels?|tags?|categor(y|ies)|kategorien?|categorias?|categorie|groups?|group membership|gruppen?|grupos?|gruppi|groupes?|etiquetas?|etiquettes?|etichette|schlagworter|schlagworte|marcadores|ラベル|标签|태그)$/,
    'tags',
  ],
  [/\b(nick ?name|spitzname|surnom|apodo|alias|soprannome)\b/, 'nickname'],
  [
    /\b(middle|additional|second) ?name\b|weitere vornamen|zweiter vorname|deuxieme prenom|autres prenoms|segundo nombre|secondo nome|segundo nome|nome do meio|отчество/,
    'additional-name',
  ],
  [
    /\b(first|given|fore|christian) ?names?\b(?!.*\blast\b)|\bvornamen?\b(?!.*nachname)|\bprenoms?\b(?!.*\bnom\b)(?<!\bnom\b.*)|nombres? de pila|primer nombre|primeiro nome|^f ?name$|voornaam|^имя$|^名$|^imie$|^ad$/,
    'given-name',
  ],
  [
    /(?<!first.*)\b(last|family|sur) ?names?\b|(?<!\bvor.*)\bnachnamen?\b|familienname|zuname|nom de famille|(?<!nombre.*)\bapellidos?\b|sobrenome|apelidos?|(?<!nome.*)\bcognome\b|^l ?name$|achternaam|(?<!имя.*)фамилия|^姓$|^soyad(i)?$|nazwisko$(?<!imie.*)/,
    'family-name',
  ],
  [
    /^(name )?prefix$|salutation|^anrede$|^titre$|^civilite$|trattamento|tratamiento|tratamento|honorific|courtesy title/,
    'prefix',
  ],
  [/^(name )?suffix$|namenszusatz|suffixe|sufijo|sufixo|suffisso/, 'suffix'],
  [/\b(title|department|abteilung|size|industry|domain|description|job|position|role)\b/, 'ignored'],
  [
    /^(primary |associated |current |billing |shipping |parent |primary associated )*(company|organi[sz]ation( \d)?|employer|business|firma|firmenname|unternehmen|empresa|compania|companhia|organizacion|organizacao|societe|entreprise|societa|azienda|ditta|organizzazione|account|bedrijf|компания|организация|organizacja|sirket|会社|会社名|公司|회사)( name| \d name)?$|nombre de (la )?empresa|nome (da )?empresa|nom de (la |l )?(societe|entreprise)|会社|公司名/,
    'organization',
  ],
  [
    /^(full|display|contact|customer|client|lead|person|complete|member|student|patient|guest|subscriber|attendee|recipient|prospect|contact person)? ?(full )?names?$|^(contact person|kontaktname|ansprechpartner|kundenname|anzeigename|vollstandiger name|(vor|vorname) (und )?nachname|first (name )?(and )?last name|nombre completo|nombre y apellidos?|nombre|nombres|nom|nom complet|nom et prenom|prenom et nom|nome|nome completo|nome e cognome|cognome e nome|nominativo|nom affiche|nombre para mostrar|nome de exibicao|nome visualizzato|氏名|名前|お名前|姓名|名字|이름|성명|фио|имя и фамилия|ad soyad|isim|imie i nazwisko|naam|navn|namn|nama|nama lengkap|الاسم|नाम)$/,
    'name',
  ],
];
