import type { Environment } from '../config-destinations.ts';
import { exits, type Io } from './command.ts';
import { formatPreview, previewJson, type Preview } from './preview/format.ts';
import { readOptions, type As, type Options } from './preview/options.ts';
import { previewOf } from './preview/preview-of.ts';
import { readFile } from './read-file.ts';

/** Shows what would be saved, and saves nothing. Exit status 0 when every input was read, otherwise 1. */
export async function runPreview(args: readonly string[], env: Environment, io: Io): Promise<number> {
  const options = readOptions(args, env, io);
  if (typeof options === 'number') return options;
  let status: number = exits.done;
  for (const input of await collectInputs(options, io)) {
    if (!(await showOne(input, options, io))) status = exits.failed;
  }
  return status;
}

type Content =
  | { readonly ok: true; readonly value: Uint8Array | string }
  | { readonly ok: false; readonly message: string };

type Input = { readonly source: string; readonly read: () => Content };

async function collectInputs({ files, jsonl }: Options, io: Io): Promise<readonly Input[]> {
  const fromFile = (source: string): Input => ({ source, read: () => contentOf(source) });
  if (files.length > 0 && !files.includes('-')) return files.map(fromFile);
  const stdin = await readAll(io.stdin);
  if (jsonl) return splitJsonLines(new TextDecoder().decode(stdin));
  const fromStdin: Input = { source: '-', read: () => ({ ok: true, value: stdin }) };
  return files.length === 0 ? [fromStdin] : files.map((file) => (file === '-' ? fromStdin : fromFile(file)));
}

function contentOf(path: string): Content {
  const reading = readFile(path);
  return reading.ok ? { ok: true, value: reading.bytes } : reading;
}

function splitJsonLines(text: string): Input[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ source: `line ${index + 1}`, read: () => readJsonString(line) }],
    );
}

function readJsonString(line: string): Content {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return { ok: true, value };
  } catch {
    // Reported below: it isn't JSON, or not a string.
  }
  return { ok: false, message: 'this line is not a JSON string.' };
}

/** Shows one input. False when it could not be read. */
async function showOne({ source, read }: Input, options: Options, io: Io): Promise<boolean> {
  const content = read();
  const preview = content.ok
    ? await previewOf(source, content.value, options)
    : unread(source, options.as, content.message);
  if (options.json) io.stdout.write(`${previewJson(preview, options.country)}\n`);
  else if (content.ok) io.stdout.write(formatPreview(preview, options));
  else io.stderr.write(`${source}: ${content.message}\n`);
  return content.ok && !preview.problems.some(({ code }) => code === 'not-text');
}

function unread(source: string, as: As, message: string): Preview {
  return {
    source,
    kind: as === 'auto' ? 'text' : as,
    action: null,
    drafts: [],
    problems: [{ code: 'unreadable', message }],
    tables: [],
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
