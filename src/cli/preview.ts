import { createDraft, draftPhone } from '../contact/draft.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import { readCommandLine } from '../intake/typed/command-line.ts';
import { pictureFormatOf } from '../intake/picture/format.ts';
import { fileProblemText, problemText } from './problem-text.ts';
import { readShared } from '../intake/read-shared.ts';
import { createPause } from '../timing/slices.ts';
import type { Environment } from '../config-destinations.ts';
import { exits, type Io } from './command.ts';
import { readOptions, type As, type Options } from './preview/options.ts';
import { readFile } from './read-file.ts';
import { formatPreview, previewJson, type Preview } from './preview/format.ts';

/** Shows what would be saved and saves nothing; 0 when every input was read, 1 otherwise. */
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
    // Said below: it is no JSON, or no string.
  }
  return { ok: false, message: 'this line is not a JSON string.' };
}

/** Shows one input; false when it could not be read. */
async function showOne({ source, read }: Input, options: Options, io: Io): Promise<boolean> {
  const content = read();
  const preview = content.ok
    ? await previewOf(source, content.value, options)
    : unread(source, options.as, content.message);
  if (options.json) io.stdout.write(`${previewJson(preview, options.country)}\n`);
  else if (content.ok) io.stdout.write(formatPreview(preview, options));
  else io.stderr.write(`${source}: ${content.message}\n`);
  return content.ok;
}

function unread(source: string, as: As, message: string): Preview {
  return {
    source,
    kind: as === 'auto' ? 'text' : as,
    action: null,
    drafts: [],
    problems: [{ code: 'unreadable', message }],
  };
}

async function previewOf(
  source: string,
  content: Uint8Array | string,
  { as, country }: Options,
): Promise<Preview> {
  const isPicture = typeof content !== 'string' && pictureFormatOf(content) !== null;
  const kind = as === 'auto' && isPicture ? 'picture' : as;
  switch (kind) {
    case 'picture':
      return { source, ...(await previewPicture(content, country)) };
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
    case 'workbook':
    case 'text': {
      const shared =
        typeof content === 'string'
          ? { bytes: new TextEncoder().encode(content), filename: null }
          : { bytes: content, filename: source };
      const { problems, ...read } = readShared(shared, country, kind);
      return { source, action: null, ...read, problems: problems.map(fileProblemText) };
    }
  }
}

async function previewPicture(
  content: Uint8Array | string,
  country: CountryCode | null,
): Promise<Omit<Preview, 'source'>> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { createPictureReader } = await import('../intake/picture/picture.ts');
  const { drafts, faults } = await createPictureReader()(bytes, country, createPause());
  const problems = faults.map((code) => fileProblemText({ code, values: null }));
  return { kind: 'picture', action: null, drafts, problems };
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
        problems: line.problems.map(problemText),
      };
    case 'several':
      return { kind, action: 'form', drafts: line.drafts, problems: [] };
    case 'help':
    case 'status':
    case 'template':
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

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
