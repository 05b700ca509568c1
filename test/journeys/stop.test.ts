import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { ada, team } from '../../src/sandbox/slack/people.ts';
import { aDataDir } from '../support/open-outbox.ts';
import { startHouse } from '../support/house.ts';

const stopsWithinMs = 3000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

it('stops in its time though an inbox never answers, and sends again what was not answered', async () => {
  const inboxTimeoutMs = 60_000;
  const house = await startHouse({ IMPORT_TIMEOUT_MS: String(inboxTimeoutMs) });
  house.inbox.fault({ kind: 'hang' });
  await house.slack.command({ text: 'Jane Doe +91 98765 43210' });
  await house.inbox.until(() => house.inbox.requests.at(0));
  expect(await timed(() => house.stopApp(stopsWithinMs))).toBeLessThan(inboxTimeoutMs / 2);
  house.inbox.heal();
  await house.restart();
  await house.inbox.until(() => house.inbox.find('919876543210'));
});

/** A proxy that lets nothing through, and whom it was asked for. */
async function aClosedProxy(): Promise<{ readonly url: string; readonly asked: (string | undefined)[] }> {
  const asked: (string | undefined)[] = [];
  const proxy: Server = createServer();
  proxy.on('connect', ({ url }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}

it('runs and stops in Socket Mode while Slack is away, asking for it through the proxy alone', async () => {
  const proxy = await aClosedProxy();
  const reading = readConfig({
    SLACK_API_URL: 'https://slack.invalid/api/',
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_APP_TOKEN: 'xapp-test',
    IMPORT_API_URL: 'http://127.0.0.1:9/inbox/users/import',
    IMPORT_API_TOKEN: 'test',
    HTTPS_PROXY: proxy.url,
    DATA_DIR: aDataDir(),
    PORT: '0',
    HOST: '127.0.0.1',
  });
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  const app = await startApp(reading.config, createLog('silent'));
  expect((await fetch(`http://127.0.0.1:${app.port}/health/live`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${app.port}/health/ready`)).status).toBe(503);
  expect(await timed(() => app.stop(stopsWithinMs))).toBeLessThan(stopsWithinMs * 5);
  expect(proxy.asked.length).toBeGreaterThan(2);
  expect(new Set(proxy.asked)).toEqual(new Set(['slack.invalid:443']));
});

const pressOn = new URL('press-on.script.ts', import.meta.url).pathname;

it('stops at once under keep-alive load: the last answers close their connections', async () => {
  const house = await startHouse();
  const command = {
    command: '/addcontact',
    text: 'Jane Doe +91 98765 43210',
    team_id: team.id,
    user_id: ada.id,
  };
  const args = [String(house.port()), house.slack.signingSecret, JSON.stringify(command)];
  const load = spawn(process.execPath, ['--import', 'tsx', pressOn, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void load.kill());
  let said = '';
  load.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((resolve) => load.once('exit', resolve));
  await expect.poll(() => said).toContain('under way');
  const deadlineMs = 60_000;
  expect(await timed(() => house.stopApp(deadlineMs))).toBeLessThan(deadlineMs / 2);
  await ended;
  expect(Number(said.split('\n').at(-2))).toBeGreaterThan(200);
});
