import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesOf = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...filesOf('docs', '.md')];
const sources = [...filesOf('src', '.ts'), ...filesOf('test', '.ts')];

describe('the documentation', () => {
  it('links only to files that exist', () => {
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => ({ page, link })),
    );
    expect(links.length).toBeGreaterThan(20);
    const broken = links.filter(({ page, link }) => !existsSync(join(root, dirname(page), link)));
    expect(broken).toEqual([]);
  });

  it('cites only pages and decisions that exist', () => {
    const decisions = new Set(
      [...read('docs/decisions.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => number),
    );
    const cited = sources.flatMap((file) => [...read(file).matchAll(/\bdocs\/([\w-]+\.\w+)(?: (\d+))?/g)]);
    expect(cited.length).toBeGreaterThan(20);
    const dangling = cited.filter(([, page = '', number]) => {
      if (!existsSync(join(root, 'docs', page))) return true;
      return page === 'decisions.md' && number !== undefined && !decisions.has(number);
    });
    expect(dangling.map(([text]) => text)).toEqual([]);
  });

  it('names only source files that exist', () => {
    const places = ['', 'src', 'test', 'docs'];
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/`((?:[\w-]+\/)+[\w-]+(?:\.\w+)*\.ts)`/g)].map(([, path = '']) => ({
        page,
        path,
      })),
    );
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter(
      ({ path }) => !path.endsWith('/xx.ts') && !places.some((place) => existsSync(join(root, place, path))),
    );
    expect(missing).toEqual([]);
  });

  it('refers to nothing outside docs/ in comments', () => {
    const outside = sources
      .filter((file) => !file.endsWith('docs.test.ts'))
      .flatMap((file) =>
        [...read(file).matchAll(/(?<!docs\/)\b[A-Z][A-Z-]+\.md\b/g)].map(([page]) => `${file}: ${page}`),
      )
      .filter((reference) => !reference.endsWith('README.md'));
    expect(outside).toEqual([]);
  });

  it('explains every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
    const names = [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
    const page = read('docs/dependencies.md');
    expect(names.filter((name) => !name.startsWith('@types/') && !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('keeps the README to a few screens', () => {
    expect(statSync(join(root, 'README.md')).size).toBeLessThan(10_000);
  });
});
