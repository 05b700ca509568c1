/**
 * Asks recheck about every regular expression of `src`, and writes what it would attack each with to
 * test/fixtures/attacks.json, which test/chaos/attacks.test.ts throws at every reader. `npm run attacks` fetches recheck
 * for the run: with its programs it is larger than all else that is installed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { parseAst } from 'vitest/node';
import * as z from 'zod';
import { requireFetched } from '../support/fetched-package.ts';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'test/fixtures/attacks.json');
/** No stranger's text comes there, or they need a browser. */
const leftOut = /^(?:sandbox|cli)\/|^main\.ts$|-worker/;

type Expression = { readonly source: string; readonly flags: string };

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !leftOut.test(file),
);
const expressions = new Map<string, Expression>();
const note = ({ source, flags }: Expression) => expressions.set(`/${source}/${flags}`, { source, flags });

/** Those that are put together at run time. */
async function noteBuilt(): Promise<void> {
  const RealRegExp = RegExp;
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct(target, args: unknown[]) {
      const made: RegExp = Reflect.construct(target, args);
      const caller = new Error('where').stack ?? '';
      if (caller.includes(join(root, 'src'))) note(made);
      return made;
    },
  });
  for (const file of files) await import(join(root, 'src', file));
  await (await import('../../src/intake/warm-up.ts')).warmUpReaders(() => undefined);
  globalThis.RegExp = RealRegExp;
}

async function noteLiterals(): Promise<void> {
  for (const file of files) {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    const { code } = await transform(text, { loader: 'ts', target: 'esnext' });
    JSON.stringify(parseAst(code), (_key, node: unknown) => {
      const literal = regexLiteral.safeParse(node);
      if (literal.success) note({ source: literal.data.regex.pattern, flags: literal.data.regex.flags });
      return typeof node === 'bigint' ? String(node) : node;
    });
  }
}

async function findAttacks() {
  const { check } = checker.parse(requireFetched('recheck'));
  const attacks = [];
  const repeating = [...expressions].filter(([, { source }]) => /[*+{]/.test(source));
  for (const [index, [name, { source, flags }]] of repeating.entries()) {
    if (index % 50 === 0) process.stdout.write(`${index} of ${repeating.length} expressions\n`);
    const found = finding.parse(await check(source, flags, { timeout: 10_000 }));
    if (found.status !== 'vulnerable' || !found.attack) continue;
    const { pumps, suffix } = found.attack;
    attacks.push({ expression: name.slice(0, 120), pumps, suffix });
  }
  return attacks;
}

const regexLiteral = z.object({ regex: z.object({ pattern: z.string(), flags: z.string() }) });
const finding = z.object({
  status: z.string(),
  attack: z
    .object({
      pumps: z.array(z.object({ prefix: z.string(), pump: z.string() })),
      suffix: z.string(),
    })
    .optional(),
});
const checker = z.object({
  check: z.custom<(source: string, flags: string, options: object) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});

await noteBuilt();
await noteLiterals();
writeFileSync(output, `${JSON.stringify(await findAttacks(), null, 2)}\n`);
