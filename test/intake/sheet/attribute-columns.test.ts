import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/intake/sheet/csv.ts';

function read(text: string) {
  return readCsv(new TextEncoder().encode(text));
}

function attributesOf(text: string) {
  return read(text).drafts[0]?.attributes.map(({ key, value }) => `${key}=${value}`);
}

describe('a column without a role', () => {
  it('becomes an attribute under its heading', () => {
    expect(attributesOf('Name,Phone,City,Shoe Size\nJane,+919876543210,Pune,38\n')).toEqual([
      'city=Pune',
      'shoe_size=38',
    ]);
  });

  it('gives no attribute where its cell is empty', () => {
    const { drafts } = read('Name,Phone,City\nJane,+919876543210,Pune\nRavi,+919876543211,n/a\n');
    expect(drafts[1]?.attributes).toEqual([]);
  });

  it.each([
    ['Account Manager', 'Tom Hardy'],
    ['Owner email', 'tom@example.com'],
    ['Record ID', '48213'],
    ['GSTIN', '27AAPFU0939F1ZV'],
    ['Remarks', 'x'.repeat(201)],
    ['Key', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['Zyx', '020 7946 0018'],
  ])('is not handed on when it holds another person, an id, a number or a long note: %s', (heading, cell) => {
    expect(attributesOf(`Name,Phone,${heading}\nJane,+919876543210,${cell}\n`)).toEqual([]);
  });

  it('gives columns with the same heading keys of their own', () => {
    expect(attributesOf('Name,Phone,City,city\nJane,+919876543210,Pune,Goa\n')).toEqual([
      'city=Pune',
      'city_2=Goa',
    ]);
  });

  it('leaves “company” to the company', () => {
    expect(attributesOf('Name,Phone,Company,Company!\nJane,+919876543210,Acme,Beta\n')).not.toContain(
      'company=Beta',
    );
  });

  it('cuts a value the inbox would refuse for its length', () => {
    const rows = Array.from(
      { length: 320 },
      (_, row) => `P ${row},+9198765432${String(row).padStart(3, '0').slice(1)},a`,
    );
    const text = `Name,Phone,City\n${rows.join('\n')}\nLast,+919876543210,${'y'.repeat(1500)}\n`;
    expect(read(text).drafts.at(-1)?.attributes[0]?.value).toHaveLength(1000);
  });
});

it('makes attributes of forty columns at most', () => {
  const headings = Array.from(
    { length: 60 },
    (_, index) => `Trait ${'abcdefghij'.charAt(index % 10)}${index}`,
  );
  const { drafts } = read(`Name,Phone,${headings.join(',')}\nJane,+919876543210,${headings.join(',')}\n`);
  expect(drafts[0]?.attributes).toHaveLength(40);
});
