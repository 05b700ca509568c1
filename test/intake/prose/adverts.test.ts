import { describe, expect, it } from 'vitest';
import type { CountryCode } from '../../../src/contact/phone/phone.ts';
import { readFreeText } from '../../../src/intake/prose/free-text.ts';

function namesAndPhones(text: string, country: CountryCode) {
  return readFreeText(text, country).drafts.map(({ name, phones }) => [
    name,
    ...phones.map(({ raw }) => raw),
  ]);
}

describe('numbers that are nobody’s', () => {
  it.each<[CountryCode, string]>([
    ['US', 'Your parcel is on its way. Questions? Call 1-800-555-2671'],
    ['GB', 'SUMMER SALE – half price! Call our free hotline 0800 915 4471 now'],
    ['FR', 'Des questions ? Appelez le service client au 0 800 123 456'],
    ['DE', 'Bei Fragen rufen Sie unsere Hotline 0800 1234567 an'],
    ['ES', '¿Dudas? Llama a nuestro servicio de atención al cliente 900 123 456'],
    ['BR', 'Dúvidas? Ligue para o SAC 0800 123 4567'],
    ['IT', 'Chiama il numero verde 800 123 456 per info'],
    ['PL', 'Masz pytania? Zadzwoń na infolinię 800 123 456'],
    ['JP', 'お問い合わせはフリーダイヤル0120-123-456まで'],
  ])('finds nobody in an advert from %s', (country, text) => {
    expect(namesAndPhones(text, country)).toEqual([]);
  });

  it('keeps somebody who is named beside the offer of help', () => {
    expect(namesAndPhones('Questions? Text Marla at 415-555-2671', 'US')).toEqual([
      ['Marla', '415-555-2671'],
    ]);
  });

  it('keeps the number of somebody who asks to be called themself', () => {
    expect(namesAndPhones('Any questions, call me at 415-555-2671', 'US')).toEqual([['', '415-555-2671']]);
  });

  it('keeps a hotline that is the only thing written about a company', () => {
    expect(namesAndPhones('Birch Plumbing LLC hotline 800-555-2671', 'US')).toEqual([
      ['Birch Plumbing LLC', '800-555-2671'],
    ]);
  });

  it('keeps the number of a firm that signs its letter', () => {
    const letter = 'Questions? Call us at 415-555-2671\n\nKind regards,\nRuth Amsel';
    expect(namesAndPhones(letter, 'US')).toEqual([['Ruth Amsel', '415-555-2671']]);
  });
});

describe('notes in brackets', () => {
  it.each([
    ['415-555-2671 Ruth Amsel (2 pax)\n415-555-2672 Seth Boone (4 pax, vegan)', ['Ruth Amsel', 'Seth Boone']],
    ['Best,\n\nRuth Amsel (she/her)\nDesigner\n415-555-2671', ['Ruth Amsel']],
    ['Name: Ruth Amsel (3 guests)\nPhone: 415-555-2671', ['Ruth Amsel']],
  ])('leaves counts and pronouns out of the name: %s', (text, names) => {
    expect(namesAndPhones(text, 'US').map(([name]) => name)).toEqual(names);
  });
});
