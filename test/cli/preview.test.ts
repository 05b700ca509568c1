import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPreview } from '../../src/cli/preview.ts';
import { buildXlsx } from '../support/build-workbook.ts';
import { aFolder, anOutput } from '../support/cli-house.ts';
import { pictureOf } from '../support/draw-qr.ts';

const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nTEL:098765 43210\nTEL:12\nEMAIL:jane@x.com\nEND:VCARD\n';

/** Runs the command over files of a folder of its own; sources are named without it. */
async function preview(
  args: readonly string[],
  given: { stdin?: string | null; files?: Record<string, string | Uint8Array> } = {},
) {
  const folder = aFolder();
  try {
    for (const [name, content] of Object.entries(given.files ?? {}))
      writeFileSync(join(folder.path, name), content);
    const output = anOutput(given.stdin ?? null);
    const isFile = (arg: string) => /^[\w-]+\.\w+$/.test(arg);
    const status = await runPreview(
      args.map((arg) => (isFile(arg) ? join(folder.path, arg) : arg)),
      {},
      output,
    );
    const plain = (text: string) => text.replaceAll(`${folder.path}/`, '');
    return { status, out: plain(output.said()), errors: plain(output.complained()) };
  } finally {
    folder.remove();
  }
}

function jsonLines(out: string): unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('addcontact preview', () => {
  it('prints one line of JSON a file, with its keys in the promised order', async () => {
    const { status, out } = await preview(['a.vcf', '--json', '--country', 'IN'], {
      files: { 'a.vcf': card },
    });
    expect(status).toBe(0);
    expect(out).toMatch(
      /^\{"source":"a\.vcf","kind":"vcard","contacts":\[\{"name":"Jane Doe","phones":\[\{"raw":"098765 43210","ok":true,"prefix":"91","number":"9876543210","e164":"\+919876543210","country":"IN","type":"MOBILE","notices":\[\]\},\{"raw":"12","ok":false,"problem":"[a-z-]+","message":"[^"]+","suggestions":\[\]\}\],"emails":\["jane@x\.com"\],"organization":null,"tags":\[\],"attributes":\{\}\}\],"problems":\[\]\}\n$/,
    );
  });

  it('shows what becomes of each column of a sheet, as a dry run of the import does', async () => {
    const csv =
      'Name,Mobile,City,Contact owner\nJane Doe,+919876543210,Pune,Bob\nAnn Lee,+919876543211,Goa,Bob\n';
    const { out } = await preview(['a.csv'], { files: { 'a.csv': csv } });
    expect(out).toContain(
      [
        '  Name → name  (Jane Doe · Ann Lee)',
        '  Mobile → phone  (+919876543210 · +919876543211)',
        '  City → attribute city  (Pune · Goa)',
        '  Contact owner → not imported  (Bob)',
      ].join('\n'),
    );
    const book = buildXlsx({
      sheets: [
        {
          name: 'Leads',
          rows: [
            ['Name', 'Phone'],
            ['Jane Doe', '+919876543210'],
          ],
        },
        {
          name: 'Guests',
          rows: [
            ['Name', 'Phone', 'Seat'],
            ['Ann Lee', '+919876543211', '4B'],
          ],
        },
      ],
    });
    const { out: both } = await preview(['a.xlsx'], { files: { 'a.xlsx': book } });
    expect(both).toContain('  Sheet “Guests”\n  Name → name  (Ann Lee)');
    expect(both).toContain('  Seat → attribute seat  (4B)');
  });

  it('marks whose number came before', async () => {
    const csv = 'Name,Phone\nJane Doe,+91 98765 43210\nJ. Doe,098765 43210\n';
    const { out } = await preview(['a.csv', '--country', 'IN'], { files: { 'a.csv': csv } });
    expect(out).toContain('        same number as Jane Doe');
    expect(out).toContain('  1 ready · 1 with the number of another');
  });

  it('says that noise isn’t a spreadsheet, whatever its name', async () => {
    const noise = Buffer.from(
      Array.from({ length: 3000 }, (_, index) => (index * 197 + (index % 89) * 31) % 256),
    );
    const { out } = await preview(['a.csv'], { files: { 'a.csv': noise } });
    expect(out).toContain('no one found');
    expect(out).toContain('! This is no contact card, spreadsheet or text.');
  });

  it('says what a command line asks for', async () => {
    const actions = [];
    for (const stdin of [
      'Jane Doe 98765 43210 #vip city=Pune',
      'Jane Doe',
      'help',
      'status',
      'Jane 98765 43210, Bob 98765 43211',
    ]) {
      const { out } = await preview(['--as', 'command', '--json', '--country', 'IN'], { stdin });
      actions.push(...jsonLines(out));
    }
    expect(actions).toMatchObject([
      {
        kind: 'command',
        action: 'add',
        contacts: [{ name: 'Jane Doe', tags: ['vip'], attributes: { city: 'Pune' } }],
      },
      { action: 'form', contacts: [{ name: 'Jane Doe', phones: [] }], problems: [{ code: 'missing' }] },
      { action: 'help', contacts: [] },
      { action: 'status', contacts: [] },
      { action: 'form', contacts: [{ name: 'Jane' }, { name: 'Bob' }] },
    ]);
  });

  it('reads one JSON string a line and answers each with a line', async () => {
    const stdin = [
      '"Jane 98765 43210"',
      '"no one here"',
      '{"not":"a string"}',
      '"two\\nlines +44 7911 123456"',
    ].join('\n');
    const { status, out } = await preview(['--jsonl', '--as', 'text', '--country', 'IN'], { stdin });
    expect(status).toBe(1);
    expect(jsonLines(out)).toMatchObject([
      { source: 'line 1', kind: 'text', contacts: [{ name: 'Jane' }] },
      { contacts: [], problems: [] },
      { contacts: [], problems: [{ code: 'unreadable' }] },
      { contacts: [{ phones: [{ e164: '+447911123456' }] }] },
    ]);
  });

  it('reads a phone as one contact with one phone, and names what may have been meant', async () => {
    const { out } = await preview(['--as', 'phone', '--json'], { stdin: '+54 11 2345-6789\n' });
    expect(jsonLines(out)).toMatchObject([
      {
        kind: 'phone',
        contacts: [
          {
            name: null,
            phones: [{ raw: '+54 11 2345-6789', ok: true, suggestions: [{ e164: '+5491123456789' }] }],
          },
        ],
      },
    ]);
  });

  it('shows people a page they can read', async () => {
    const { out } = await preview(['a.vcf', '--country', 'IN'], { files: { 'a.vcf': card } });
    expect(out).toContain('a.vcf · contact cards · 1 person');
    expect(out).toContain('✓ 098765 43210  →  +91 98765 43210 · India · mobile');
    expect(out).toContain('✗ 12');
  });

  it('ends with 1 when an input cannot be read, and reads the others', async () => {
    const { status, out, errors } = await preview(['none.vcf', 'a.vcf'], { files: { 'a.vcf': card } });
    expect(status).toBe(1);
    expect(errors).toBe('none.vcf: there is no such file.\n');
    expect(out).toContain('Jane Doe');
  });

  it('ends with 1 when a file is of no kind it can read', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_byte, index) => (index * 89) % 256);
    const { status, out } = await preview(['noise.csv'], { files: { 'noise.csv': bytes } });
    expect(status).toBe(1);
    expect(out).toContain('This is no contact card, spreadsheet or text.');
  });

  it.each([[['--as', 'fax']], [['--country', 'Atlantis']], [['--nonsense']], [['--jsonl', 'a.vcf']], [[]]])(
    'explains itself when it cannot work with %j',
    async (args) => {
      const { status, errors } = await preview(args, { stdin: null });
      expect(status).toBe(2);
      expect(errors).toMatch(/^addcontact preview: .+\nSee addcontact preview --help\.\n$/);
    },
  );

  it('explains itself when asked', async () => {
    expect(await preview(['--help'])).toMatchObject({ status: 0, errors: '' });
  });

  it('says what a folder is, and that a file is missing', async () => {
    expect(await preview(['.'])).toMatchObject({
      status: 1,
      errors: '.: this is a folder. Name the files in it.\n',
    });
  });

  it('sums up who is ready and shows the first fifty of a long file', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => `Jane ${'x'.repeat(1 + index)},+9198765432${10 + (index % 90)}`,
    );
    const files = { 'many.csv': ['Name,Phone', ...rows, 'Bob,12', 'Ann,'].join('\n') };
    const { out } = await preview(['many.csv'], { files });
    expect(out).toContain('many.csv · spreadsheet · 62 people');
    expect(out).toContain('… and 12 more. --all shows everyone.');
    expect(out).toContain('60 ready · 1 to fix · 1 without a number');
    const all = await preview(['many.csv', '--all'], { files });
    expect(all.out).toContain('✗ no phone number');
  });

  it('names --country where a number lacks its country', async () => {
    const { out } = await preview(['--as', 'phone'], { stdin: '98765 43210' });
    expect(out).toContain('add --country, or start the number with +');
  });

  it('reads the people out of the QR codes of a picture', async () => {
    const files = { 'a.png': pictureOf('MECARD:N:Doe,Jane;TEL:+919876543210;;') };
    const { status, out } = await preview(['a.png', '--json'], { files });
    expect(status).toBe(0);
    expect(jsonLines(out)).toMatchObject([
      { source: 'a.png', kind: 'picture', contacts: [{ name: 'Jane Doe' }], problems: [] },
    ]);
  });

  it('says that a picture has no QR code', async () => {
    const files = { 'a.png': pictureOf('x', { dark: 255 }) };
    const { out } = await preview(['a.png'], { files });
    expect(out).toBe('a.png · picture · no one found\n\n  ! No QR code found in it.\n\n');
  });

  it('reads as a picture only what is one', async () => {
    const { out } = await preview(['--as', 'picture', '--json'], { stdin: 'Jane Doe 98765 43210' });
    expect(jsonLines(out)).toMatchObject([{ kind: 'picture', problems: [{ code: 'picture-format' }] }]);
  });
});
