import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../../src/contact/phone/phone.ts';
import { readCommandLine } from '../../../src/intake/typed/command-line.ts';

function savedAs(text: string, country: CountryCode): readonly [string, string] | string {
  const line = readCommandLine(text, country);
  return line.action === 'add' ? [line.contact.name, line.contact.phone.e164] : line.action;
}

describe('the labels of a form in one line', () => {
  it.each([
    ['Jina: Neema Odhiambo simu: 0711 234567', 'KE', 'Neema Odhiambo', '+254711234567'],
    ['Pangalan: Nonoy Salonga cp#: 0918 765 4321', 'PH', 'Nonoy Salonga', '+639187654321'],
    ['نام: نادیہ چودھری موبائل: 03001234567', 'PK', 'نادیہ چودھری', '+923001234567'],
    ['नाव: सचिन जाधव मोबाईल: 9822012345', 'IN', 'सचिन जाधव', '+919822012345'],
    ['નામ: જીગ્નેશ શાહ મોબાઇલ: 9825012345', 'IN', 'જીગ્નેશ શાહ', '+919825012345'],
    ['ਨਾਮ: ਗੁਰਪ੍ਰੀਤ ਫੋਨ: 9814012345', 'IN', 'ਗੁਰਪ੍ਰੀਤ', '+919814012345'],
    ['ಹೆಸರು: ಮಂಜುನಾಥ್ ಮೊಬೈಲ್: 9845012345', 'IN', 'ಮಂಜುನಾಥ್', '+919845012345'],
    ['vārds: Edgars Kalniņš tālrunis: 29123456', 'LV', 'Edgars Kalniņš', '+37129123456'],
    ['vardas: Ieva tel.: 612 34567', 'LT', 'Ieva', '+37061234567'],
    ['nafn: Sigga Hallsdóttir sími: 612 3456', 'IS', 'Sigga Hallsdóttir', '+3546123456'],
    ['الاسم: هاني رمزي، التليفون: 01098765432', 'EG', 'هاني رمزي', '+201098765432'],
    ['الاسم/ منيرة السبيعي الجوال/ 0500112233', 'SA', 'منيرة السبيعي', '+966500112233'],
    ['고객명: 한지민 / 연락처: 010-7777-8888', 'KR', '한지민', '+821077778888'],
    ['客户：孙丽，手机号：15012345678，标签：意向', 'CN', '孙丽', '+8615012345678'],
    ['име: Десислава мобилен: 0888 123 456', 'BG', 'Десислава', '+359888123456'],
  ] as const)('are read: %s', (text, country, name, e164) => {
    expect(savedAs(text, country)).toEqual([name, e164]);
  });

  it.each([
    ['ชื่อ วิชัย แก้วดี เบอร์ 086-555-1234', 'TH', 'วิชัย แก้วดี', '+66865551234'],
    ['nama Rina Wijaya hp 085712345678', 'ID', 'Rina Wijaya', '+6285712345678'],
    ['علی موبائل 03001234567', 'PK', 'علی', '+923001234567'],
    ['જીગ્નેશ પટેલ ફોન 9825012345', 'IN', 'જીગ્નેશ પટેલ', '+919825012345'],
    ['ਗੁਰਪ੍ਰੀਤ ਮੋਬਾਈਲ 9814012345', 'IN', 'ਗੁਰਪ੍ਰੀਤ', '+919814012345'],
  ] as const)('need no colon: %s', (text, country, name, e164) => {
    expect(savedAs(text, country)).toEqual([name, e164]);
  });

  it.each([
    ['Nom : Petit Prénom : Zoé Tél : 06 12 34 56 78', 'FR', 'Zoé Petit'],
    ['Prénom: Zoé Nom: Petit Tél: 06 12 34 56 78', 'FR', 'Zoé Petit'],
    ['Nombre: Inés Apellidos: Rubio Gil tel: 612345678', 'ES', 'Inés Rubio Gil'],
    ['vezetéknév: Fekete keresztnév: Dóra tel: 06 30 123 4567', 'HU', 'Fekete Dóra'],
    ['last name: Finch first name: Nell phone: 818-867-5309', 'US', 'Nell Finch'],
  ] as const)('put the halves of a name in order: %s', (text, country, name) => {
    expect(savedAs(text, country)).toMatchObject([name, {}]);
  });

  it('keep both names when two are labelled as whole ones', () => {
    expect(readCommandLine('name: Nell Finch name: Ada Quill', 'US')).toMatchObject({
      draft: { name: 'Nell Finch Ada Quill' },
    });
  });
});

describe('labels of a language that nobody has written down', () => {
  it.each([
    ['სახელი: ნინო ტელეფონი: 555 12 34 56', 'GE', 'ნინო', ['სახელი:', 'ტელეფონი']],
    ['Emri: Besa Hoxha tel: 069 123 4567', 'AL', 'Besa Hoxha', ['Emri:']],
    ['naam: Riaan sel: 082 123 4567', 'ZA', 'Riaan', ['sel']],
  ] as const)('are left out of the name and asked about: %s', (text, country, name, labels) => {
    expect(readCommandLine(text, country)).toMatchObject({
      action: 'form',
      draft: { name },
      problems: labels.map((words) => ({ code: 'not-understood', values: { words } })),
    });
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['Nodira 8 91 123 45 67', 'UZ', 'Nodira', '+998911234567'],
    ['Остап 8 050 123 45 67', 'UA', 'Остап', '+380501234567'],
    ['Gulnar 8 (50) 123-45-67', 'AZ', 'Gulnar', '+994501234567'],
    ['Haruka 090ー1234ー5678', 'JP', 'Haruka', '+819012345678'],
    ['Ignacia Soto 9 8765 4321', 'CL', 'Ignacia Soto', '+56987654321'],
  ] as const)('are whole: %s', (text, country, name, e164) => {
    expect(savedAs(text, country)).toEqual([name, e164]);
  });

  it.each([
    ['Kim US 646 867 5309', 'IN', 'Kim', '+16468675309'],
    ['Kim Lee UAE 050 123 4567', 'IN', 'Kim Lee', '+971501234567'],
  ] as const)('are of the country named before them: %s', (text, country, name, e164) => {
    expect(savedAs(text, country)).toEqual([name, e164]);
  });

  it('take an 8 for an old prefix only before a mobile', () => {
    expect(readPhone('8 71 123 45 67', 'UZ').ok).toBe(false);
    expect(readPhone('8 50 123 45 67', 'DE')).not.toMatchObject({ phone: { number: '501234567' } });
  });
});

it.each([
  ['Deepa_9886012345', 'Deepa'],
  ["Kim '9886012345", 'Kim'],
  ['sir pls add kavita 9886012345', 'kavita'],
  ['WhatsApp: Kim 9886012345', 'Kim'],
  ['Boss Baby 9886012345', 'Boss Baby'],
])('keeps no sign and no form of address of the request: %s', (text, name) => {
  expect(savedAs(text, 'IN')).toEqual([name, '+919886012345']);
});
