import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runHistory } from '../../src/cli/history.ts';
import { runSettings } from '../../src/cli/settings.ts';
import { createSlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';
import { aFolder, anEnvironment, anOutput } from '../support/cli-house.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

type Run = typeof runSettings;
async function run(command: Run, args: readonly string[], env: Record<string, string> = {}) {
  const output = anOutput();
  const status = await command(args, anEnvironment({ DATA_DIR: folder.path, ...env }), output);
  return { status, said: output.said(), complained: output.complained() };
}
const settings = (...args: string[]) => run(runSettings, [...args, '--team', 'T1']);

function aFile(text: string | Uint8Array): string {
  const path = join(folder.path, 'team.yml');
  writeFileSync(path, text);
  return path;
}

const yaml = `
country: IN
fields:
  - { key: source, label: Source, type: select, options: [Fair, Web], required: true }
channels:
  C0INDIA: { tags: [india], fields: { source: fair } }
`;

/** Nine lists of the list before, eleven times over. */
const bomb = Array.from({ length: 11 }, (_, index) =>
  index === 0 ? 'a0: &a0 [x, x]' : `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`,
).join('\n');

describe('addcontact settings', () => {
  it('reads a file and writes the same again', async () => {
    const path = aFile(yaml);
    expect(await settings('import', path)).toMatchObject({ status: 0, complained: '' });
    const exported = await settings('export');
    expect(parse(exported.said)).toMatchObject({
      country: 'IN',
      channels: { C0INDIA: { fields: { source: 'Fair' } } },
    });
    expect((await settings('import', aFile(exported.said))).said).toBe('Nothing is different.\n');
    expect(exported.said).not.toMatch(/secret/);
  });

  it.each([
    ['', 'there is nothing in it. To undo all settings, write {}.'],
    ['# country: IN\n', 'there is nothing in it. To undo all settings, write {}.'],
    ['country: IN\ncountry: BR\n', 'line 2: this isn’t valid YAML (duplicate key).'],
    ['fields:\n  - key: a\n   label: A\n', 'line 3: this isn’t valid YAML (missing char).'],
    ['country: IN\nfields: !other []\n', 'line 2: this isn’t valid YAML (tag resolve failed).'],
    [`# ${'x'.repeat(1024 * 1024)}`, 'this file is larger than 1 MB.'],
    [Buffer.from('consent: { label: Größe }', 'latin1'), 'this isn’t UTF-8 text. Save the file as UTF-8.'],
    [bomb, 'it repeats parts of itself too often. Write them out.'],
    [
      'channels: { C1: { inbox: nowhere, tags: 1 } }',
      'channels, C1, inbox: there is no inbox “nowhere”. Use one of tropitech.',
    ],
  ])('says of a file that can’t be used where and why, and changes nothing (%#)', async (text, fault) => {
    await settings('import', aFile(yaml));
    const refused = await settings('import', aFile(text));
    expect(refused).toMatchObject({ status: 1, said: '' });
    expect(refused.complained).toContain(`  • ${fault}\n`);
    expect(parse((await settings('export')).said)).toMatchObject({ country: 'IN' });
  });

  it('names no more than fifty faults', async () => {
    const refused = await settings('import', aFile(`access: { users: [${'bob, '.repeat(70)}] }`));
    expect(refused.complained.match(/ {2}• /g)).toHaveLength(51);
    expect(refused.complained).toContain('and 20 more.');
  });

  it('lists every fault of a file and changes nothing', async () => {
    await settings('import', aFile(yaml));
    const refused = await settings(
      'import',
      aFile('country: Atlantis\nemail: maybe\nchannels: { general: {} }'),
    );
    expect(refused.status).toBe(1);
    expect(refused.complained.match(/ {2}• /g)).toHaveLength(3);
    expect(parse((await settings('export')).said)).toMatchObject({ country: 'IN' });
  });

  it('refuses an inbox that is not configured', async () => {
    const refused = await settings('import', aFile('channels: { C1: { inbox: sales } }'));
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.complained).toContain('there is no inbox “sales”. Use one of tropitech.');
  });

  it.each(['a: [', 'a: 1\na: 2', '&a [*a, *a'])(
    'says that %j isn’t YAML without quoting it',
    async (text) => {
      const refused = await settings('import', aFile(text));
      expect(refused).toMatchObject({ status: 1, said: '' });
      expect(refused.complained).toContain('this isn’t valid YAML');
    },
  );

  it('asks Slack for the workspace where none is named, and says when it cannot', async () => {
    const slack = await createSlackWorkspace();
    const env = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: slack.botToken };
    const done = await run(runSettings, ['import', aFile(yaml)], env);
    await slack.stop();
    expect(done).toMatchObject({ status: 0, complained: '' });
    const later = await run(runSettings, ['export'], env);
    expect(later).toMatchObject({ status: 1, said: '' });
    expect(later.complained).toContain('--team');
  });

  it('ends with 2 on a wrong call', async () => {
    for (const args of [[], ['import'], ['export', 'a.yml'], ['delete'], ['import', 'a', 'b']])
      expect((await settings(...args)).status).toBe(2);
  });
});

describe('addcontact history --settings', () => {
  it('says who changed what, the newest first, of one team or of all', async () => {
    await settings('import', aFile('country: IN'));
    await settings('import', aFile('language: es'));
    await run(runSettings, ['import', aFile('country: BR'), '--team', 'T2']);
    const all = await run(runHistory, ['--settings']);
    const when = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;
    expect(all.said).toMatch(
      new RegExp(
        `^${when}  T2  cli  country\n${when}  T1  cli  language, country\n${when}  T1  cli  country\n$`,
      ),
    );
    expect((await run(runHistory, ['--settings', '--team', 'T2'])).said.split('\n')).toHaveLength(2);
  });

  it('says so where nothing was changed, and what a wrong call lacks', async () => {
    expect((await run(runHistory, ['--settings'])).said).toBe('No settings were changed yet.\n');
    expect(await run(runHistory, [])).toMatchObject({ status: 2 });
  });
});
