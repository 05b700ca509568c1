import { describe, expect, it } from 'vitest';
import { readShared } from '../../src/intake/read-shared.ts';

const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ravi Kumar\r\nTEL:+919876543210\r\nEND:VCARD\r\n';
const sheet = 'Name,Phone\nRavi Kumar,+919876543210\nMeera Iyer,+919845098450\n';
const text = 'Please call Ravi Kumar on +91 98765 43210';
const encode = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string) => Buffer.from(`\uFEFF${content}`, 'utf16le');

describe('readShared', () => {
  it.each([
    ['a card', encode(card), 'ravi.vcf', 'vcard'],
    ['a card under another name', encode(card), 'contact.txt', 'vcard'],
    ['a card behind a byte order mark', encode(`\uFEFF${card}`), null, 'vcard'],
    ['a card in UTF-16', utf16(card), null, 'vcard'],
    ['a spreadsheet', encode(sheet), 'leads.csv', 'csv'],
    ['a spreadsheet without a name', encode(sheet), null, 'csv'],
    ['a spreadsheet with tabs', encode(sheet.replaceAll(',', '\t')), 'leads.txt', 'csv'],
    ['a text', encode(text), 'note.txt', 'text'],
    ['a text in UTF-16', utf16(text), null, 'text'],
    [
      'a text with a comma in each line',
      encode('Hi team,\nRavi Kumar +91 98765 43210, call him\n'),
      null,
      'text',
    ],
  ] as const)('tells %s by its content', (_title, bytes, filename, kind) => {
    const intake = readShared({ bytes, filename }, 'IN');
    expect(intake.kind).toBe(kind);
    expect(intake.drafts[0]?.name).toBe('Ravi Kumar');
  });

  it('reads the text of a message as text, with the cards pasted into it', () => {
    expect(readShared({ text: card }, 'IN')).toMatchObject({
      kind: 'text',
      drafts: [{ name: 'Ravi Kumar' }],
    });
  });

  it('reads as it is told to', () => {
    expect(readShared({ bytes: encode(sheet), filename: 'a.csv' }, 'IN', 'text').kind).toBe('text');
    expect(readShared({ text: sheet }, 'IN', 'csv')).toMatchObject({ kind: 'csv', drafts: [{}, {}] });
  });

  it('reads a sheet without columns as the list it is', () => {
    const list = 'Contact details\n"Ravi Kumar, +91 98765 43210"\n"Meera Iyer, +91 98450 98450"\n';
    const { kind, drafts } = readShared({ bytes: encode(list), filename: 'leads.csv' }, 'IN');
    expect(kind).toBe('text');
    expect(drafts.map(({ name }) => name)).toEqual(['Ravi Kumar', 'Meera Iyer']);
  });
});
