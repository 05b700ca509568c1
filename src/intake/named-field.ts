import { anyOf } from './words.ts';

/** A line that says itself what it holds: “Name: Jane Doe”, “Firma: Acme”. */
export type NamedField = {
  readonly kind: 'name' | 'surname' | 'organization' | 'other';
  readonly value: string;
};

const NAMES =
  anyOf(`name full_name fullname contact_name contact_person contact person client_name customer_name customer client lead_name lead your_name first_name firstname given_name vorname prénom prenom nombre nombre_completo nombres nome nome_completo nom nom_complet
  vollständiger_name ansprechpartner ansprechpartnerin kontaktperson naam volledige_naam voornaam namn förnamn navn fornavn nimi etunimi imię imię_i_nazwisko nazwa jméno meno név ime nume ad adı isim ad_soyad adı_soyadı
  имя фио ф.и.о контактное_лицо контакт ім'я піб الاسم اسم الاسم_الكامل اسم_العميل نام שם שם_מלא नाम নাম பெயர் పేరు ชื่อ nama nama_lengkap họ_tên họ_và_tên tên 氏名 お名前 名前 姓名 名字 联系人 聯絡人 이름 성명 성함 όνομα display_name from von de da van od от`);
const SURNAMES = anyOf(
  `last_name lastname surname family_name nachname familienname nom_de_famille apellido apellidos cognome sobrenome achternaam efternamn etternavn efternavn sukunimi nazwisko příjmení фамилия soyad soyadı`,
);
const COMPANIES = anyOf(
  `company company_name organization organisation org employer business_name firm firma firmenname unternehmen empresa compañía société entreprise azienda società ditta bedrijf företag yritys компания организация фирма şirket perusahaan công_ty شركة الشركة חברה कंपनी 会社名 会社 公司 公司名称 회사 회사명 εταιρεία`,
);
const OTHERS =
  anyOf(`subject betreff objet asunto oggetto assunto тема sent gesendet date datum fecha data дата envoyé enviado inviato address adresse anschrift dirección indirizzo endereço adres адрес location city stadt ort ciudad ville città website web url site homepage notes note notiz notizen comment comments bemerkung title position job_title role position beruf
  funktion designation department abteilung message nachricht mensaje regarding re fwd source country land país pays birthday geburtstag cc bcc to an à para kopie message-id reply-to in-reply-to mime-version`);

const NAMED = [
  ['surname', fieldOf(SURNAMES)],
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
  return new RegExp(String.raw`^[\s*•·|>–-]{0,6}(?:${words})\s?\*?\s?[:：=|]\*?\s*(.*)$`, 'iu');
}
