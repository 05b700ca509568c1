import { anyOf } from '../words.ts';

/** A line that says itself what it holds: “Name: Jane Doe”, “Firma: Acme”. */
export type NamedField = {
  readonly kind: 'name' | 'given' | 'surname' | 'organization' | 'other';
  readonly value: string;
};

/** What forms call a whole name, or the given one beside another. */
export const NAME_WORDS = `
  name full_name fullname contact_name contact_person client_name customer_name lead_name your_name guest_name patient_name student_name person_name nombre nombre_completo nombre_y_apellido nombre_y_apellidos nombres nome nome_completo nome_e_cognome nom nom_complet
  nom_et_prénom prénom_et_nom vollständiger_name vor-_und_nachname vor_und_nachname ansprechpartner ansprechpartnerin ansprechpartner:in kontaktperson naam volledige_naam namn fullständigt_namn navn fulde_navn fullt_navn nimi imię_i_nazwisko nazwa jméno_a_příjmení meno_a_priezvisko név teljes_név ime ime_i_prezime
  nume nume_și_prenume nume_complet ad adı isim ad_soyad adı_soyadı
  имя фио ф.и.о контактное_лицо контакт ім'я піб الاسم اسم الاسم_الكامل اسم_العميل نام שם שם_מלא नाम নাম பெயர் పేరు ชื่อ nama nama_lengkap họ_tên họ_và_tên tên 氏名 お名前 名前 姓名 名字 联系人 聯絡人 이름 성명 성함 όνομα ονοματεπώνυμο имя_и_фамилия display_name`;
/** The given name beside a surname. */
export const GIVEN_WORDS = `first first_name firstname given_name vorname prénom prenom voornaam förnamn fornavn etunimi imię jméno meno keresztnév prenume שם_פרטי`;
const PEOPLE = `contact person customer client lead invitee attendee applicant candidate guest patient student tenant caller sender buyer from von de da van od от`;

const NAMES = anyOf(`${NAME_WORDS} ${PEOPLE}`);
/** The surname beside a given name. */
export const SURNAME_WORDS = `last last_name lastname surname family_name nachname familienname nom_de_famille apellido apellidos cognome sobrenome achternaam efternamn etternavn efternavn sukunimi nazwisko příjmení priezvisko prezime vezetéknév фамилия прізвище soyad soyadı שם_משפחה`;
const COMPANIES = anyOf(
  `company company_name organization organisation org employer business_name firm firma firmenname unternehmen empresa compañía société entreprise azienda società ditta bedrijf företag yritys компания организация фирма şirket perusahaan công_ty شركة الشركة חברה कंपनी 会社名 会社 公司 公司名称 회사 회사명 εταιρεία`,
);
const OTHERS =
  anyOf(`subject betreff objet asunto oggetto assunto тема sent gesendet date datum fecha data дата envoyé enviado inviato address adresse anschrift dirección indirizzo endereço adres адрес location city stadt ort ciudad ville città website web url site homepage notes note notiz notizen comment comments bemerkung title position job_title role position beruf
  funktion designation department abteilung message nachricht mensaje regarding re fwd source country land país pays birthday geburtstag cc bcc to an à para kopie message-id reply-to in-reply-to mime-version`);

const NAMED = [
  ['surname', fieldOf(anyOf(SURNAME_WORDS))],
  ['given', fieldOf(anyOf(GIVEN_WORDS))],
  ['name', fieldOf(NAMES)],
  ['organization', fieldOf(COMPANIES)],
  ['other', fieldOf(OTHERS)],
] as const;

/** What a line names itself, or null when it is no such line. */
export function readNamedField(line: string): NamedField | null {
  const text = line.length > 300 ? line.slice(0, 300) : line;
  for (const [kind, pattern] of NAMED) {
    const value = pattern.exec(text)?.[1]?.replaceAll(/^["'“”«»\s]+|["'“”«»\s,;|]+$/gu, '');
    if (value === undefined) continue;
    if (kind !== 'other' && (value === '' || value.length > 80)) return null;
    return { kind, value };
  }
  return null;
}

function fieldOf(words: string): RegExp {
  return new RegExp(String.raw`^[\s*•·|>–-]{0,6}(?:${words})\s?\*?\s?(?:=>|->|→|[:：=|])\*?\s*(.*)$`, 'iu');
}
