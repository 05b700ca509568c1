import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { ada, sales, team } from '../../src/sandbox/slack/people.ts';
import { startHouse, type House } from '../support/house.ts';

/** What Slack does in Socket Mode: hands out an address, says hello, and sends envelopes that want an answer. */
async function aSocketGateway(refusal?: string) {
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer((request, response) => {
    request.resume();
    const opened = refusal
      ? { ok: false, error: refusal }
      : { ok: true, url: `ws://127.0.0.1:${portOf()}/link` };
    const answer =
      request.url === '/api/apps.connections.open'
        ? opened
        : { ok: true, team_id: team.id, user: { id: ada.id, team_id: team.id } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  const portOf = () => {
    const address: AddressInfo | string | null = server.address();
    return typeof address === 'object' ? (address?.port ?? 0) : 0;
  };
  const connected = new Promise<WebSocket>((resolve) => {
    server.on('upgrade', (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (link) => {
        link.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
        resolve(link);
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    sockets.close();
    server.closeAllConnections();
    server.close();
  });
  return { apiUrl: `http://127.0.0.1:${portOf()}/api/`, connected };
}

function ask(link: WebSocket, text: string): Promise<{ payload?: { text?: string } }> {
  const id = `envelope-${text}`;
  const payload = {
    command: '/addcontact',
    text,
    trigger_id: `1.2.${id}`,
    team_id: team.id,
    user_id: ada.id,
    channel_id: sales,
    response_url: '',
  };
  const answered = new Promise<{ payload?: { text?: string } }>((resolve) => {
    link.on('message', (data: Buffer) => {
      const answer = JSON.parse(data.toString());
      if (answer.envelope_id === id) resolve(answer);
    });
  });
  link.send(
    JSON.stringify({ type: 'slash_commands', envelope_id: id, accepts_response_payload: true, payload }),
  );
  return answered;
}

it('serves the same doors over a socket, and health over HTTP beside it', async () => {
  const gateway = await aSocketGateway();
  const house: House = await startHouse({ SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: gateway.apiUrl });
  const link = await gateway.connected;
  expect((await ask(link, 'help')).payload?.text).toContain('/addcontact Jane Doe');
  await ask(link, 'Jane Doe +91 98765 43210');
  await house.inbox.until(() => house.inbox.find('919876543210'));
  expect(house.inbox.contacts()).toHaveLength(1);
  expect((await fetch(`http://127.0.0.1:${house.port()}/health/live`)).status).toBe(200);
  const unknown = await fetch(`http://127.0.0.1:${house.port()}/slack/events`, {
    method: 'POST',
    body: 'x=1',
  });
  expect(unknown.status).toBe(404);
});

it.each(['invalid_auth', 'missing_scope', 'not_allowed_token_type'])(
  'does not start with an app-level token that Slack rejects as %s',
  async (refusal) => {
    const gateway = await aSocketGateway(refusal);
    const started = startHouse({ SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: gateway.apiUrl });
    await expect(started).rejects.toThrow(`Slack rejects SLACK_APP_TOKEN (${refusal})`);
  },
);
