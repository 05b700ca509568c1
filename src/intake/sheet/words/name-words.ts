import { anyOf, rule } from './heading-rules.ts';

/** Columns of names and groups. */
export const nameRules = [
  rule(
    'tags',
    `=tag, =tags, =label, =labels, =category, =categories, =kategorie, =kategorien, =categoria, =categorias, =categorie, =group, =groups,
    =group membership, =gruppe, =gruppen, =grupo, =grupos, =gruppo, =gruppi, =groupe, =groupes, =etiqueta, =etiquetas, =etiquette,
    =etiquettes, =etichette, =schlagworter, =schlagworte, =marcadores, =ラベル, =标签, =태그`,
  ),
  rule(
    'ignored',
    'group name, list name, file name, campaign name, form name, ad name, page name, product name, store name',
  ),
  rule('given-name', 'nom de bapteme, nom de pila'),
  rule('nickname', 'nick name, nickname, spitzname, surnom, apodo, alias, soprannome'),
  rule(
    'additional-name',
    `middle name, middlename, middle initial, middle names, =mi, =initial, =initials, mittelname, mellomnavn, mellannamn, mellemnavn, mellemnavne,
    mellomnamn, tussenv, tussenvoeg, middelste naam, orta ad, orta adi, ikinci ad, srednie imie, stredni jmeno, középső név, keskimmainen nimi, 中间名, 中間名, ミドルネーム,
     additional name, second name, weitere vornamen, zweiter vorname, deuxieme prenom, autres prenoms,
    segundo nombre, secondo nome, segundo nome, nome do meio, tussenvoegsel*, voorvoegsel*, vorsatzwort*, namensvorsatz*, отчество,
    по батькові, patronymic, =middle, =ten dem, اسم اب, نام پدر, drugie imie`,
  ),
  rule(
    'given-name',
    `first name, first names, firstname, f name, forenames, other names, other name, preferred first name, preferred name, vor name, vname, v name,
    nom de bapteme, お名前 名, 氏名 名, 名前 名, =given, =имена,  given name, given names, givenname, forename, christian name, vorname, vornamen, rufname, prenom,
    prenoms, nombre de pila, nombres de pila, primer nombre, primeiro nome, fname, voornaam, roepnaam, fornamn, fornavn, tilltalsnamn,
    jmeno, krestni jmeno, meno, ime, prenume, имя, ім'я, име, =名, =imie, =ad, =adi, =first, =name first, =name given, etunimi, etunimet,
    keresztnev, utonev, eesnimi, vardas, vards, اسم اول, اسم شخصي, שם פרטי, first ad, μικρο ονομα, nama depan, pehla naam, पहला नाम, प्रथम नाम`,
    `last, last name, nachname, nom, name vorname, фамилия, фамилия имя, прізвище, prijmeni, prezime, priezvisko, nazwisko, soyad, soyadi,
    sukunimi, vezeteknev, nume, عائله, اخير, משפחה, belakang, achternaam, efternamn, efternavn, etternavn, apellidos, cognome, sobrenome`,
  ),
  rule(
    'family-name',
    `last name, last names, lastname, l name, sur name, =sn, =family, nach name, nname, n name, familienaam, ultimo nome, ultimo nombre, =姓氏, =משפחה,
    お名前 姓, 氏名 姓, 名前 姓, =씨,  family name, familyname, surname, surnames, nachname, nachnamen, familienname, zuname, nom de famille,
    apellido, apellidos, sobrenome, apelido, apelidos, cognome, cognoms, lname, achternaam, efternamn, efternavn, etternavn, slaktsnamn,
    prijmeni, prezime, priimek, priezvisko, фамилия, прізвище, презиме, =姓, =성, =苗字, =soyad, =soyadi, =soyisim, =soyismi, =nazwisko, =last,
    =name last, =name family, sukunimi, vezeteknev, csaladnev, perekonnanimi, pavarde, uzvards, επωνυμο, επιθετο, اسم عائله, اسم اخير, =عائله,
    اسم عائلي, =نسب, =شهره, =لقب, =كنيه, نام خانوادگي, שם משפחה, nama belakang, nama keluarga, =ho, =ho va ten dem, นามสกุล, उपनाम, कुलनाम,
    अंतिम नाम`,
    `first, vor, vorname, nombre, nombres, prenom, primer nombre, primeiro nome, nome e, nome completo, имя, имя и, ім'я, име, etunimi, keresztnev, ονομα, פרטי, اول, jmeno, meno, ime, ชื่อ,
    voornaam, fornamn, fornavn`,
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
    ragione sociale, denominazione, raison sociale, razon social, razao social, foretag, virksomhed, bedriftsnavn, firmanavn, yritys, ceg, cegnev,
    nazwa firmy, spolecnost, spolocnost, podjetje, tvrtka, компания, компанія, организация, організація, фирма, organizacja, sirket, sirket adi,
    =firm, εταιρεια, επωνυμια εταιρειας, cong ty, ten cong ty, perusahaan, nama perusahaan, syarikat, شركه, اسم شركه, شركت, חברה, שם חברה,
    कंपनी, บริษัท, *会社*, *公司*, *회사*`,
  ),
  rule(
    'name',
    `=name, =names, full name, fullname, display name, displayname, contact name, contacts name, contact person, customer name, client name,
    lead name, person name, complete name, member name, student name, patient name, guest name, subscriber name, attendee name,
    participant name, invitee name, applicant name, candidate name, recipient name, prospect name, buyer name, name and surname,
    first and last name, last name first name, surname first name, last first name, nachname vorname, nachname und vorname,
    familienname vorname, apellidos y nombre, apellidos nombre, apellidos y nombres, cognome nome, prijmeni a jmeno, prijmeni jmeno, kontaktname, ansprechpartner, kundenname, anzeigename, vollstandiger name, vor und nachname, vorname nachname,
    vorname und nachname, =nombre, =nombres, nombre completo, nombre y apellido, nombre y apellidos, nombres y apellidos, =nom, nom complet,
    nom et prenom, prenom et nom, nom prenom, prenom nom, =nome, nome completo, nome e cognome, cognome e nome, nome e sobrenome, nominativo,
    nom affiche, nombre para mostrar, nome de exibicao, nome visualizzato, =氏名, *氏名*, =名前, =お名前, =姓名, =名字, =이름, =성명, =성함, 고객명, фио, ф и о, піб,
    п і б, имя и фамилия, фамилия имя, имя фамилия, прізвище ім'я, ім'я та прізвище, ad soyad, adı soyadı, isim soyisim, adınız soyadınız,
    =isim, imie i nazwisko, nazwisko i imie, jmeno a prijmeni, meno a priezvisko, ime i prezime, nume si prenume, nume prenume, =naam,
    volledige naam, voornaam en achternaam, fornamn och efternamn, fornavn og efternavn, fornavn og etternavn, =navn, =namn, fullstandigt namn,
    fulde navn, fullt navn, =nimi, etunimi ja sukunimi, =nev, teljes nev, =nume, ονοματεπωνυμο, =ονομα, =nama, nama lengkap, nama penuh, =اسم,
    اسم كامل, اسم بالكامل, اسم ثلاثي, اسم رباعي, =نام, =שם, שם מלא, שם פרטי ושם משפחה, שם פרטי ומשפחה, =नाम, पूरा नाम, =ชื่อ, ชื่อ สกุล,
    ชื่อ นามสกุล, =ten, ho ten, ho va ten, 客户姓名, 聯絡人, 联系人, 顧客名, お客様名, =primary contact, =main contact, =основной контакт, контактное лицо,
    имя контакта,
    sender name, party name, saved name, public name, profile name, push name, pushname, notify name,
    whatsapp name, whats app name, wa name, name vorname, your name, ihr name, votre nom, tu nombre, su nombre, seu nome, il tuo nome`,
  ),
] as const;

/** The bare word for a name: beside one half of the name it is the other half. */
export const bareName = anyOf(`
  =name, =nom, =naam, =nome, =nombre, =nombres, =isim, =اسم, =نام, =שם, =이름, =ονομα, =ten, =nume, =nimi, =nev, =navn, =namn, =nama, =ชื่อ, =नाम, =名字, =名前`);

/** Family names that stand before the given ones where headings are in these words (besides 姓 and 성). */
export const familyFirst = anyOf('=ho, =ho va ten dem, vezeteknev, csaladnev');

/** Second family names, which belong to the first. */
export const secondFamilyName = anyOf(
  'segundo apellido, apellido materno, apellido 2, second surname, second last name',
);

/** Headings of people besides the one of a row, who are that one where nobody else is named: a list of flats. */
export const ownName = anyOf(
  '=owner, =owner name, =owners name, =owner full name, =propietario, =proprietario, =proprietaire, =eigentumer',
);

/** Headings of people, where none says “name”. */
export const likelyName = anyOf(`
  =contact, =contacts, =customer, =client, =person, =lead, =guest, =attendee, =student, =patient, =member, =who, =kontakt, =kunde, =interessent,
  =cliente, =contacto, =contatto, =contato, =referente, =klant, =klient, =zakaznik, =ugyfel, =asiakas, =клиент, =контакт, =клієнт, =musteri,
  =locataire, =adherent, =tenant, =enquirer, =participant, =passenger, =mieter, =gast, =ospite, =huesped, =invitado,
  =عميل, =زبون, =مشتري, =לקוח, =客户, =客户名称, =客戶, =顧客, =고객, =ลูกค้า, =khach hang, =pelanggan, =ग्राहक, =πελατης`);
