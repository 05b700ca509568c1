import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnyLine } from '../../../src/intake/typed/command-line.ts';
import { readPlainLine } from '../../../src/intake/typed/plain-line.ts';

const ordinary = fc.constantFrom(
  ...'Jane Doe Ravi Rao José Müller Anne-Marie O’Brien Иван Petra Mobile Tel Contact Number India Desk Acme Ltd Call Add Dr Main The My'.split(
    ' ',
  ),
);
const telling = fc.constantFrom(
  ...'Please Save Bitte Hi Team Client Meera’s Name Ekle Salva This Is Dear Thanks Agrega'.split(' '),
);
const word = fc.oneof({ weight: 6, arbitrary: ordinary }, { weight: 1, arbitrary: telling });
const number = fc.constantFrom(
  '+91 98765 43210',
  '98765 43210',
  '9876543210',
  '+44 20 7946 0958',
  '+54 11 2345 6789',
  '+1 415-555-2671',
  '+49 171 3920001',
  '12345678',
  '+91 9876543210 9876543211',
  '2024-01-15',
  '0171 3920001',
  '919876543210',
);
const part = fc.constantFrom(
  'jane@x.com',
  'a.b@example.co.in',
  '#vip',
  '#Ünï',
  '#a-b',
  'city=Pune',
  'phone=x',
  'note=later',
  'x@y',
  'India',
  'IN',
  '#vip',
  'ext=12',
);
const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), number, fc.array(part, { maxLength: 4 }))
  .map(([words, phone, parts]) => [...words, phone, ...parts].join(' '));

describe('readPlainLine', () => {
  it('reads what it reads exactly as a line of any kind is read', () => {
    let read = 0;
    fc.assert(
      fc.property(line, fc.constantFrom('IN', 'DE', null), (text, country) => {
        const plain = readPlainLine(text, country);
        if (plain === null) return;
        read += 1;
        expect(plain).toEqual(readAnyLine(text, text, country));
      }),
      { numRuns: 8000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('reads the line nearly everybody types', () => {
    const text = 'Jane Doe +91 98765 43210 jane@x.com #vip city=Pune';
    expect(readPlainLine(text, null)).toMatchObject({
      action: 'add',
      contact: {
        name: 'Jane Doe',
        email: 'jane@x.com',
        tags: ['vip'],
        attributes: [{ key: 'city', value: 'Pune' }],
      },
    });
  });

  it.each([
    'Jane Mobile 98765 43210',
    'Please Add Jane Doe 98765 43210',
    'Call Jane Doe 98765 43210',
    'Jane Doe’s 98765 43210',
    'jane doe 98765 43210',
    'Jane Doe +54 11 2345 6789',
    'Jane Doe 98765 43210 later',
  ])('leaves “%s” to the reader of every kind', (text) => {
    expect(readPlainLine(text, 'IN')).toBeNull();
  });
});
