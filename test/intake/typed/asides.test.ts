import { expect, it } from 'vitest';
import { readCommandLine } from '../../../src/intake/typed/command-line.ts';

it.each([
  ['Ada Quill from Acme +44 7400 123456', 'Ada Quill'],
  ['Ada Quill at Acme Ltd +44 7400 123456', 'Ada Quill'],
  ['Ada Quill works at Acme +44 7400 123456', 'Ada Quill'],
  ['Ada Quill company Acme +44 7400 123456', 'Ada Quill'],
  ['Ada Quill in Boston +44 7400 123456', 'Ada Quill'],
])('leaves what follows a full name out, and says so: %s', (line, name) => {
  expect(readCommandLine(line, null)).toMatchObject({
    action: 'form',
    draft: { name },
    problems: [{ code: 'not-understood' }],
  });
});

it.each([
  ['Ada Quill @ Infosys +44 7400 123456', 'Infosys'],
  ['Ada Quill / Infosys / +44 7400 123456', 'Infosys'],
  ['Ada Quill, Acme +44 7400 123456', 'Acme'],
  ['Ada Quill, VP Sales, +44 7400 123456', 'VP Sales'],
  ['WA Ada +44 7400 123456', 'WA'],
  ['Mob Ada Quill +44 7400 123456', 'Mob'],
  ['Ada Quill 123 Main St +44 7400 123456', '123 Main St'],
  ['Ada Quill Hauptstr. 12 +44 7400 123456', 'Hauptstr. 12'],
  ['Ada Quill SW1A 1AA +44 7400 123456', 'SW1A 1AA'],
  ['Kd.-Nr. 4711 Ada Quill +44 7400 123456', 'Kd.-Nr. 4711'],
  ['Ada Quill UK +44 7400 123456', 'UK'],
  ['Ada Quill - Acme +44 7400 123456', 'Acme'],
  ['Ada Quill; Bob Ray +44 7400 123456', 'Bob Ray'],
  ['[Acme] Ada Quill +44 7400 123456', 'Acme]'],
  ['Ada Quill 34 +44 7400 123456', '34'],
  ['4B Ada Quill +44 7400 123456', '4B'],
  ['12/5 Ada Quill +44 7400 123456', '12/5'],
  ['Ada Quill @adaq +44 7400 123456', '@adaq'],
  ['Ada Quill wg. Angebot +44 7400 123456', 'wg.'],
  ['Ada Quill ASAP +44 7400 123456', 'ASAP'],
  ['Ada Quill +Bob +44 7400 123456', '+Bob'],
  ['Ada Quill von der Firma Kern +44 7400 123456', 'Firma Kern'],
  ['Rückruf Ada Quill +44 7400 123456', 'Rückruf'],
  ['王小明，男，+44 7400 123456', '男'],
])('asks whether a word belongs to the name: %s', (line, words) => {
  expect(readCommandLine(line, null)).toMatchObject({
    action: 'form',
    problems: [{ code: 'name-doubtful', values: { words } }],
  });
});

it.each([
  ['Ada from Pune +44 7400 123456', 'Ada from Pune'],
  ['Ada Quill, MD +44 7400 123456', 'Ada Quill, MD'],
  ['Quill, Ada +44 7400 123456', 'Quill, Ada'],
  ['Ada Quill (Manager, Acme Ltd) +44 7400 123456', 'Ada Quill (Manager, Acme Ltd)'],
  ['Acme Inc - Ada Quill - +44 7400 123456', 'Ada Quill'],
  ['Ada Quill => +44 7400 123456', 'Ada Quill'],
  ['Ada Quill... +44 7400 123456', 'Ada Quill'],
  ['Ada Quill and Sons +44 7400 123456', 'Ada Quill and Sons'],
  ['Flat 1204 Tower 3 +44 7400 123456', 'Flat 1204 Tower 3'],
])('saves at once under the whole name: %s', (line, name) => {
  expect(readCommandLine(line, null)).toMatchObject({ action: 'add', contact: { name } });
});

it.each(['Ada, 98765 43210, Boston', 'Ada/98765 43210/Boston', 'Ada 98765 43210 (Boston)'])(
  'makes no surname of a word behind a sign: %s',
  (line) => {
    expect(readCommandLine(line, 'IN')).toMatchObject({ action: 'form', draft: { name: 'Ada' } });
  },
);

it('takes a question for no name', () => {
  expect(readCommandLine('who is 98765 43210', 'IN')).toMatchObject({ action: 'form', draft: { name: '' } });
});

it.each(['Ada Quill fax 646-867-5309', 'Ada Quill, F 646-867-5309', 'Ada Quill 646-867-5309 (fax)'])(
  'asks before it saves a number that is called a fax: %s',
  (line) => {
    expect(readCommandLine(line, 'US')).toMatchObject({
      action: 'form',
      problems: [{ code: 'not-understood', values: { words: 'fax' } }],
    });
  },
);

it('keeps what is in one pair of brackets with one person', () => {
  const line = 'Ada Quill (old: 646-867-5309, new: 646-867-5310)';
  expect(readCommandLine(line, 'US')).toMatchObject({ action: 'form', draft: { phones: [{}, {}] } });
  const two = 'Ada Quill (646-867-5309) Bob Ray (646-867-5310)';
  expect(readCommandLine(two, 'US')).toMatchObject({ action: 'several', drafts: [{}, { name: 'Bob Ray' }] });
});

it.each([
  ['Ada 98765 43210 tag vip', ['vip']],
  ['Ada 98765 43210 ada@example.com tags vip,goa', ['vip', 'goa']],
])('reads a word after a number as a tag without a sign: %s', (line, tags) => {
  expect(readCommandLine(line, 'IN')).toMatchObject({
    action: 'add',
    contact: { name: 'Ada' },
    draft: { tags },
  });
});

it.each(['Ada 98765 43210 Tag Heuer', 'Ada 98765 43210 vip', 'Ada tag vip 98765 43210'])(
  'reads no other word as a tag: %s',
  (line) => {
    expect(readCommandLine(line, 'IN')).toMatchObject({ action: 'form', draft: { tags: [] } });
  },
);

it.each([
  ['Jane and +91 98765 43210', 'Jane'],
  ['bob and +91 98765 43210', 'bob'],
  ['Budi dan +62 812 3456 7890', 'Budi'],
  ['bob dan +62 812 3456 7890', 'bob dan'],
  ['jean et +33 6 12 34 56 78', 'jean'],
  ['Jane Doe & +91 98765 43210', 'Jane Doe'],
])('leaves the “and” at the end of “%s” out of its name', (line, name) => {
  expect(readCommandLine(line, null)).toMatchObject({ action: 'add', contact: { name } });
});
