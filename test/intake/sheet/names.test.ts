import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/intake/sheet/csv.ts';

/** The name read from one row of the given headings and cells. */
function nameIn(headings: string, cells: string): string | undefined {
  const text = `${headings};Phone\n${cells};+46700000001\n`;
  return readCsv(new TextEncoder().encode(text)).drafts[0]?.name;
}

describe('a name in two columns', () => {
  it.each([
    'First Name;Last Name',
    'Vorname;Name',
    'Nombre;Apellidos',
    'Voornaam;Achternaam',
    'Förnamn;Efternamn',
    'Imię;Nazwisko',
    'Jméno;Příjmení',
    'Meno;Priezvisko',
    'Ime;Prezime',
    'Etunimi;Sukunimi',
    'Prenume;Nume',
    'Имя;Фамилия',
    "Ім'я;Прізвище",
    'Ім’я;Прізвище',
    'Όνομα;Επώνυμο',
    'Ad;Soyad',
    'Adı;Soyadı',
    'ADI;SOYADI',
    'İsim;Soyisim',
    'الاسم الأول;اسم العائلة',
    'الاسم;اللقب',
    'שם פרטי;שם משפחה',
    'नाम;उपनाम',
    'Nama Depan;Nama Belakang',
    'ชื่อ;นามสกุล',
  ])('is given and family name under %s', (headings) => {
    expect(nameIn(headings, 'Jane;Doe')).toBe('Jane Doe');
  });

  it.each(['Tên;Họ', 'Keresztnév;Vezetéknév'])(
    'begins with the family where people write it so, under %s',
    (headings) => {
      expect(nameIn(headings, 'Jane;Doe')).toBe('Doe Jane');
    },
  );

  it.each([
    ['名;姓', '小明;王', '王 小明'],
    ['이름;성', '민수;김', '김 민수'],
    ['名;姓', 'Jane;Doe', 'Jane Doe'],
    ['姓;名', 'Doe;Jane', 'Doe Jane'],
  ])(
    'begins with the family in its own script, and with what stands first in Latin letters, under %s',
    (headings, cells, name) => {
      expect(nameIn(headings, cells)).toBe(name);
    },
  );

  it.each([
    'FirstName;SurName',
    '名字;姓氏',
    'שם;משפחה',
    'お名前（名）;お名前（姓）',
    'Voornaam;Familienaam',
    'Vor-name;Nach-name',
    'f_name;l_name',
    'Nome;Último nome',
    'First Name;Zyx',
    'Zyx;Surname',
  ])('has the other half under a heading that is not known, %s', (headings) => {
    expect(nameIn(headings, 'Jane;Doe')).toBe('Jane Doe');
  });

  it('never takes a column of another kind as the other half of a name', () => {
    expect(nameIn('First Name;Zyx', 'Jane;see 12 notes')).toBe('Jane');
  });
});

it.each([
  ['Voornaam;Tussenvoegsel;Achternaam', 'Jan;van der;Linden', 'Jan van der Linden'],
  ['First Name;Mellomnavn;Last Name', 'Jan;von;Linden', 'Jan von Linden'],
  ['First Name;Zyx;Last Name', 'Jan;M.;Linden', 'Jan M. Linden'],
  ['First Name;Namenszusatz;Last Name', 'Jan;von;Linden', 'Jan von Linden'],
  ['SURNAME;OTHER NAMES', 'Linden;Jan Otto', 'Jan Otto Linden'],
  ['First Name;Preferred First Name;Last Name', ';Jan;Linden', 'Jan Linden'],
  ['Name;First Name;Last Name', 'Linden GmbH;Jan;Linden', 'Jan Linden'],
  ['City;Deal - Contact person', 'Bonn;Jan Linden', 'Jan Linden'],
  ['City;Ticket holder', 'Bonn;Jan Linden', 'Jan Linden'],
  ['City;Name (as in ID)', 'Bonn;Jan Linden', 'Jan Linden'],
  ['Nombre(s);Apellido paterno;Apellido materno', 'Ana;García;Ruiz', 'Ana García Ruiz'],
  ['Фамилия;Имя;Отчество', 'Иванова;Анна;Петровна', 'Анна Петровна Иванова'],
])('keeps every part of a name under %s', (headings, cells, name) => {
  expect(nameIn(headings, cells)).toBe(name);
});

it.each([
  'Ad Soyad',
  'ADI SOYADI',
  'İsim Soyisim',
  'Imię i nazwisko',
  'Jméno a příjmení',
  'שם מלא',
  'Họ và tên',
  'Ф.И.О.',
  'ПІБ',
  'Primary Contact',
  'Контактное лицо',
])('reads “%s” as the whole name', (heading) => {
  expect(nameIn(`Zyx;${heading}`, 'Something;Jane Doe')).toBe('Jane Doe');
});

describe('a name among other words', () => {
  it('never reads a yes/no column as names', () => {
    expect(nameIn('Is My Contact;Zyx', 'Yes;Jane Doe')).toBe('Jane Doe');
  });

  it.each(['Saved Name', 'Public Name', 'WhatsApp Name'])(
    'is “%s” in lists of a WhatsApp group',
    (heading) => {
      expect(nameIn(`Group Name;${heading}`, 'Rowing;Jane Doe')).toBe('Jane Doe');
    },
  );
});
