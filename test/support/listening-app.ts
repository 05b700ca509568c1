import { startServer } from '../../src/sandbox/http-server.ts';
import { signature } from '../../src/sandbox/slack/send/deliver-parcel.ts';
import { createSlackWorkspace } from '../../src/sandbox/slack/slack-workspace.ts';
import type { WorkspaceSettings } from '../../src/sandbox/slack/slack-workspace.ts';

type Payload = Record<string, unknown>;
export type Answer = { status?: number; body?: unknown; hang?: boolean };

/** A workspace with an app that only listens: `received` holds what came, `answerWith` says what it answers. */
export async function aListeningApp(settings: WorkspaceSettings = {}) {
  const slack = await createSlackWorkspace(settings);
  const received: { payload: Payload; headers: Readonly<Record<string, string>>; genuine: boolean }[] = [];
  let answer: (payload: Payload) => Answer = () => ({});
  let provesAddress = () => true;
  const server = await startServer((request, response) => {
    const body = request.body.toString('utf8');
    const fields = Object.fromEntries(new URLSearchParams(body));
    const payload = (
      body.startsWith('{') ? JSON.parse(body) : fields['payload'] ? JSON.parse(fields['payload']) : fields
    ) as Payload;
    if (payload['type'] === 'url_verification' && provesAddress()) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ challenge: payload['challenge'] }));
      return;
    }
    const timestamp = Number(request.headers['x-slack-request-timestamp']);
    const genuine = request.headers['x-slack-signature'] === signature(slack.signingSecret, timestamp, body);
    received.push({ payload, headers: request.headers, genuine });
    const { status = 200, body: given, hang } = answer(payload);
    if (hang) return;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(given === undefined ? '' : JSON.stringify(given));
  }, 0);
  slack.connect(`${server.origin}/slack/events`);
  return {
    slack,
    received,
    /** Gives back no challenge. */
    keepSilent: () => {
      provesAddress = () => false;
    },
    answerWith: (next: (payload: Payload) => Answer) => {
      answer = next;
    },
    /** The newest payload, with its fields as strings. */
    latest: () => (received.at(-1)?.payload ?? {}) as Record<string, string>,
    call: async (method: string, args: Payload, token = slack.botToken) => {
      const response = await fetch(slack.apiUrl + method, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(args),
      });
      const answer: Payload = { status: response.status, headers: response.headers };
      return Object.assign(answer, await response.json());
    },
    stop: async () => {
      await slack.stop();
      await server.stop();
    },
  };
}

export const aModal = (blocks: unknown[] = [], more: object = {}) => ({
  type: 'modal',
  title: { type: 'plain_text', text: 'A form' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks,
  ...more,
});

export const anInput = (id: string, element: object = {}, more: object = {}) => ({
  type: 'input',
  block_id: id,
  label: { type: 'plain_text', text: `The ${id}` },
  element: { type: 'plain_text_input', action_id: 'value', ...element },
  ...more,
});
