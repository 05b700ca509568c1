import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/intake/sheet/headings.ts';
import { readCsv } from '../../../src/intake/sheet/csv.ts';

/** The numbers read from a sheet of two people with this heading. */
function numbersUnder(heading: string, cells: readonly [string, string]) {
  const text = `Name;${heading}\nJane Doe;${cells[0]}\nRavi Rao;${cells[1]}\n`;
  const { drafts, columns, unclear } = readCsv(new TextEncoder().encode(text));
  return { role: columns[1]?.role, unclear, first: drafts[0]?.phones[0]?.raw ?? null };
}

const words = (text: string): string[] => text.split('|').map((word) => word.trim());

describe('a heading of phones', () => {
  it.each(
    words(`Phone #|Mob.|Cell No.|wa_id|Caller ID|E.164|Handy-Nr.|Mobilfunknummer|Kontaktnummer|Mobiel nummer|06-nummer|Tlf.|Tfno.|
      Nº de contacto|Fone 2|Zap|Tel. kom.|Komórka|Моб.|Сот.|Мобільний|Cep|CEP TELEFONU|İrtibat No|جوال|الجوال|رقم الموبايل|رقم التواصل|
      تليفون|מס' טלפון|נייד|फ़ोन नंबर|मोबाइल|手机号|座机|聯絡電話|携帯番号|핸드폰|เบอร์โทร|Số điện thoại|No. HP|Κινητό|Puh.|
      Phone (with country code)|Mobile incl. country code|Handy mit Vorwahl|Telefone com DDD`),
  )('is %j', (heading) => {
    expect(readHeading(heading)).toBe('phone');
  });
});

describe('a heading of somebody else', () => {
  it.each(
    words(`Rep Phone|Sales Rep|Agent Mobile|Account Owner|Asst. Phone|Emergency Contact Number|Manager Cell|Referrer Phone|Broker Phone|
      Next of kin tel|Kundenberater Telefon|Notfallkontakt|Teléfono del vendedor|Telefone do corretor|Tél. du conseiller|Telefono agente|
      Telefoon vertegenwoordiger|Tel. opiekuna|Телефон менеджера|Temsilci Telefonu|هاتف المندوب|رقم الطوارئ|טלפון סוכן|担当者電話|紧急联系人电话|비상연락처`),
  )('is %j, whose number is not the contact’s', (heading) => {
    expect(readHeading(heading)).toBe('ignored');
  });

  it('stands beside that of the person', () => {
    const text =
      'Sales Rep,Rep Mobile,Customer,Customer Mobile\nMax Rep,+49 151 1234567,Jane Doe,+49 151 7654321\n';
    const { drafts } = readCsv(new TextEncoder().encode(text));
    expect(drafts).toMatchObject([{ name: 'Jane Doe', phones: [{ raw: '+49 151 7654321' }] }]);
  });
});

describe('a heading of other numbers', () => {
  it.each(
    words(`Order #|Acct|Account No.|Loyalty|Employee Number|Customer No|Policy|Invoice Number|Member ID|Due|Kundenkonto|Bestellung|
      Vertragsnummer|Mitgliedsnr.|Nº pedido|Póliza|Apólice|N° commande|Tessera|Factuur|Umowa|Номер договора|№ заказа|ИНН|
      Sipariş No|Müşteri No|TC Kimlik|رقم الطلب|رقم العميل|الرقم القومي|תעודת זהות|מספר לקוח|订单号|客户编号|注文番号|주문번호|Tài khoản|Rekening`),
  )('is %j, and is never the phone', (heading) => {
    const { role, first } = numbersUnder(heading, ['4155550100', '4155550101']);
    expect([role, first]).toEqual(['ignored', null]);
  });

  it.each(words('Código cliente|Relatienummer|Matrikelnr.|Nro. afiliado|Таб. №|顧客コード|Meter|Mã KH'))(
    'may be %j, where bare digits are no phone',
    (heading) => {
      expect(numbersUnder(heading, ['4155550100', '4155550101'])).toMatchObject({ role: 'unknown' });
    },
  );
});

describe('a column without a known heading', () => {
  it.each([
    ['Zyx', ['0151 1234567', '030 1234567'], [1]],
    ['Number', ['9876543210', '9876543211'], [1]],
    ['Zyx', ['+49 151 1234567', '+49 30 1234567'], []],
    ['Contact', ['9876543210', '9876543211'], []],
    ['Work', ['0151 1234567', '030 1234567'], []],
  ] as const)('is asked about unless heading or values leave no doubt (%s, %j)', (heading, cells, asked) => {
    expect(numbersUnder(heading, cells).unclear).toEqual(asked);
  });

  it('asks about an unknown column of numbers beside another one', () => {
    const text = 'Name,Alpha,Beta\nJane,+49 151 1234567,+49 151 7654321\n';
    expect(readCsv(new TextEncoder().encode(text)).unclear).toEqual([1, 2]);
  });

  it('doesn’t ask about numbers in a file without headings, or beside a code', () => {
    const read = (text: string) => readCsv(new TextEncoder().encode(text));
    expect(read('Jane Doe,9876543210\nRavi Rao,9876543211\n').unclear).toEqual([]);
    expect(read('Name,Calling code,Number\nJane,91,9876543210\n').unclear).toEqual([]);
  });

  it('takes an unknown column of numbers in people’s spelling as the phone', () => {
    expect(numbersUnder('Zyx', ['0151 1234567', '030 1234567'])).toMatchObject({
      role: 'phone',
      first: '0151 1234567',
    });
  });

  it.each([
    ['20240315', '20240630'],
    ['15032024', '30062024'],
    ['20240315104500', '20240316111500'],
    ['94103-1234', '10001-9876'],
    ['1234567.89', '7654321.5'],
  ])('is not the phone when it holds dates, postcodes or amounts (%s, %s)', (...cells) => {
    expect(numbersUnder('Zyx', cells).first).toBeNull();
  });

  it('guesses no second phone column beside a known one', () => {
    const text = 'Name,Zyx,Phone\nJane,4155550100,+14155550100\n';
    expect(readCsv(new TextEncoder().encode(text)).drafts[0]?.phones).toMatchObject([
      { raw: '+14155550100' },
    ]);
  });

  it('guesses a phone column beside an empty one', () => {
    const text = 'Name,Zyx,Phone\nJane,415 555 0100,\n';
    expect(readCsv(new TextEncoder().encode(text)).drafts[0]?.phones).toMatchObject([
      { raw: '415 555 0100' },
    ]);
  });
});

it.each([
  ['DDI', ['+44 20 7946 0001', '020 7946 0002'], 'phone'],
  ['DDI', ['+55', '+351'], 'calling-code'],
  ['DDD + Celular', ['11 98765-4321', '21 99876-5432'], 'phone'],
  ['Durchwahl', ['0160 1234567', '0171 7654321'], 'phone'],
  ['Durchwahl', ['123', '124'], 'attribute'],
  ['Cep', ['0532 123 45 67', '5334128890'], 'phone'],
  ['CEP', ['01310-100', '22041001'], 'ignored'],
  ['Account', ['4155550100', '4155550101'], 'ignored'],
  ['Account', ['Acme', 'Beta Ltd'], 'organization'],
  ['Has WhatsApp', ['Yes', 'No'], 'ignored'],
] as const)('tells what “%s” means by what stands below: %j', (heading, cells, role) => {
  expect(numbersUnder(heading, cells).role).toBe(role);
});
