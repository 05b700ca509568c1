import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/intake/typed/command-line.ts';
import type { CountryCode } from '../../../src/contact/phone/phone.ts';

function read(text: string, country: CountryCode) {
  const line = readCommandLine(text, country);
  return line.action === 'add' || line.action === 'form'
    ? { action: line.action, name: line.draft.name, phones: line.draft.phones.length }
    : { action: line.action, name: '', phones: 0 };
}

describe('what is said around a name', () => {
  it.each([
    ['SA', 'أسجل رغد الشمري 0536677889', 'رغد الشمري'],
    ['SA', 'نبغى نحفظ رغد الشمري 0536677889', 'رغد الشمري'],
    ['SA', 'ضيف الله المطيري 0536677889', 'ضيف الله المطيري'],
    ['SA', 'عبد الرحمن سالم 0536677889', 'عبد الرحمن سالم'],
    ['SA', 'صلاح الدين يوسف 0536677889', 'صلاح الدين يوسف'],
    ['IR', 'شیرین موحد رو ذخیره کن ۰۹۱۹۱۲۳۴۵۶۷', 'شیرین موحد'],
    ['BD', 'রহিমা বেগমকে সেভ করুন 01812345678', 'রহিমা বেগম'],
    ['TR', 'Defne Hanım’ı kaydeder misin 0532 111 22 33', 'Defne Hanım'],
    ['RU', 'Ульяна Котова т. 8 916 123 45 67', 'Ульяна Котова'],
    ['RU', 'Котова У. М. 8 916 123 45 67', 'Котова У. М.'],
    ['DE', 'Können Sie bitte Ulrike Sand aufnehmen 0151 12345678', 'Ulrike Sand'],
    ['IN', 'सर नया ग्राहक जोड़ दीजिए: मीरा जोशी 8765432109', 'मीरा जोशी'],
    ['MX', 'Nombre del cliente: Itzel Pech Tel. celular: 951 123 4567', 'Itzel Pech'],
    ['EG', 'الايميل lina@example.com الاسم لينا صبري رقم الواتساب 01005556677', 'لينا صبري'],
    ['US', 'Rory #2 602-867-5309', 'Rory #2'],
    ['EG', 'محمود السيد فهمي 01001234567', 'محمود السيد فهمي'],
    ['JP', '明日香 080-1234-5678', '明日香'],
    ['CN', '加藤美 13912345678', '加藤美'],
    ['US', 'the body shop 212-867-5309', 'the body shop'],
    ['ES', 'Póngame a Nerea Gil en la lista: 612 34 56 78', 'Nerea Gil'],
    ['FR', 'Notez-moi Lise Morin 06 12 34 56 78', 'Lise Morin'],
    ['DE', 'Notieren Sie Ulrike Sand 0151 12345678', 'Ulrike Sand'],
    ['VN', 'Lưu số anh Quốc Bảo giùm mình: 0905 112 233', 'anh Quốc Bảo'],
    ['US', 'new client is Rory Vance, his cell is 415-978-1122', 'Rory Vance'],
    ['US', 'Dan Van Horn 415-978-1122', 'Dan Van Horn'],
    ['TR', 'Can Ali Yıldız 0532 111 22 33', 'Can Ali Yıldız'],
  ] as const)('%s: saves the person of “%s”', (country, text, name) => {
    expect(read(text, country)).toEqual({ action: 'add', name, phones: 1 });
  });

  it.each([
    ['SA', 'رغد الشمري صديقة أختي 0536677889'],
    ['SA', 'رغد من شركة النور 0536677889'],
    ['SA', 'رغد الشمري الرياض 0536677889'],
    ['IL', 'מאיה פלד תוסיף 052-7654321'],
    ['JP', '連絡先に岡田さんを入れて 080-1234-5678'],
    ['JP', 'みどり商事の岡田さん 080-1234-5678'],
    ['JP', '株式会社みどり 営業部 岡田 080-1234-5678'],
    ['CN', '孙倩明天回电 13912345678'],
    ['CN', '小米的孙倩 13912345678'],
    ['CN', '加孙倩 13912345678'],
    ['KR', '한빛은행 최은서 과장 010-1234-5678'],
    ['KR', '최은서님 내일 상담 010-1234-5678'],
    ['TH', 'คุณวิภาโทรกลับพรุ่งนี้ 081-234-5678'],
    ['TR', "Defne Aktaş Migros'tan 0532 111 22 33"],
    ['RU', 'Ульяна Котова х. 8 916 123 45 67'],
    ['IN', 'meera joshi ko phone karna hai 8765432109'],
    ['IN', 'meera joshi pune wale 8765432109'],
    ['US', 'dunno her name 212-867-5309'],
    ['US', 'wrong number 212-867-5309'],
    ['US', "store rory's number 212-867-5309"],
    ['ES', 'Nerea Gil de Iberdrola 612 34 56 78'],
    ['DE', 'Ulrike Sand Leipzig 0151 12345678'],
    ['ES', 'Arrejúntame a Nerea Gil 612 34 56 78'],
    ['FR', 'Balance-moi Lise Morin 06 12 34 56 78'],
    ['IT', 'Richiamare Nina Ferro 333 1234567'],
    ['PL', 'Oddzwonić Ola Wrona 601 234 567'],
    ['DE', 'Pack Ulrike Sand auf die Liste 0151 12345678'],
    ['US', 'Throw Rory Vance on the list 415-978-1122'],
    ['US', 'Enter Rory Vance 415-978-1122'],
    ['IN', 'Meera Joshi Site Visit 9820012345'],
    ['IN', 'Meera Joshi JustDial 9820012345'],
    ['IN', 'Meera Joshi M-9820012345'],
    ['IN', '#1 Meera Joshi 9820012345'],
    ['IN', 'Meera Joshi 9820012345 label: hot lead'],
    ['IN', 'मीरा जोशी पुणे वाली 9820012345'],
  ] as const)('%s: asks about “%s”', (country, text) => {
    expect(read(text, country).action).toBe('form');
  });

  it.each([
    ['FR', 'Lise Morin de chez Renault 06 12 34 56 78', 'Lise Morin', 1],
    ['ES', 'nerea gil el lunes 612 34 56 78', 'nerea gil', 1],
    ['IN', 'old no 9811002200 new no 9811003300 Meera Joshi', 'Meera Joshi', 2],
    ['US', 'Rory Vance, VP Sales, Copperline Inc., 415-978-1122', 'Rory Vance', 1],
    ['ZA', 'Thandi Nkosi cell 0731234567 w/ 0117894567', 'Thandi Nkosi', 2],
    ['ES', 'Nerea Gil por WhatsApp 612 34 56 78', 'Nerea Gil', 1],
    ['KR', '최은서(네이버 문의) 010-1234-5678', '최은서', 1],
    ['US', 'email rory@example.com name Rory Vance 415-978-1122', 'Rory Vance', 1],
  ] as const)('%s: asks about “%s” with the name filled in', (country, text, name, phones) => {
    expect(read(text, country)).toEqual({ action: 'form', name, phones });
  });
});
