import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** As docs/architecture.md has it: imports go down this list, never up; folders of one line may import each other. */
const layers = [
  ['main.ts', 'cli', 'sandbox'],
  ['app.ts', 'open-outbox.ts', 'health.ts', 'metrics.ts', 'open-metrics.ts', 'version.ts', 'token-ends.ts'],
  ['slack'],
  ['add-contact.ts', 'users'],
  ['intake', 'delivery', 'inboxes'],
  ['import-api'],
  ['store'],
  ['contact'],
  ['timing'],
  ['languages'],
];
/** The rooms of a layer, from the top down; a dot is the layer's own files, a name with its ending one of them. */
const rooms: Readonly<Record<string, readonly (readonly string[])[]>> = {
  slack: [
    ['.'],
    ['doors'],
    ['install'],
    ['inbox-page'],
    ['workflow'],
    ['home'],
    ['batch'],
    ['review'],
    ['form'],
    ['message'],
    ['answers'],
    ['wording'],
    ['http'],
    ['api'],
    ['payload'],
  ],
  intake: [
    ['warm-up.ts'],
    ['read-shared.ts', 'template.ts'],
    ['describe-workbook.ts'],
    ['read-workbook.ts'],
    ['typed'],
    ['picture'],
    ['prose'],
    ['sheet', 'card', 'workbook', 'mail'],
    ['recognise', 'encoding'],
    ['intake.ts', 'file-problem.ts', 'fields.ts', 'start-worker.ts'],
  ],
};
/** Handed down as values or as a function; every layer may name their types. */
const atTheSide = [
  'config.ts',
  'config-destinations.ts',
  'config-environment.ts',
  'config-placeholders.ts',
  'config-workspaces.ts',
  'log.ts',
];

const root = join(import.meta.dirname, '..', 'src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

function placeOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function layerOf(place: string): number {
  return layers.findIndex((layer) => layer.includes(place));
}

const anyImport = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
/** Neither of a type nor with the first use. */
const importAtStart = /^(?:import|export) (?!type )[^;]*?'(\.[^']+)';$/gm;

function importsOf(file: string, pattern = anyImport): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(pattern)].map(([, path]) => path ?? '');
  return found.map((path) => relative(root, join(root, dirname(file), path)));
}

/** Every file that is read before the first request. */
function loadedWith(entries: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(entries);
  for (const file of loaded) for (const imported of importsOf(file, importAtStart)) loaded.add(imported);
  return loaded;
}

/** Each circle once, as it is walked. */
function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const imported of imports.get(file) ?? []) walk(imported, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

describe('the layers of the house', () => {
  it('give every source file a place', () => {
    const places = new Set(sources.map(placeOf));
    const unplaced = [...places].filter((place) => layerOf(place) < 0 && !atTheSide.includes(place));
    expect(unplaced).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it('imports layers downwards only', () => {
    const upward = sources.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !atTheSide.includes(placeOf(imported)) && !atTheSide.includes(placeOf(file)))
        .filter((imported) => layerOf(placeOf(imported)) < layerOf(placeOf(file)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  it.each(Object.keys(rooms))('imports the rooms of %s downwards only', (layer) => {
    const order = rooms[layer] ?? [];
    const roomOf = (file: string) => {
      const [, room = '', ...rest] = file.split('/');
      const name = rest.length > 0 ? room : order.flat().includes(room) ? room : '.';
      return order.findIndex((names) => names.includes(name));
    };
    const own = sources.filter((file) => file.startsWith(`${layer}/`));
    expect(own.filter((file) => roomOf(file) < 0)).toEqual([]);
    const upward = own.flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith(`${layer}/`) && roomOf(imported) < roomOf(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no circular import, of types or values', () => {
    expect(findCircles(new Map(sources.map((file) => [file, importsOf(file)])))).toEqual([]);
    expect(
      findCircles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a → b → c → a']);
  });

  it('hold at most some twenty files directly, but for one a language', () => {
    const counts = new Map<string, number>();
    for (const file of sources) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    counts.delete('languages');
    expect([...counts].filter(([, count]) => count > 21)).toEqual([]);
  });

  it('export each name for one thing, but for the catalogues of languages', () => {
    const exported = /^export (?:async )?(?:type|const|class|function\*?) (\w+)/gm;
    const homes = new Map<string, Set<string>>();
    for (const file of sources) {
      if (/^(?:sandbox|languages|slack\/wording)\//.test(file)) continue;
      for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(exported))
        homes.set(name, (homes.get(name) ?? new Set()).add(file));
    }
    expect([...homes].filter(([, files]) => files.size > 1)).toEqual([]);
  });

  it('keep the sandbox apart: it knows Slack, nothing of ours', () => {
    const known = sources
      .filter((file) => file.startsWith('sandbox/'))
      .flatMap((file) => importsOf(file).filter((imported) => !imported.startsWith('sandbox/')));
    expect(known).toEqual([]);
  });

  it('start without what no first answer needs', () => {
    const loaded = loadedWith(['main.ts', 'cli/start.ts', 'app.ts']);
    const late = [
      'intake/typed/command-line.ts',
      'intake/recognise/labels.ts',
      'intake/sheet/csv.ts',
      'intake/card/vcard.ts',
      'intake/picture/picture.ts',
      'import-api/connection.ts',
      'slack/api/agent.ts',
      'slack/http/socket-receiver.ts',
      'metrics.ts',
    ];
    expect(late.filter((file) => !sources.includes(file))).toEqual([]);
    expect(late.filter((file) => loaded.has(file))).toEqual([]);
    expect(loaded.has('slack/doors/command.ts')).toBe(true);
  });

  it('name Slack in one folder only', () => {
    const named = sources.filter(
      (file) =>
        !file.startsWith('slack/') && readFileSync(join(root, file), 'utf8').includes("from '@slack/"),
    );
    expect(named).toEqual([]);
  });
});
