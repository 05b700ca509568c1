import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withEmoji } from '../../src/sandbox/page/render/emoji.ts';

it('shows every emoji the app writes', () => {
  const files = readdirSync('src/slack', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const written = files.flatMap(
    (file) => readFileSync(`src/slack/${file}`, 'utf8').match(/(?<!:):[a-z]{1,}[a-z_]*:(?=[ '])/g) ?? [],
  );
  expect(written).toContain(':warning:');
  expect(written.filter((name) => withEmoji(name) === name)).toEqual([]);
});
