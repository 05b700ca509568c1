import type { SpokenLanguage } from '../../src/languages/spoken.ts';
import { english } from '../../src/slack/wording/en.ts';
import { loadWording } from '../../src/slack/wording/load.ts';

/** A sentence as it is said, where it is in the catalogue, and the marks that must come back. */
type Sentence = { readonly path: string; readonly said: string; readonly marks: readonly string[] };

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

/** Every sentence of a language, said with this count and with marked parameters. */
export async function sayEverything(language: SpokenLanguage, count: number): Promise<readonly Sentence[]> {
  return [...say(await loadWording(language), english, '', count)];
}
