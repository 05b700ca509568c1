import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '../../../src/languages/spoken.ts';
import { english } from '../../../src/slack/wording/en.ts';
import { loadWording } from '../../../src/slack/wording/load.ts';
import { limits } from '../../../src/slack/payload/text.ts';

type Sentence = { readonly path: string; readonly said: string; readonly marks: readonly string[] };

const counts = [0, 1, 2, 3, 11, 100, 1_000_000];

/** What each parameter of a sentence is, by its name in the English catalogue. */
function argumentFor(parameter: string, count: number): unknown {
  if (parameter === 'files') return ['xqfile'];
  if (parameter === 'mentions') return ['xqone', 'xqtwo'];
  if (['country', 'actual', 'expected'].includes(parameter)) return 'IN';
  if (parameter === 'isOk') return count > 0;
  if (/^(count|all|done|from|to|row|place|keepDays|bytes|waiting|most)$/.test(parameter)) return count;
  return `xq${parameter}`;
}

function objectFor(path: string, count: number): object {
  if (path === 'home.shown') return { from: count, to: count, total: count };
  if (path === 'status.kept') return { engine: 'sqlite', keepDays: count, isSealed: count > 0 };
  if (path === 'inboxes.line')
    return { title: 'xqtitle', host: 'xqhost', tokenEnd: 'xqend', isDefault: true };
  const strings = Object.fromEntries(
    ['words', 'number', 'typed', 'tag', 'line', 'name'].map((key) => [key, `xq${key}`]),
  );
  return {
    ...strings,
    most: count,
    label: 'xqlabel',
    options: ['xqoptions'],
    country: 'IN',
    digits: count,
    rows: count,
  };
}

function parametersOf(sentence: Function): readonly string[] {
  const list = /^(?:async )?\(?([^)=]*)\)?\s*=>/.exec(sentence.toString())?.[1] ?? '';
  return list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Every sentence of a catalogue, said with marked parameters; the English one tells what they are. */
function* say(catalogue: unknown, pattern: unknown, path: string, count: number): Generator<Sentence> {
  if (typeof catalogue === 'string') {
    yield { path, said: catalogue, marks: [] };
  } else if (typeof catalogue === 'function' && typeof pattern === 'function') {
    const source = pattern.toString();
    const isObject = source.startsWith('({') || /^\((shown|misfit|values|inbox)\)/.test(source);
    const given = isObject
      ? [objectFor(path, count)]
      : parametersOf(pattern).map((parameter) => argumentFor(parameter, count));
    const destructured =
      /^\(\{([^}]*)\}/
        .exec(source)?.[1]
        ?.split(',')
        .map((one) => one.trim()) ?? [];
    const marks = isObject
      ? destructured.map((key) => `xq${key}`).filter((mark) => pattern(...given).includes(mark))
      : given.flat().filter((one): one is string => typeof one === 'string' && one.startsWith('xq'));
    const said: unknown = catalogue(...given);
    yield { path, said: String(said), marks };
  } else if (typeof catalogue === 'object' && catalogue !== null && typeof pattern === 'object' && pattern) {
    for (const [key, value] of Object.entries(catalogue)) {
      const inner: unknown = Object.entries(pattern).find(([name]) => name === key)?.[1];
      yield* say(value, inner, path === '' ? key : `${path}.${key}`, count);
    }
  }
}

const everything = async (language: (typeof spokenLanguages)[number], count: number) => [
  ...say(await loadWording(language), english, '', count),
];

/** The longest Slack takes where these are shown (docs.slack.dev/reference/block-kit). */
const longest: readonly (readonly [RegExp, number])[] = [
  [/^form\.(formTitle|editTitle|save|close)$/, limits.viewTitle],
  [/^review\.(title|close|add|addNone|rowDone|columnsTitle|columnsNext)$/, limits.viewTitle],
  [/^answers\.confirm(Yes|No)$/, 30],
  [/^answers\.confirmTitle$/, 100],
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
  it.each(counts)('brings every parameter back for a count of %i', async (count) => {
    const lost = (await everything(language, count)).filter(({ said, marks }) =>
      marks.some((mark) => !said.toLowerCase().includes(mark.toLowerCase())),
    );
    expect(lost).toEqual([]);
  });

  it.each(counts)(
    'leaves nothing undefined and no mark of formatting open for a count of %i',
    async (count) => {
      const broken = (await everything(language, count)).filter(({ said }) => {
        const plain = said.replace(/:[a-z_]+:/g, '').replace(/xq\w+|[A-Z]+_[A-Z]+/g, '');
        const isOdd = (mark: string) => plain.split(mark).length % 2 === 0;
        return /undefined|NaN|\[object/.test(said) || said.trim() === '' || ['*', '`', '_'].some(isOdd);
      });
      expect(broken).toEqual([]);
    },
  );

  it('stays within Slack’s limits with 10,000 contacts', async () => {
    const tooLong = (await everything(language, 10_000)).filter(({ path, said }) =>
      longest.some(([places, most]) => places.test(path) && said.length > most),
    );
    expect(tooLong).toEqual([]);
  });
});

/** What is the same in both: numbers, signs, names, and words a language took over. */
const alike = /^[\s\p{P}\p{S}\p{N}]*(?:xq\w+[\s\p{P}\p{S}\p{N}]*)*$/u;
const borrowed: Readonly<Record<string, readonly string[]>> = {
  es: [],
  'pt-BR': [],
  fr: ['Contacts', 'international', 'mobile'],
  de: ['Name', 'Tags', 'international', 'in xqone, xqtwo'],
  it: ['in xqone, xqtwo'],
  hi: [],
  id: ['Email', 'Platform'],
};

it.each(spokenLanguages.filter((one) => one !== 'en'))(
  'leaves nothing in English in %s',
  async (language) => {
    const inEnglish = new Map((await everything('en', 3)).map(({ path, said }) => [path, said]));
    const left = (await everything(language, 3)).filter(
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
