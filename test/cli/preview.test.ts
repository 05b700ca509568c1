import { describe, expect, it } from 'vitest';
import { runPreview, type PreviewIo } from '../../src/cli/preview.ts';

const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Jane Doe\nTEL:098765 43210\nTEL:12\nEMAIL:jane@x.com\nEND:VCARD\n';

async function preview(
  args: readonly string[],
  given: { stdin?: string | null; files?: Record<string, string> } = {},
) {
  const out: string[] = [];
  const errors: string[] = [];
  const io: PreviewIo = {
    readStdin: async () =>
      given.stdin === undefined || given.stdin === null ? null : Buffer.from(given.stdin),
    readFile: (path) => {
      const content = given.files?.[path];
      if (content === undefined) throw new Error('no such file');
      return Buffer.from(content);
    },
    writeOut: (text) => void out.push(text),
    writeError: (text) => void errors.push(text),
    defaultCountry: undefined,
  };
  const status = await runPreview(args, io);
  return { status, out: out.join(''), errors: errors.join('') };
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
    expect(out).toContain('✓ 098765 43210  →  +91 · 9876543210 — India, mobile');
    expect(out).toContain('✗ 12');
  });

  it('ends with 1 when an input cannot be read, and reads the others', async () => {
    const { status, out, errors } = await preview(['none.vcf', 'a.vcf'], { files: { 'a.vcf': card } });
    expect(status).toBe(1);
    expect(errors).toBe('none.vcf: no such file\n');
    expect(out).toContain('Jane Doe');
  });

  it.each([[['--as', 'fax']], [['--country', 'Atlantis']], [['--nonsense']], [['--jsonl', 'a.vcf']], [[]]])(
    'explains itself when it cannot work with %j',
    async (args) => {
      const { status, errors } = await preview(args, { stdin: null });
      expect(status).toBe(1);
      expect(errors).toContain('addcontact preview [FILE…]');
    },
  );

  it('explains itself when asked', async () => {
    expect(await preview(['--help'])).toMatchObject({ status: 0, errors: '' });
  });
});
