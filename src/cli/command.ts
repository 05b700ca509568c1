import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Environment } from '../config-destinations.ts';

type Output = { readonly write: (text: string) => unknown; readonly isTTY?: boolean };

/** What a command reads from and writes to. `process` fits. */
export type Io = {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
};

/** A command of the command line. Resolves with its exit status. */
export type Command = (args: readonly string[], env: Environment, io: Io) => Promise<number>;

/** Exit statuses, the same for every command. */
export const exits = { done: 0, failed: 1, wrongUsage: 2, waiting: 3 } as const;

type Options = NonNullable<ParseArgsConfig['options']>;

type Syntax<Own extends Options> = {
  /** The name as typed: `import`. */
  readonly name: string;
  /** What `--help` prints. */
  readonly usage: string;
  readonly options: Own;
  readonly takesFiles?: boolean;
};

/**
 * Reads a command's arguments. Returns the exit status when that already
 * answered the call (help, wrong usage).
 */
export function readArguments<Own extends Options>(
  args: readonly string[],
  { name, usage, options, takesFiles = false }: Syntax<Own>,
  io: Pick<Io, 'stdout' | 'stderr'>,
) {
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(usage);
    return exits.done;
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: takesFiles });
  } catch (error) {
    return wrongUsage(name, explainArguments(error), io);
  }
}

/** Prints what is wrong with a call and how to see the usage. */
export function wrongUsage(name: string, fault: string, { stderr }: Pick<Io, 'stderr'>): number {
  stderr.write(`addcontact ${name}: ${fault}\nSee addcontact ${name} --help.\n`);
  return exits.wrongUsage;
}

/** Node's own sentences are long and speak of “positional arguments”. */
function explainArguments(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const named = /'([^' ]+)/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unknown option')) return `unknown option ${named}.`;
  if (message.startsWith('Unexpected argument')) return `unknown word “${named}”.`;
  return message.includes('does not take') ? `${named} takes no value.` : `${named} needs a value.`;
}

/** The message for an unknown `--country`. */
export function unknownCountry(named: string): string {
  return `there is no country “${named}”. Use its name or two letters, such as IN.`;
}

/** Lists everything wrong with the settings, in the format every command uses. */
export function explainSettings(
  verb: string,
  faults: readonly string[],
  { stderr }: Pick<Io, 'stderr'>,
): number {
  const what = faults.length === 1 ? 'one setting needs' : `${faults.length} settings need`;
  const list = faults.map((fault) => `  • ${fault}\n`).join('');
  stderr.write(
    `addcontact can't ${verb}: ${what} attention.\n${list}\nSettings are environment variables, or lines of a file .env in this folder. .env.example explains each.\n`,
  );
  return exits.failed;
}
