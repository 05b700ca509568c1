import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runImport } from '../../src/cli/import.ts';
import { runSettings } from '../../src/cli/settings.ts';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import { openStore } from '../../src/store/database.ts';
import { anOutput } from '../support/cli-house.ts';

/** A desk whose workspace decided this, with a sheet to import. */
async function aDesk(yaml: string, sheet: string) {
  const inbox = await createInbox();
  const folder = mkdtempSync(join(tmpdir(), 'addcontact-rules-'));
  onTestFinished(async () => {
    await inbox.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const env: Record<string, string> = {
    IMPORT_API_URL: inbox.url,
    IMPORT_API_TOKEN: inbox.token,
    DATA_DIR: join(folder, 'data'),
  };
  const file = join(folder, 'leads.csv');
  await writeFile(file, sheet);
  const decide = async (text: string, team: string) => {
    writeFileSync(join(folder, 'team.yml'), text);
    const output = anOutput();
    await runSettings(['import', join(folder, 'team.yml'), '--team', team], env, output);
    expect(output.complained()).toBe('');
  };
  if (yaml !== '') await decide(yaml, 'T0ONE');
  const run = async (...args: string[]) => {
    const output = anOutput();
    const status = await runImport([file, ...args], env, output);
    return { status, out: output.said(), err: output.complained() };
  };
  const refused = () => readFile(`${file}.refused.csv`, 'utf8');
  return { inbox, folder, env, decide, run, refused };
}

const source = '{ key: source, label: How we met, type: select, options: [Fair, Web], required: true }';

describe('the rules of a team, for a file from the command line', () => {
  it('read columns as its fields, by label or key, and refuse what does not fit', async () => {
    const desk = await aDesk(
      `country: IN\nfields: [${source}, { key: met, label: Group, type: date }]`,
      [
        'Name,Phone,How we met,Group',
        'Jane Doe,98765 43210,fair,29.11.2026',
        'Bob Roe,98765 43211,,',
        'Asha Rao,98765 43212,Radio,',
        'Ravi Rao,98765 43213,WEB,soon',
      ].join('\n'),
    );
    const { status, out } = await desk.run();
    expect(status).toBe(1);
    expect(out).toContain('The settings of workspace T0ONE apply.\n');
    expect(out).toContain('  How we met → field “How we met”  (fair');
    expect(out).toContain('  Group → field “Group”  (29.11.2026');
    expect(desk.inbox.contacts().map(({ name, attributes }) => [name, attributes])).toEqual([
      [
        'Jane Doe',
        [
          { key: 'source', value: 'Fair' },
          { key: 'met', value: '2026-11-29' },
        ],
      ],
    ]);
    const refused = await desk.refused();
    expect(refused).toMatch(/Bob Roe,.*Fill in “How we met”\./);
    expect(refused).toMatch(/Asha Rao,.*Fair.*Web/);
    expect(refused).toMatch(/Ravi Rao,.*“Group”.*date/);
  });

  it('show on a dry run what would be refused', async () => {
    const desk = await aDesk(`country: IN\nfields: [${source}]`, 'Name,Phone\nJane Doe,98765 43210\n');
    const { status, out } = await desk.run('--dry-run');
    expect(status).toBe(1);
    expect(out).toContain('row 2 (Jane Doe): Fill in “How we met”.');
    expect(desk.inbox.requests).toHaveLength(0);
  });

  it('fill in defaults, and let a column be named otherwise or left out', async () => {
    const desk = await aDesk(
      'fields: [{ key: source, label: Source, type: text, default: Web }]',
      'Name,Phone,Herkunft,Source\nJane Doe,+91 98765 43210,Messe,Radio\n',
    );
    await desk.run('--column', 'Herkunft=Source', '--ignore', 'Source');
    expect(desk.inbox.contacts()[0]?.attributes).toEqual([{ key: 'source', value: 'Messe' }]);
    const other = await aDesk(
      'fields: [{ key: source, label: Source, type: text, default: Web }]',
      'Name,Phone\nJane Doe,+91 98765 43210\n',
    );
    expect((await other.run()).status).toBe(0);
    expect(other.inbox.contacts()[0]?.attributes).toEqual([{ key: 'source', value: 'Web' }]);
  });

  it('keep to the list of tags, in its spelling, and add those for everyone', async () => {
    const desk = await aDesk(
      'tags: { mode: list, list: [VIP, Fair], default: [Fair] }',
      'Name,Phone,Tags\nJane Doe,+91 98765 43210,vip\nBob Roe,+91 98765 43211,friends\n',
    );
    await desk.run();
    expect(desk.inbox.contacts().map(({ name, tags }) => [name, tags])).toEqual([
      ['Jane Doe', ['VIP', 'Fair']],
    ]);
    expect(await desk.refused()).toMatch(/Bob Roe,.*isn’t on your team’s list/);
    const tagged = await desk.run('--dry-run', '--tag', 'other');
    expect(tagged.out).toContain('2 people: 0 ready, 2 to fix');
  });

  it('ask for the email that a team requires, and take away none that it hides', async () => {
    const sheet = 'Name,Phone,Email\nJane Doe,+91 98765 43210,jane@example.com\nBob Roe,+91 98765 43211,\n';
    const desk = await aDesk('email: required', sheet);
    await desk.run();
    expect(desk.inbox.contacts().map(({ name }) => name)).toEqual(['Jane Doe']);
    expect(await desk.refused()).toMatch(/Bob Roe,.*Add an email address\./);
    const hiding = await aDesk('email: hidden', sheet);
    expect((await hiding.run()).status).toBe(0);
    expect(hiding.inbox.find('919876543210')?.email).toBe('jane@example.com');
  });

  it('decide the country of numbers before the environment, and the call before both', async () => {
    const desk = await aDesk('country: BR', 'Name,Phone\nBia Souza,11 96123-4567\n');
    desk.env['DEFAULT_COUNTRY'] = 'IN';
    await desk.run();
    expect(desk.inbox.find('5511961234567')?.name).toBe('Bia Souza');
    expect((await desk.run('--dry-run', '--country', 'IN')).status).toBe(1);
  });

  it('leave those of channels out', async () => {
    const desk = await aDesk(
      'channels: { C1: { country: BR, tags: [brasil] } }',
      'Name,Phone\nJane Doe,+91 98765 43210\n',
    );
    await desk.run();
    expect(desk.inbox.contacts()[0]?.tags).toEqual([]);
  });
});

describe('consent, for a file from the command line', () => {
  const sheet = (heading: string) =>
    `Name,Phone,${heading}\nJane Doe,+91 98765 43210,yes\nBob Roe,+91 98765 43211,no\nAsha Rao,+91 98765 43212,\n`;

  it.each(['Agreed to be messaged on WhatsApp', 'Consent', 'opt_in'])(
    'requires consent of everyone in a column “%s” where the team does',
    async (heading) => {
      const desk = await aDesk('consent: { mode: require }', sheet(heading));
      const { out } = await desk.run();
      expect(out).toContain(`  ${heading} → consent  (yes · no)\n`);
      expect(desk.inbox.contacts().map(({ name, attributes }) => [name, attributes])).toEqual([
        [
          'Jane Doe',
          [
            { key: 'opt_in', value: 'yes' },
            { key: 'opt_in_at', value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
            { key: 'opt_in_by', value: 'cli' },
          ],
        ],
      ]);
      expect((await desk.refused()).match(/Agreed to be messaged on WhatsApp”/g)).toHaveLength(2);
    },
  );

  it('never guesses consent without a column', async () => {
    const people = 'Name,Phone\nJane Doe,+91 98765 43210\n';
    const requiring = await aDesk('consent: { mode: require }', people);
    expect((await requiring.run()).status).toBe(1);
    expect(requiring.inbox.contacts()).toEqual([]);
    const asking = await aDesk('consent: { mode: ask }', people);
    expect((await asking.run()).status).toBe(0);
    expect(asking.inbox.contacts()[0]?.attributes).toEqual([]);
  });

  it('sends consent as answered where the team asks for it', async () => {
    const desk = await aDesk('consent: { mode: ask }', sheet('Consent'));
    expect((await desk.run()).status).toBe(0);
    expect(desk.inbox.find('919876543211')?.attributes).toEqual([{ key: 'opt_in', value: 'no' }]);
  });
});

describe('the workspace of an import', () => {
  const people = 'Name,Phone\nJane Doe,98765 43210\n';

  it('wants the workspace named when the store knows several', async () => {
    const desk = await aDesk('email: required', people);
    await desk.decide('country: IN', 'T0TWO');
    const unclear = await desk.run();
    expect(unclear.status).toBe(2);
    expect(unclear.err).toContain('the store knows several workspaces.');
    expect(unclear.err).toContain('--team T012ABCDEF');
    expect(desk.inbox.requests).toHaveLength(0);
    expect((await desk.run('--team', 'T0ONE', '--country', 'IN')).out).toContain('1 to fix');
    expect(await desk.run('--team', 'T0TWO')).toMatchObject({ status: 0, err: '' });
    expect(desk.inbox.contacts()).toHaveLength(1);
    const other = await desk.run('--team', 'T0SIX', '--dry-run');
    expect(other.out).toContain('Workspace T0SIX has no settings here.\n');
    expect((await desk.run('--team', 'acme')).status).toBe(2);
  });

  it('imports without a team where no one decided anything, and a dry run makes no store', async () => {
    const desk = await aDesk('', people);
    expect(await desk.run('--dry-run', '--country', 'IN')).toMatchObject({ status: 0, err: '' });
    expect(await readdir(desk.folder)).toEqual(['leads.csv']);
    expect((await desk.run('--country', 'IN')).status).toBe(0);
  });

  it('sends nothing when its settings cannot be read', async () => {
    const desk = await aDesk('country: IN', people);
    const store = await openStore({ kind: 'sqlite', dataDir: desk.env['DATA_DIR'] ?? '' });
    await store.db.updateTable('team_settings').set({ settings: '{"email":"maybe"}' }).execute();
    await store.close();
    for (const args of [['--dry-run'], []]) {
      const { status, out, err } = await desk.run(...args);
      expect([status, out]).toEqual([1, '']);
      expect(err).toContain(
        "addcontact can't import: the team’s settings can’t be read, so nothing is sent.",
      );
    }
    expect(desk.inbox.requests).toHaveLength(0);
  });

  it.each([
    ['are sealed with a key that is not there', 'DATA_KEY is not the key'],
    ['are gone from the folder', 'addcontact.db is empty or missing'],
  ])('sends nothing when its settings %s', async (why, sentence) => {
    const desk = await aDesk('', people);
    desk.env['DATA_KEY'] = Buffer.alloc(32, 7).toString('base64');
    await desk.decide('country: IN', 'T0ONE');
    if (why.startsWith('are sealed')) desk.env['DATA_KEY'] = Buffer.alloc(32, 8).toString('base64');
    else {
      await desk.run();
      desk.inbox.requests.length = 0;
      await rm(join(desk.env['DATA_DIR'] ?? '', 'addcontact.db'));
    }
    for (const args of [['--dry-run'], []]) {
      const { status, out, err } = await desk.run(...args);
      expect([status, out]).toEqual([1, '']);
      expect(err).toContain("addcontact can't import: ");
      expect(err).toContain(sentence);
    }
    expect(desk.inbox.requests).toHaveLength(0);
  });
});

describe('numbers that the inbox was given under another name', () => {
  const before = 'Name,Phone\nRavi Kumar,+919876543210\nNina Patel,+919876543211\n';
  const now = 'Name,Phone\nJohn Smith,+91 98765-43210\nNina R. Patel,+919876543211\nAnn Lee,+919876543212\n';

  it('are handed back instead of renamed, also by a dry run, until that is asked for', async () => {
    const desk = await aDesk('', before);
    expect((await desk.run()).status).toBe(0);
    await writeFile(join(desk.folder, 'leads.csv'), now);
    const dry = await desk.run('--dry-run');
    expect(dry.out).toContain('3 people: 2 ready, 1 known under another name');
    expect(dry.out).toContain('(John Smith): The inbox knows this number as Ravi Kumar.');
    const sent = await desk.run();
    expect(sent).toMatchObject({ status: 1 });
    expect(sent.out).toContain('2 imported, 1 skipped');
    expect(await desk.refused()).toContain('add --rename to change it');
    expect(desk.inbox.find('919876543210')).toMatchObject({ name: 'Ravi Kumar', times: 1 });
    expect(desk.inbox.find('919876543211')).toMatchObject({ name: 'Nina R. Patel' });
    expect((await desk.run('--rename')).status).toBe(0);
    expect(desk.inbox.find('919876543210')).toMatchObject({ name: 'John Smith', times: 2 });
  });
});
