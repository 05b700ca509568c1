import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '../../../src/languages/spoken.ts';
import { loadWording } from '../../../src/slack/wording/load.ts';
import { sayEverything } from '../../support/say-catalogue.ts';
import { limits } from '../../../src/slack/payload/text.ts';

const counts = [0, 1, 2, 3, 11, 100, 1_000_000];

/** The longest Slack takes where these are shown (docs.slack.dev/reference/block-kit). */
const longest: readonly (readonly [RegExp, number])[] = [
  [/^form\.(formTitle|editTitle|save|close)$/, limits.viewTitle],
  [/^review\.(title|close|add|addNone|rowDone|columnsTitle|columnsNext)$/, limits.viewTitle],
  [/^answers\.confirm(Yes|No)$/, 30],
  [/^answers\.confirmTitle$/, 100],
  [/^team\.(parts\.\w+|done)$/, limits.viewTitle],
  [/^team\.(addField|addChannel)$/, limits.buttonText],
  [/^team\.(email|attributes|tagModes|consentModes|types|menu)\.|^team\.requiredTick$/, limits.optionText],
  [/^inboxes\.(linkTitle|renameTitle|renameSave|cancel|removeTitle|removeConfirm)$/, limits.viewTitle],
  [/^inboxes\.(add|linkButton|menu\.\w+)$/, limits.buttonText],
  [
    /^(form\.openForm|answers\.(edit|tellChannel|retry)|batch\.retryRefused|home\.(add|newer|older))$/,
    limits.buttonText,
  ],
  [/^review\.(previous|next|edit|openReview|discard|columnsButton)$/, limits.buttonText],
  [/^form\.placeholders\./, limits.placeholder],
  [
    /^(review\.(columnRoles|filters)\.|home\.(countryShared|countryAsk|languageAutomatic)$)/,
    limits.optionText,
  ],
];

describe.each(spokenLanguages)('the catalogue of %s', (language) => {
  it('sends admins without an inbox to a button that is called so', async () => {
    const { answers, inboxes } = await loadWording(language);
    expect(answers.noInboxForAdmin).toContain(inboxes.add);
  });

  it.each(counts)('brings every parameter back for a count of %i', async (count) => {
    const lost = (await sayEverything(language, count)).filter(({ said, marks }) =>
      marks.some((mark) => !said.toLowerCase().includes(mark.toLowerCase())),
    );
    expect(lost).toEqual([]);
  });

  it.each(counts)(
    'leaves nothing undefined and no mark of formatting open for a count of %i',
    async (count) => {
      const broken = (await sayEverything(language, count)).filter(({ said }) => {
        const plain = said.replace(/:[a-z_]+:/g, '').replace(/xq\w+|[A-Z]+_[A-Z]+/g, '');
        const isOdd = (mark: string) => plain.split(mark).length % 2 === 0;
        return /undefined|NaN|\[object/.test(said) || said.trim() === '' || ['*', '`', '_'].some(isOdd);
      });
      expect(broken).toEqual([]);
    },
  );

  it('stays within Slack’s limits with 10,000 contacts', async () => {
    const tooLong = (await sayEverything(language, 10_000)).filter(({ path, said }) =>
      longest.some(([places, most]) => places.test(path) && said.length > most),
    );
    expect(tooLong).toEqual([]);
  });
});

/** What is the same in both: numbers, signs, names, and words a language took over. */
const alike = /^[\s\p{P}\p{S}\p{N}]*(?:xq\w+[\s\p{P}\p{S}\p{N}]*)*$/u;
const borrowed: Readonly<Record<string, readonly string[]>> = {
  es: ['General'],
  'pt-BR': [],
  fr: ['Contacts', 'Date', 'Type', 'international', 'mobile'],
  de: ['Channel', 'Channels', 'Name', 'Tags', 'Text', 'international', 'in xqone, xqtwo'],
  it: ['in xqone, xqtwo'],
  hi: [],
  id: ['Email', 'Platform'],
};

it.each(spokenLanguages.filter((one) => one !== 'en'))(
  'leaves nothing in English in %s',
  async (language) => {
    const inEnglish = new Map((await sayEverything('en', 3)).map(({ path, said }) => [path, said]));
    const left = (await sayEverything(language, 3)).filter(
      ({ path, said }) =>
        said === inEnglish.get(path) &&
        !alike.test(said.replace(/:[a-z_]+:/g, '')) &&
        !/^(locale|form\.placeholders\.(phone|email)|status\.version|template\.example\.4)$/.test(path) &&
        !borrowed[language]?.includes(said),
    );
    expect(left.map(({ path, said }) => `${path}: ${said}`)).toEqual([]);
  },
);

it('groups Hindi numbers as in India and gives French one zero', async () => {
  const [hindi, french] = [await loadWording('hi'), await loadWording('fr')];
  expect(hindi.home.more(1_234_567)).toContain('12,34,567');
  expect(french.review.add(0)).toBe('Ajouter 0 contact');
  expect(french.review.add(2)).toBe('Ajouter 2 contacts');
});

describe.each(spokenLanguages.filter((one) => one !== 'en'))('the numbers of %s', (language) => {
  it.each([2, 11, 1_000_000])('are all said, as that language writes %i', async (count) => {
    const { locale } = await loadWording(language);
    const inEnglish = new Map((await sayEverything('en', count)).map(({ path, said }) => [path, said]));
    const [own, english] = [locale, 'en-US'].map((one) => new Intl.NumberFormat(one).format(count));
    const left = (await sayEverything(language, count)).filter(
      ({ path, said }) => inEnglish.get(path)?.includes(english ?? '') && !said.includes(own ?? ''),
    );
    expect(left).toEqual([]);
  });
});

/** Forms of address, and words of another country, that a catalogue doesn't mix with its own. */
const strangers: readonly (readonly [language: (typeof spokenLanguages)[number], RegExp])[] = [
  ['es', /usted|vosotros|(?<!\p{L})añad[aeiío]|móvil|ajustes/iu],
  ['pt-BR', /(?<!\p{L})(tu|teu|tua|telemóvel|ficheiro)(?!\p{L})/iu],
  ['fr', /(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu],
  ['de', /(?<!\p{L})(Ihnen|Ihr|Ihre[mnrs]?)(?!\p{L})/u],
  ['it', /(?<!\p{L})(Lei|Suo|Sua)(?!\p{L})/u],
  ['hi', /तुम|सेव |एट्रिब्यूट/u],
  ['id', /(?<!\p{L})(kamu|engkau|berkas)(?!\p{L})/iu],
];

it.each(strangers)('keeps to one way of speaking in %s', async (language, mixed) => {
  const left = (await sayEverything(language, 2)).filter(({ said }) => mixed.test(said));
  expect(left).toEqual([]);
});

it('keeps French punctuation on the line of its word', async () => {
  const left = (await sayEverything('fr', 2)).filter(({ said }) => / [;?!»]| :(?=\s|$)|« /u.test(said));
  expect(left).toEqual([]);
});
