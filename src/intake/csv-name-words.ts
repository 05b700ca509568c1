import { rule } from './heading-rules.ts';

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
