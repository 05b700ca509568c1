import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/intake/sheet/csv.ts';

const read = (...lines: readonly string[]) => readCsv(new TextEncoder().encode(lines.join('\n')));
const peopleOf = (sheet: ReturnType<typeof read>) =>
  sheet.drafts.map(({ name, phones, emails, organization }) => ({
    name,
    phones: phones.map(({ raw }) => raw),
    emails,
    organization,
  }));

const ada = { name: 'Ada Quill', phones: ['+44 7400 123456'], emails: [], organization: null };

describe('a sheet with its fields one below the other', () => {
  it('gives one person for each block, with the row where the block begins', () => {
    const sheet = read(
      'Name,Ada Quill',
      'Phone,+44 7400 123456',
      '',
      'Name,Ben Marsh',
      'Phone,+44 7400 123457',
      'Email,ben@marsh.example',
    );
    expect(peopleOf(sheet)).toEqual([
      ada,
      { ...ada, name: 'Ben Marsh', phones: ['+44 7400 123457'], emails: ['ben@marsh.example'] },
    ]);
    expect(sheet.numbers).toEqual([1, 4]);
    expect(sheet.header).toEqual(['Name', 'Phone', 'Email']);
  });

  it('gives one person for each column beside the labels', () => {
    const sheet = read(
      'Nombre;Ada Quill;Ben Marsh',
      'Teléfono;+44 7400 123456;+44 7400 123457',
      'Empresa;;Hill & Co',
    );
    expect(peopleOf(sheet)).toEqual([
      ada,
      { ...ada, name: 'Ben Marsh', phones: ['+44 7400 123457'], organization: 'Hill & Co' },
    ]);
  });

  it.each([
    ['a table of one person', ['Name,Phone', 'Ada Quill,+44 7400 123456']],
    ['a table whose first column holds the numbers', ['Phone,Name', '+44 7400 123456,Ada Quill']],
  ])('leaves %s as it is', (_what, lines) => {
    expect(peopleOf(read(...lines))).toEqual([ada]);
  });
});
