import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runImport } from '../../src/cli/import.ts';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';

const sheet = [
  'Full name,Mobile,E-mail,Company',
  'Jane Doe,+91 98765 43210,jane@example.com,Acme',
  'Ravi Rao,098765 43211,,',
  'Nobody,12,,',
  '=SUM(A1),+91 98765 43212,,',
].join('\n');

async function aDesk() {
  const inbox = await createInbox();
  const folder = await mkdtemp(join(tmpdir(), 'addcontact-import-'));
  onTestFinished(async () => {
    await inbox.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const env = {
    IMPORT_API_URL: inbox.url,
    IMPORT_API_TOKEN: inbox.token,
    DATA_DIR: join(folder, 'data'),
    DEFAULT_COUNTRY: 'IN',
  };
  const file = join(folder, 'leads.csv');
  await writeFile(file, sheet);
  const run = async (...args: string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const status = await runImport(args, env, { stdout, stderr });
    return { status, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
  };
  return { inbox, folder, file, run, env };
}

describe('addcontact import', () => {
  it('imports a spreadsheet, tells the outcome and hands back what could not be read', async () => {
    const { inbox, file, run } = await aDesk();
    const { status, out } = await run(file, '--tag', 'fair');
    expect(inbox.contacts().map(({ name, number, tags }) => [name, number, tags])).toEqual([
      ['Jane Doe', '9876543210', ['fair']],
      ['Ravi Rao', '9876543211', ['fair']],
      ['=SUM(A1)', '9876543212', ['fair']],
    ]);
    expect(inbox.find('919876543210')).toMatchObject({ attributes: [{ key: 'company', value: 'Acme' }] });
    expect(out).toContain('4 people, 3 ready, 1 need attention');
    expect(out).toContain('3 imported, 0 refused, 1 unreadable, 0 waiting');
    expect(status).toBe(1);
    const refused = await readFile(`${file}.refused.csv`, 'utf8');
    expect(refused).toContain('Full name,Mobile,E-mail,Company,reason');
    expect(refused).toContain('Nobody,12');
    expect(refused).not.toContain('Jane');
  });

  it('sends nothing twice when it is run again', async () => {
    const { inbox, file, run } = await aDesk();
    await run(file);
    const before = inbox.requests.length;
    const { out } = await run(file);
    expect(inbox.requests).toHaveLength(before);
    expect(out).toContain('3 imported');
  });

  it('sends nothing on a dry run', async () => {
    const { inbox, file, run } = await aDesk();
    const { status, out } = await run(file, '--dry-run');
    expect(inbox.requests).toHaveLength(0);
    expect(out).toContain('row 3:');
    expect(status).toBe(1);
  });

  it('sends nothing of a sheet that does not say which column holds the phone', async () => {
    const { inbox, file, run } = await aDesk();
    await writeFile(file, 'Full name,Alpha,Mail\nJane Doe,9876543210,jane@example.com\n');
    const { status, err } = await run(file);
    expect(inbox.requests).toHaveLength(0);
    expect(err).toContain('nothing is sent');
    expect(err).toContain('it may be “Alpha”. Give the right one the heading “Phone”');
    expect(status).toBe(1);
  });

  it("gives back refused rows with the API's reason, safe to open in a spreadsheet", async () => {
    const { inbox, file, run } = await aDesk();
    inbox.refuse('919876543212', 'opted out');
    const { status, out } = await run(file);
    expect(status).toBe(1);
    expect(out).toContain('2 imported, 1 refused');
    const refused = await readFile(`${file}.refused.csv`, 'utf8');
    expect(refused).toContain('opted out');
    expect(refused).toContain("'=SUM(A1)");
  });

  it('keeps what a refused token leaves waiting, and sends it when run again with a good one', async () => {
    const { inbox, file, run } = await aDesk();
    inbox.fault({ kind: 'status', status: 401 });
    const first = await run(file);
    expect(first.status).toBe(3);
    expect(first.err).toContain('refuses the token');
    inbox.heal();
    const second = await run(file);
    expect(second.out).toContain('3 imported');
    expect(inbox.tally().repeats).toBe(0);
  });

  it('says what to do about a store that cannot be opened', async () => {
    const { folder, file, run, env } = await aDesk();
    await writeFile(join(folder, 'occupied'), '');
    env.DATA_DIR = join(folder, 'occupied');
    const { status, err } = await run(file);
    expect(status).toBe(1);
    expect(err).toContain('addcontact cannot import: The store in');
    expect(err).toContain('DATA_DIR must be a folder that this user can write to');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says where it could not write the refused rows', async () => {
    const { inbox, file, run } = await aDesk();
    await mkdir(`${file}.refused.csv`);
    const { status, err } = await run(file);
    expect(status).toBe(1);
    expect(err).toContain('the refused rows could not be written to');
    expect(inbox.contacts()).toHaveLength(3);
  });

  it('explains a wrong call and a file that is not there', async () => {
    const { run } = await aDesk();
    expect((await run()).status).toBe(2);
    expect((await run('--nonsense')).status).toBe(2);
    expect((await run('x.csv', '--country', 'Atlantis')).err).toContain('Atlantis');
    expect(await run('missing.csv')).toMatchObject({
      status: 1,
      err: 'missing.csv: there is no such file.\n',
    });
  });
});
