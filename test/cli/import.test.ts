import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runImport } from '../../src/cli/import.ts';
import { planFile } from '../../src/cli/import/plan.ts';
import { describeOutcome } from '../../src/cli/import/report.ts';
import { importFile } from '../../src/cli/import/run.ts';
import { readConfigWithoutSlack } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { takeSenderLock } from '../../src/store/sender-lock.ts';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { anOutput } from '../support/cli-house.ts';

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
    const output = anOutput();
    const status = await runImport(args, env, output);
    return { status, out: output.said(), err: output.complained() };
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
    expect(out).toContain('4 people: 3 ready, 1 to fix');
    expect(out).toContain('3 imported, 1 skipped');
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
    expect(out).toContain('3 already imported, 1 skipped; nothing was sent');
  });

  it('uses columns as it is told, and names one that the file lacks', async () => {
    const { inbox, file, run } = await aDesk();
    await writeFile(
      file,
      'Full name,Alpha,Beta,City,Notes\nJane Doe,9876543210,9876543219,Pune,shy\nBob Roe,9876543211,9876543218,Goa,\n',
    );
    const chosen = ['--column', 'Beta=phone', '--column', 'city=Home Town', '--ignore', 'Notes'];
    const { status, out } = await run(file, '--country', 'IN', ...chosen);
    expect(status).toBe(0);
    expect(out).toContain('  City → attribute home_town  (Pune · Goa)\n');
    expect(out).toContain('  Notes → not imported  (shy)\n');
    const sent = JSON.stringify(inbox.find('919876543219'));
    expect(sent).toContain('home_town');
    expect(sent).not.toContain('shy');
    const lacking = await run(file, '--ignore', 'Shoes');
    expect(lacking.err).toContain('It has no column “Shoes”.');
  });

  it('sends nothing on a dry run', async () => {
    const { inbox, file, run } = await aDesk();
    const { status, out } = await run(file, '--dry-run');
    expect(inbox.requests).toHaveLength(0);
    expect(out).toContain('row 4 (Nobody): ');
    expect(out).toContain('  E-mail → email  (jane@example.com');
    expect(status).toBe(1);
  });

  it('sends nothing of a file that is too long to be read whole', async () => {
    const { inbox, file, run } = await aDesk();
    await writeFile(`${file}.txt`, 'Jane Doe +91 98765 43210\n'.repeat(17_000));
    const { status, err } = await run(`${file}.txt`);
    expect(status).toBe(1);
    expect(err).toContain('nothing is sent. Only the first 400,000 characters were read.');
    expect(inbox.requests).toHaveLength(0);
  });

  it('sends nothing of a sheet that does not say which column holds the phone', async () => {
    const { inbox, file, run } = await aDesk();
    await writeFile(file, 'Full name,Alpha,Mail\nJane Doe,9876543210,jane@example.com\n');
    const { status, err } = await run(file);
    expect(inbox.requests).toHaveLength(0);
    expect(err).toContain('nothing is sent');
    expect(err).toContain('It may be “Alpha”. Give the right one the heading “Phone”');
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
    expect(first.err).toContain('rejects the token');
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
    expect(err).toContain("addcontact can't import: The store in");
    expect(err).toContain('DATA_DIR must be a folder that this user can write to');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says where it could not write the refused rows', async () => {
    const { inbox, file, run } = await aDesk();
    await mkdir(`${file}.refused.csv`);
    const { status, err } = await run(file);
    expect(status).toBe(1);
    expect(err).toContain('the rows that were not imported could not be written to');
    expect(inbox.contacts()).toHaveLength(3);
  });

  it('explains a wrong call and a missing file', async () => {
    const { run } = await aDesk();
    expect((await run()).status).toBe(2);
    expect((await run('--nonsense')).status).toBe(2);
    expect((await run('x.csv', '--country', 'Atlantis')).err).toContain('Atlantis');
    expect(await run('missing.csv')).toMatchObject({
      status: 1,
      err: 'missing.csv: there is no such file.\n',
    });
  });

  it('sends a repeated person once, and hands back the row that differs', async () => {
    const { inbox, file, run } = await aDesk();
    await writeFile(file, 'Name,Phone\nJane Doe,+919876543210\nJane Doe,98765 43210\nJane D.,09876543210\n');
    const { status, out } = await run(file);
    expect(inbox.contacts()).toHaveLength(1);
    expect(out).toContain('3 people: 1 ready, 2 with the number of another row');
    expect(out).toContain('1 imported, 1 skipped');
    expect(await readFile(`${file}.refused.csv`, 'utf8')).toContain('Same number as Jane Doe (row 2).');
    expect(status).toBe(1);
  });

  it('sends a number that can be read in two ways only with --accept-doubtful', async () => {
    const { inbox, file, run } = await aDesk();
    await writeFile(file, 'Name,Phone\nSofía Ruiz,+54 11 2345 6789\nJane Doe,+919876543210\n');
    const first = await run(file);
    expect(first.out).toContain('2 people: 1 ready, 1 to check');
    expect(inbox.contacts().map(({ name }) => name)).toEqual(['Jane Doe']);
    expect(await readFile(`${file}.refused.csv`, 'utf8')).toContain('did you mean +54 9 11 2345 6789?');
    const second = await run(file, '--accept-doubtful');
    expect(second).toMatchObject({ status: 0, err: '' });
    expect(second.out).toContain('1 imported, 1 already imported');
    expect(inbox.find('541123456789')).toBeDefined();
  });

  it('needs no token for a dry run and no settings for a wrong call', async () => {
    const { file, run, env } = await aDesk();
    Reflect.deleteProperty(env, 'IMPORT_API_TOKEN');
    expect((await run(file, '--dry-run')).out).toContain('4 people: 3 ready, 1 to fix');
    expect((await run()).err).toBe(
      'addcontact import: name at least one file.\nSee addcontact import --help.\n',
    );
    expect((await run(file)).err).toContain('IMPORT_API_TOKEN is missing');
  });

  it('replaces a link in the place of the refused rows and leaves its target alone', async () => {
    const { folder, file, run } = await aDesk();
    const target = join(folder, 'precious');
    await writeFile(target, 'mine');
    await symlink(target, `${file}.refused.csv`);
    await run(file);
    expect(await readFile(target, 'utf8')).toBe('mine');
    expect(await readFile(`${file}.refused.csv`, 'utf8')).toContain('Nobody,12');
    expect((await lstat(`${file}.refused.csv`)).mode & 0o777).toBe(0o600);
  });

  it('takes over the sending when the process that did it ends', async () => {
    const { inbox, file, env } = await aDesk();
    const release = takeSenderLock(env.DATA_DIR);
    const output = anOutput();
    const running = runImport([file], env, output);
    await expect.poll(() => output.said()).toContain('0 % (0 of 3)');
    expect(inbox.requests).toHaveLength(0);
    release?.();
    await running;
    expect(output.said()).toContain('3 imported');
  });

  it('counts honestly what waits and what was not taken when it is stopped', async () => {
    const { inbox, folder, env } = await aDesk();
    inbox.fault({ kind: 'outage' });
    const rows = Array.from({ length: 1200 }, (_, index) => `Jane ${index},+9198765${10_000 + index}`);
    const config = configOf(env);
    const file = planFile(join(folder, 'many.csv'), Buffer.from(['Name,Phone', ...rows].join('\n')), {
      country: null,
      tags: [],
      acceptDoubtful: false,
    });
    const stop = new AbortController();
    const [destination] = config.destinations;
    if (!destination) throw new Error('one inbox is configured');
    const log = createLog('silent');
    const onProgress = () => stop.abort();
    const outcome = await importFile(file, { config, destination, log, signal: stop.signal, onProgress });
    expect(outcome.counts).toEqual({ waiting: 1200, imported: 0, refused: 0 });
    expect(describeOutcome(file, outcome)).toContain('0 imported, 1,200 waiting');
    const early = await importFile(
      { ...file, hash: 'f'.repeat(64) },
      { config, destination, log, signal: AbortSignal.abort(), onProgress },
    );
    expect(early).toMatchObject({ counts: { waiting: 0 }, notTaken: 1200 });
    expect(describeOutcome(file, early)).toContain('1,200 not taken yet');
  });
});

function configOf(env: Record<string, string>) {
  const reading = readConfigWithoutSlack(env);
  if (!reading.ok) throw new Error(reading.faults.join());
  return reading.config;
}
