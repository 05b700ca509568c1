import { expect, it, onTestFinished } from 'vitest';
import { startWorkspacesStage } from '../../src/cli/demo/workspaces-stage.ts';
import { runDemo } from '../../src/cli/demo.ts';
import { anOutput } from '../support/cli-house.ts';
import { answerSlack } from '../support/many-slacks.ts';

it('demo explains wrong usage and --help without starting', async () => {
  const output = anOutput();
  expect(await runDemo(['--no-such-option'], {}, output)).toBe(2);
  expect(output.complained()).toContain('addcontact demo: unknown option --no-such-option.');
  expect(await runDemo(['--port', 'door'], {}, anOutput())).toBe(2);
  expect(await runDemo(['--workspaces', '--script'], {}, anOutput())).toBe(2);
  expect(await runDemo(['--help'], {}, anOutput())).toBe(0);
});

it('demo --workspaces installs the app from its own page, and shows where it is', async () => {
  const { rooms, installing, stop } = await startWorkspacesStage({ logLevel: 'silent' });
  onTestFinished(stop);
  const [room] = rooms;
  if (!room || !installing) throw new Error('Nothing was started.');
  const page = await fetch(installing.page);
  const cookie = (page.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  const link = /href="([^"]*oauth[^"]*)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { team, first } = room.slack.world;
  expect(room.slack.installed()).toBe('no');
  const back = await answerSlack(new URL(link), `${team.id}.${first.userId}`, 'allow');
  expect(await (await fetch(back, { headers: { cookie } })).text()).toContain(team.name);
  expect(room.slack.installed()).toBe('in-workspace');
  await room.slack.until(() => installing.teams().includes(team.name));
  expect(await (await fetch(installing.manage(team.id))).text()).toContain('Remove app');
});
