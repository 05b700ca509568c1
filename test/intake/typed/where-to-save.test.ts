import { expect, it } from 'vitest';
import { readCommandLine } from '../../../src/intake/typed/command-line.ts';

it.each([
  ['please add Ada Quill to whatsapp +44 7400 123456', 'Ada Quill'],
  ['agrega a Ada Quill a WhatsApp +44 7400 123456', 'Ada Quill'],
  ['adiciona Ana Souza ao WhatsApp +55 11 98800-0002', 'Ana Souza'],
  ['tambahkan Budi ke WhatsApp +62 812 3456 7890', 'Budi'],
  ['Ada Quill whatsapp +44 7400 123456', 'Ada Quill'],
])('keeps words about where to save out of the name: %s', (line, name) => {
  const read = readCommandLine(line, null);
  expect(read).toMatchObject({ action: 'add', contact: { name } });
});
