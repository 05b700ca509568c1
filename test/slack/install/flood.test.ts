import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../../src/sandbox/http-server.ts';
import { startForMany } from '../../support/many-slacks.ts';

/** A way to Slack on which no form opens before it is told to. */
function aSlowWay() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const between = async (apiUrl: string) => {
    const server = await startServer(async ({ method, url, headers: given, body }, response) => {
      if (url.pathname.endsWith('/views.open')) await opened;
      const headers = {
        authorization: given['authorization'] ?? '',
        'content-type': given['content-type'] ?? '',
      };
      const request = { method, headers, body: method === 'GET' ? null : body, redirect: 'manual' } as const;
      const answer = await fetch(new URL(url.pathname + url.search, apiUrl), request);
      const kept = ['content-type', 'location'].flatMap((name) => {
        const value = answer.headers.get(name);
        return value === null ? [] : [[name, value]];
      });
      response.writeHead(answer.status, Object.fromEntries(kept)).end(await answer.text());
    }, 0);
    onTestFinished(() => server.stop());
    return `${server.origin}/api/`;
  };
  return { between, open };
}

it('turns one workspace’s flood away, and answers every other workspace as ever', async () => {
  const way = aSlowWay();
  const app = await (await startForMany(way)).open();
  for (const place of ['T1', 'T3']) {
    await app.install(place);
    expect(await app.command(place)).toContain('/addcontact');
  }
  await Promise.all(Array.from({ length: 300 }, () => app.shortcut('T3', 'T3')));
  expect(await app.command('T3')).toContain('very busy, so this wasn’t saved');
  expect(await app.command('T1')).toContain('Add people to your WhatsApp inbox');
  way.open();
  await expect.poll(() => app.command('T3')).toContain('Add people to your WhatsApp inbox');
});
