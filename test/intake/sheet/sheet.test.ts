import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/intake/sheet/csv.ts';
import {
  describeColumns,
  leftOut,
  readSheetPeople,
  toSheet,
  useColumns,
} from '../../../src/intake/sheet/sheet.ts';

function read(text: string) {
  return toSheet(readCsv(new TextEncoder().encode(text)));
}

describe('a kept sheet', () => {
  it('reads a kept sheet with other columns without its file', () => {
    const sheet = read('Name,Phone,Other\nJane,+919876543210,+919876543211\n');
    const other = useColumns(sheet, { 1: { role: 'ignored' }, 2: { role: 'phone' } }, 'IN');
    expect([...readSheetPeople(other)].map(({ phones }) => phones.map(({ raw }) => raw))).toEqual([
      ['+919876543211'],
    ]);
  });

  it('takes whole numbers without plus for such in a column that is chosen', () => {
    const rows = ['491713920001', '491713920002', '491713920003'].map((phone) => `Jane,${phone}`);
    const sheet = useColumns(read(`Name,Zyx\n${rows.join('\n')}\n`), { 1: { role: 'phone' } }, 'IN');
    expect([...readSheetPeople(sheet)][0]?.phones[0]?.raw).toContain('+491713920001');
  });

  it('gives a column the attribute key that a person chose', () => {
    const sheet = read('Name,Phone,City\nJane,+919876543210,Pune\n');
    const named = useColumns(sheet, { 2: { role: 'attribute', key: 'town' } }, null);
    expect([...readSheetPeople(named)][0]?.attributes).toEqual([{ key: 'town', value: 'Pune' }]);
  });

  it('proposes the one column that looks most like phones where none says so', () => {
    const columns = describeColumns(
      read('Name,Alpha,Beta\nJane,1234567,9876543210\nRavi,1234568,9876543211\n'),
      'IN',
    );
    expect(columns.filter(({ role }) => role === 'phone').map(({ heading }) => heading)).toEqual(['Beta']);
  });

  it('says which filled columns are not imported', () => {
    const sheet = read('Name,Phone,Tax ID,Nothing\nJane,+919876543210,T-1,\n');
    expect(leftOut(sheet).map(({ heading }) => heading)).toEqual(['Tax ID']);
  });
});
