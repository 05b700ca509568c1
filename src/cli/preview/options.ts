import { readCountry } from '../../contact/read-country.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { Environment } from '../../config-destinations.ts';
import type { ReadAs } from '../../intake/read-shared.ts';
import { readArguments, unknownCountry, wrongUsage, type Io } from '../command.ts';

const usage = `addcontact preview [FILE…] shows what would be saved, and saves nothing

  FILE             a contact card, a spreadsheet, a picture or a text; - or no file reads standard input
  --as KIND        auto (default), vcard, csv, workbook, mail, picture, text, command, phone
  --country XX     the country of numbers without +: IN, india …
  --all            shows everyone of a long file, not the first 50
  --json           one line of JSON for each input (docs/preview-json.md)
  --jsonl          reads one JSON string per line from standard input, each an input of its own

  echo 'Jane Doe 98765 43210 #vip' | addcontact preview --as command --country IN
  addcontact preview contacts.vcf leads.csv guests.xlsx

Exit status: 0 every input was read, 1 one could not be read, 2 wrong usage.
`;

/** How to read an input. */
export type As = ReadAs | 'picture' | 'command' | 'phone';
/** The options of the call. */
export type Options = {
  readonly files: readonly string[];
  readonly as: As;
  readonly country: CountryCode | null;
  readonly all: boolean;
  readonly json: boolean;
  readonly jsonl: boolean;
};

const kinds = ['auto', 'vcard', 'csv', 'workbook', 'mail', 'picture', 'text', 'command', 'phone'] as const;

const options = {
  as: { type: 'string', default: 'auto' },
  country: { type: 'string' },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
} as const;

/**
 * Reads the arguments, or answers and returns the exit status. DEFAULT_COUNTRY applies without `--country`.
 */
export function readOptions(args: readonly string[], env: Environment, io: Io): Options | number {
  const read = readArguments(args, { name: 'preview', usage, options, takesFiles: true }, io);
  if (typeof read === 'number') return read;
  const { values, positionals: files } = read;
  const as = kinds.find((kind) => kind === values.as);
  if (as === undefined) return wrongUsage('preview', `--as must be one of ${kinds.join(', ')}.`, io);
  const named = values.country ?? env['DEFAULT_COUNTRY'] ?? '';
  const country = named === '' ? null : readCountry(named);
  if (named !== '' && country === null) return wrongUsage('preview', unknownCountry(named), io);
  if (values.jsonl && files.length > 0)
    return wrongUsage('preview', '--jsonl reads standard input, not files.', io);
  if (files.length === 0 && io.stdin.isTTY === true)
    return wrongUsage('preview', 'name a file, or pipe something in.', io);
  const { all, jsonl } = values;
  return { files, as, country, all, json: values.json || jsonl, jsonl };
}
