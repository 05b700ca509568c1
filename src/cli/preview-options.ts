import { parseArgs } from 'node:util';
import { readCountry } from '../contact/countries.ts';
import type { CountryCode } from '../contact/phone/phone.ts';
import type { ReadAs } from '../intake/read-shared.ts';

/** What the command says of itself. */
export const usage = `addcontact preview [FILE…] shows what would be saved, and saves nothing

  FILE             a contact card, a spreadsheet or a text; - or nothing reads standard input
  --as KIND        auto (default), vcard, csv, text, command, phone
  --country XX     the country of numbers without a calling code: IN, india …
  --json           one line of JSON for each input
  --jsonl          standard input holds one JSON string a line, each an input of its own

  echo 'Jane Doe 98765 43210 #vip' | addcontact preview --as command --country IN
  addcontact preview contacts.vcf leads.csv
`;

/** How an input is to be read. */
export type As = ReadAs | 'command' | 'phone';
/** What was asked for. */
export type Options = {
  readonly kind: 'options';
  readonly files: readonly string[];
  readonly as: As;
  readonly country: CountryCode | null;
  readonly json: boolean;
  readonly jsonl: boolean;
};
/** Nothing was asked for that can be done; `fault` says what, or is null when the usage was wanted. */
export type Usage = { readonly kind: 'usage'; readonly fault: string | null };
/** Reads the arguments; `defaultCountry` holds where `--country` is not given. */
export function readOptions(args: readonly string[], defaultCountry: string | undefined): Options | Usage {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { kind: 'usage', fault: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'usage', fault: null };
  const as = KINDS.find((kind) => kind === values.as);
  if (as === undefined)
    return { kind: 'usage', fault: `--as ${values.as}: choose one of ${KINDS.join(', ')}.` };
  const named = values.country ?? defaultCountry ?? '';
  const country = named === '' ? null : readCountry(named);
  if (named !== '' && country === null) {
    return {
      kind: 'usage',
      fault: `There is no country “${named}”. Use two letters of ISO 3166, such as IN.`,
    };
  }
  if (values.jsonl && positionals.length > 0)
    return { kind: 'usage', fault: '--jsonl reads standard input, not files.' };
  return {
    kind: 'options',
    files: positionals,
    as,
    country,
    json: values.json || values.jsonl,
    jsonl: values.jsonl,
  };
}

const KINDS = ['auto', 'vcard', 'csv', 'text', 'command', 'phone'] as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string', default: 'auto' },
        country: { type: 'string' },
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
