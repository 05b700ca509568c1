import { expect, it, onTestFinished } from 'vitest';
import { checkWorkspaceInboxes } from '../../src/cli/doctor/workspace-inboxes.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { listen } from '../support/build-destination.ts';
import { anEnvironment } from '../support/cli-house.ts';
import { aTypedInbox, anAdmin, openInboxes } from '../support/open-inboxes.ts';

async function check(titles: readonly string[], answerOf: (token: string) => number) {
  const api = await listen((request, response) => {
    response.writeHead(answerOf(request.headers.authorization ?? '')).end();
  });
  onTestFinished(api.close);
  const { change, dataDir } = await openInboxes({ hosts: [api.url] });
  for (const title of titles)
    await change.add(anAdmin, aTypedInbox({ title, url: api.url, token: `token-of-${title}` }));
  const reading = readConfig(anEnvironment({ DATA_DIR: dataDir }));
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  const limits = { hosts: [api.url], timeoutMs: 1000 };
  return checkWorkspaceInboxes(reading.config, limits, { log: createLog('silent'), now: Date.now });
}

it('says which inbox of which workspace needs somebody, and only counts the others', async () => {
  const checks = await check(['Sales', 'Support', 'Events'], (token) =>
    token.includes('Support') ? 503 : 405,
  );
  expect(checks[0]).toMatchObject({ state: 'ok', message: '2 of 3 answer' });
  const troubled = checks.filter(({ state }) => state !== 'ok');
  expect(troubled.map(({ area }) => area)).toEqual(['Inbox Support (T1:support)']);
  expect(JSON.stringify(checks)).not.toContain('token-of');
});

it('says that nobody has set one up', async () => {
  expect(await check([], () => 405)).toMatchObject([{ state: 'warning', message: 'None is set up yet' }]);
});
