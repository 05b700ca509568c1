import { readFileSync } from 'node:fs';
import { createDraft, draftPhone } from '../contact/draft.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import { readCommandLine } from '../intake/typed/command-line.ts';
import { readShared } from '../intake/read-shared.ts';
import { readOptions, usage, type As, type Options } from './preview-options.ts';
import { formatPreview, previewJson, type Preview } from './preview-format.ts';

/** What the command reads from and writes to. */
export type PreviewIo = {
  /** All of standard input, or null when it is a terminal. */
  readonly readStdin: () => Promise<Uint8Array | null>;
  readonly readFile: (path: string) => Uint8Array;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** `DEFAULT_COUNTRY`, where it is set. */
  readonly defaultCountry: string | undefined;
};

/** Shows what would be saved and saves nothing; 0 when every input was read, 1 otherwise. */
export async function runPreview(args: readonly string[], given: Partial<PreviewIo> = {}): Promise<number> {
  const io = { ...processIo(), ...given };
  const options = readOptions(args, io.defaultCountry);
  if (options.kind === 'usage') {
    if (options.fault === null) io.writeOut(usage);
    else io.writeError(`${options.fault}\n\n${usage}`);
    return options.fault === null ? 0 : 1;
  }
  const inputs = await collectInputs(options, io);
  if (inputs === null) {
    io.writeError(usage);
    return 1;
  }
  return showAll(inputs, options, io);
}

type Input = { readonly source: string; readonly read: () => Uint8Array | string };

/** Null when there is nothing to read: no file, and standard input is a terminal. */
async function collectInputs({ files, jsonl }: Options, io: PreviewIo): Promise<Input[] | null> {
  if (files.length > 0 && !files.includes('-')) {
    return files.map((file) => ({ source: file, read: () => io.readFile(file) }));
  }
  const stdin = await io.readStdin();
  if (stdin === null) return null;
  if (jsonl) return splitJsonLines(new TextDecoder().decode(stdin));
  const fromStdin = { source: '-', read: () => stdin };
  if (files.length === 0) return [fromStdin];
  return files.map((file) => (file === '-' ? fromStdin : { source: file, read: () => io.readFile(file) }));
}

function splitJsonLines(text: string): Input[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ source: `line ${index + 1}`, read: () => readJsonString(line) }],
    );
}

function readJsonString(line: string): string {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'string') throw new TypeError('This line is not a JSON string.');
  return value;
}

function showAll(inputs: readonly Input[], options: Options, io: PreviewIo): number {
  let status = 0;
  for (const { source, read } of inputs) {
    const content = readInput(read);
    const preview = content.ok
      ? previewOf(source, content.value, options)
      : unread(source, options.as, content.message);
    if (!content.ok) {
      status = 1;
      if (!options.json) io.writeError(`${source}: ${content.message}\n`);
    }
    if (options.json) io.writeOut(`${previewJson(preview, options.country)}\n`);
    else if (content.ok) io.writeOut(formatPreview(preview, options.country));
  }
  return status;
}

type Content =
  | { readonly ok: true; readonly value: Uint8Array | string }
  | { readonly ok: false; readonly message: string };

function readInput(read: () => Uint8Array | string): Content {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function unread(source: string, as: As, message: string): Preview {
  return {
    source,
    kind: as === 'auto' ? 'text' : as,
    action: null,
    drafts: [],
    problems: [{ field: null, code: 'unreadable', message }],
  };
}

function previewOf(source: string, content: Uint8Array | string, { as, country }: Options): Preview {
  switch (as) {
    case 'command':
      return { source, ...previewCommand(textOf(content), country) };
    case 'phone': {
      const raw = textOf(content).replace(/\r?\n$/u, '');
      return {
        source,
        kind: 'phone',
        action: null,
        drafts: [createDraft({ phones: [draftPhone(raw)] })],
        problems: [],
      };
    }
    case 'auto':
    case 'vcard':
    case 'csv':
    case 'text': {
      const shared =
        typeof content === 'string'
          ? { bytes: new TextEncoder().encode(content), filename: null }
          : { bytes: content, filename: source };
      return { source, action: null, ...readShared(shared, country, as) };
    }
  }
}

function previewCommand(text: string, country: CountryCode | null): Omit<Preview, 'source'> {
  const line = readCommandLine(text, country);
  const kind = 'command';
  switch (line.action) {
    case 'add':
      return { kind, action: 'add', drafts: [line.draft], problems: [] };
    case 'form':
      return {
        kind,
        action: 'form',
        drafts: isEmpty(line.draft) ? [] : [line.draft],
        problems: line.problems,
      };
    case 'several':
      return { kind, action: 'form', drafts: line.drafts, problems: [] };
    case 'help':
    case 'status':
      return { kind, action: line.action, drafts: [], problems: [] };
  }
}

function isEmpty(draft: ReturnType<typeof createDraft>): boolean {
  return (
    draft.name === '' &&
    draft.phones.length + draft.emails.length + draft.tags.length + draft.attributes.length === 0
  );
}

function textOf(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function processIo(): PreviewIo {
  return {
    readStdin: async () => (process.stdin.isTTY ? null : readAll(process.stdin)),
    readFile: (path) => readFileSync(path),
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    defaultCountry: undefined,
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
