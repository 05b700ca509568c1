import { anyOf, rule } from './heading-rules.ts';

/** What phones are called in headings, by language: English, German, Dutch, the Romance, Slavic and Nordic ones, Turkish… */
export const phone = `
  *phone*, landline*, tel, tel1, tel2, tel3, telno, ph, ph1, ph2, mob, mobil*, cell, cell1, *cellul*, *whatsapp*, whatsap, whats app, =whats,
  wa id, wa number, wa no, msisdn, e 164, e164, pager, beeper, isdn, callback, ddinumber, text reminder number,
  caller id, caller no, caller number, =sms, contact no, contact nr,
  contact num, contact number, contact numbers, alternate no, alternate number, alternative number, alt no, alt number, other number,
  second number, subscriber number, cp no, cp number,
  *telefo*, *telephon*, handy*, *handynummer, *handynr, mobiel*, *rufnummer*, festnetz*, ruckmeldung, kontaktnummer*, kontaktnr, natel, fon,
  gsm*, 06 nummer, 06 nr, vaste lijn, telnr, selfoon*, selnommer, kontaknommer,
  telf, tfno, tlf*, fono, cel, *celular*, movil*, fijo, wasap, numero de contacto, numeros de contacto, n de contacto, no de contacto,
  num de contacto,
  fone, fone1, fone2, telemove*, zap, zapzap, numero de contato, portable, fixe, recapito telefonico,
  komorka, komorkowy, tel kom, =kom, numer kontaktowy, puhelin*, *puhelin, puh, matkapuh*, simi, simu,
  *телефон*, тел, тлф, мобильн*, мобільн*, мобил*, моб, сотов*, сот, ватсап, вотсап, вацап, контактный номер,
  cep, irtibat no, irtibat numarasi, iletisim no, iletisim numarasi, sabit hat, τηλεφων*, *τηλεφωνο*, τηλ, κινητο*,
  *هاتف*, *جوال*, *موبايل*, *محمول*, *تليفون*, *تلفون*, *تلفن*, *واتساب*, *واتس*, نقال, خلوي, همراه, رقم تواصل, رقم للتواصل, رقم اتصال,
  شماره تماس, *טלפון*, *נייד*, *סלולרי*, *פלאפון*, *ווטסאפ*, *וואטסאפ*,
  *फोन*, *मोबाइल*, मोबाईल, दूरभाष, संपर्क नंबर, व्हाट्सएप*, व्हाट्सऐप*, মোবাইল*, ফোন*, மொபைல்*, கைபேசி*, தொலைபேசி*, ఫోన్*, మొబైల్*,
  ಮೊಬೈಲ್*, ഫോൺ*, മൊബൈൽ*,
  *電話*, *携帯*, *携帶*, *モバイル*, *スマホ*, *电话*, *手机*, *手機*, *座机*, *座機*, *固话*, *전화*, *휴대*, *핸드폰*, *모바일*, *연락처*,
  *โทร*, *มือถือ*, *เบอร์*, dien thoai, sdt, dtdd, di dong, so dt, no hp, nomor hp, no wa, nomor wa, no telp, nomor telp, no tel, telp,
  ponsel, *telepon*, nomor whatsapp, nomor kontak, telpon`;

/** Words that turn a code into what comes with it: “with country code”, “mit Vorwahl”. */
export const including =
  'with, w, incl, inc, including, include, included, mit, inkl, einschl*, avec, con, com, met, med, ile, с, з';

/** A heading that says how to reach somebody: what stands below is a phone where it looks like one. */
export const reachWords = anyOf(`
  =contact, =contacts, =contact 1, =contact 2, =contact details, =contact info, =hp, =handphone no, =kontakt, =kontaktdaten, =contacto,
  =contactos, =contato, =contatos, =contatto, =contatti, =coordonnees, =recapito, =recapiti, =контакт, =контакты, =контакти, =iletisim, =irtibat,
  =تواصل, =اتصال, =संपर्क, =連絡先, =联系方式, =聯絡方式, =ติดต่อ, =lien he, =kontak, =yhteystiedot`);

/** What headings call their kinds of numbers; also those that name the kind alone (“Work”). */
export const labelRules = [
  rule(
    'fax',
    '*fax*, telecopie*, faks, факс*, *فاكس*, *传真*, *傳真*, *ファクス*, *ファックス*, *팩스*, *โทรสาร*',
  ),
  rule('pager', 'pager, beeper, buscapersonas, cercapersone'),
  rule(
    'whatsapp',
    '*whatsapp*, whats app, wa, wa number, wa id, =whats, zap, ватсап, вотсап, вацап, *واتساب*, *ווטסאפ*',
  ),
  rule(
    'mobile',
    `mobil*, mob, cell, cel, *cellul*, *celular*, handy*, mobiel*, movil*, telemove*, portable, gsm*, natel, selfoon*, komork*,
    matkapuhelin*, мобил*, мобільн*, моб, сотов*, сот, cep, κινητο*, *جوال*, *موبايل*, *محمول*, *נייד*, *סלולרי*, *मोबाइल*, *携帯*, *手机*,
    *手機*, *휴대*, *핸드폰*, *มือถือ*, di dong`,
  ),
  rule(
    'landline',
    'landline*, land line, festnetz*, fijo, fixe, fisso, vaste lijn, sabit, stationar*, стационарн*, городско*, *座机*, *座機*, *固定*',
  ),
  rule('main', 'main, haupt*'),
  rule('primary', 'primary, principal*'),
  rule(
    'home',
    'home, privat*, domicile, casa, particular, residencial, abitazione, maison, thuis, домашн*, дом, منزل, *自宅*',
  ),
  rule(
    'work',
    `work, business, office, company, direct, direct line, direct dial, durchwahl*, *geschaft*, dienst*, firma, bureau, trabajo, oficina,
    comercial, ufficio, trabalho, lavoro, werk, zakelijk, sluzbow*, рабоч*, раб, عمل, *会社*, *勤務*`,
  ),
  rule('other', 'other, andere, otro, outro, autre, altro'),
] as const;
