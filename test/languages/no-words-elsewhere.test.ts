import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/languages/notation.ts';

const root = join(import.meta.dirname, '..', '..', 'src');

/** What a person reads stands here, and the languages themselves. */
const home = /^(?:languages|slack\/wording|cli|sandbox)\//;

/** Files that hold such letters or words for a reason of their own. */
const reasons: Readonly<Record<string, string>> = {
  'contact/country-name.ts': 'names of countries are data, which Intl has for the most part',
  'contact/read-country.ts': 'ISO’s own English names, turned round',
  'intake/encoding/code-page.ts': 'letters by which encodings are told',
  'intake/encoding/dos-code-page.ts': 'letters by which encodings are told',
  'intake/recognise/labels.ts': 'a sign between two words of Japanese',
  'intake/typed/line-worker.ts': 'lines as people type them, to warm up with',
  'intake/recognise/non-phones.ts': 'the signs of East Asian dates and postcodes',
};

const frequent = listOf(`
  arbeit bitte danke nachname vorname telefonnummer handynummer nummer kunde kundin firma straße rechnung vielen oder
  trabajo gracias por_favor nombre apellido apellidos teléfono telefono móvil cliente llamar correo dirección empresa
  merci prénom prenom numéro téléphone courriel rappeler entreprise nome cognome cellulare indirizzo azienda grazie
  telefone celular sobrenome obrigado endereço naam voornaam achternaam telefoonnummer klant bedrijf alstublieft
  navn namn förnamn efternamn etternavn nimi puhelin sukunimi etunimi imię nazwisko klient proszę zadzwoń
  jméno příjmení prosím név vezetéknév telefonszám nume prenume vă_rog ime prezime molim müşteri lütfen soyadı adınız
  tolong pelanggan nomor silakan khách_hàng tafadhali mteja jina pangalan numero número från`);
const frequentWord = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${frequent.join('|').replaceAll('_', ' ')})(?![\p{L}\p{M}])`,
  'iu',
);
/** Our code is English too, but not within a pattern. */
const patternWord =
  /(?:\||\(\?:)(?:and|dear|from|mobile|mr|mrs|my|of|old|other|own|please|pls|regards|thanks|the|to|und|with)(?=[|)])/u;
const otherScript = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

function codeOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(?:^|\s)\/\/ .*$/gmu, '');
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !home.test(file))
  .toSorted();
const withWords = files.filter((file) => {
  const code = codeOf(file);
  return [otherScript, frequentWord, patternWord].some((words) => words.test(code));
});

describe('words of human languages', () => {
  it('stand in their languages, and elsewhere for a reason only', () => {
    expect(withWords.filter((file) => reasons[file] === undefined)).toEqual([]);
  });

  it('are found where the reasons say', () => {
    expect(Object.keys(reasons).filter((file) => !withWords.includes(file))).toEqual([]);
  });
});
