import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'src');

/** What a person reads stands here, and the languages themselves. */
const home = /^(?:languages|slack\/wording|cli|sandbox)\//;

/** Files that still have words of their own, until these move to the languages; none is added. */
const notYetMoved = [
  'contact/country-name.ts',
  'intake/prose/card-name.ts',
  'intake/prose/free-text.ts',
  'intake/prose/label-role.ts',
  'intake/prose/mail-lines.ts',
  'intake/prose/name-runs.ts',
  'intake/prose/prose-name.ts',
  'intake/prose/record-name.ts',
  'intake/prose/words/labels.ts',
  'intake/prose/words/mail.ts',
  'intake/recognise/labels.ts',
  'intake/recognise/non-phones.ts',
  'intake/sheet/columns/columns.ts',
  'intake/sheet/name-shape.ts',
  'intake/sheet/nobody.ts',
  'intake/typed/doubt.ts',
  'intake/typed/numbers.ts',
  'intake/typed/request.ts',
  'intake/typed/split-records.ts',
  'intake/typed/words.ts',
];

/** Single letters and signs, by which encodings and headings are told: no words. */
const lettersOnly = [
  'intake/encoding/code-page.ts',
  'intake/encoding/dos-code-page.ts',
  'intake/sheet/phone-cell.ts',
];

const otherScript = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;
const frequent =
  /(?<![\p{L}\p{M}])(?:arbeit|trabajo|bitte|danke|nachname|telefonnummer|nummer|kunde|por favor|nombre|apellidos?|teléfono|telefono|cliente|merci|prénom|prenom|numéro|nome|cognome|telefone|obrigado|naam|voornaam|klant|navn|namn|nimi|puhelin|imię|nazwisko|klient|jméno|příjmení|név|nume|ime|müşteri|lütfen|tolong|oder|vielen|från)(?![\p{L}\p{M}])/iu;

function codeOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(?:^|\s)\/\/ .*$/gmu, '');
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !home.test(file))
  .toSorted();
const withWords = files.filter((file) => {
  const code = codeOf(file);
  return otherScript.test(code) || frequent.test(code);
});

describe('words of human languages', () => {
  it('stand in their languages, and in no file but those still to be moved', () => {
    const known = new Set([...notYetMoved, ...lettersOnly]);
    expect(withWords.filter((file) => !known.has(file))).toEqual([]);
  });

  it('lists no file as an exception that holds no words', () => {
    expect([...notYetMoved, ...lettersOnly].filter((file) => !withWords.includes(file))).toEqual([]);
  });
});
