import { createHmac } from 'node:crypto';
import { mixedLine, phones, plainLine } from './line-shapes.ts';

/** What a door is sent; each is unlike every other, for another person. */
export type Door = 'command' | 'command, mixed lines' | 'help' | 'submission' | 'shortcut';

export const signingSecret = 'bench-signing-secret';

const team = { id: 'T0BENCH001', domain: 'bench' };
const user = { id: 'U0BENCH001', username: 'ada', name: 'ada', team_id: team.id };

/** The bytes of one signed HTTP request; `index` makes it one of its own. */
export function buildRequest(door: Door, index: number, slackUrl: string, now: () => number): Buffer {
  const body = buildBody(door, index, slackUrl);
  const timestamp = Math.floor(now() / 1000);
  const hash = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return Buffer.from(
    [
      'POST /slack/events HTTP/1.1',
      'Host: 127.0.0.1',
      'User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)',
      'Accept: application/json,*/*',
      'Content-Type: application/x-www-form-urlencoded',
      `X-Slack-Request-Timestamp: ${timestamp}`,
      `X-Slack-Signature: v0=${hash}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}

function buildBody(door: Door, index: number, slackUrl: string): string {
  const triggerId = `1700000000.${index}.${process.pid}`;
  switch (door) {
    case 'help':
      return buildCommand('help', triggerId, slackUrl);
    case 'command':
      return buildCommand(plainLine(index), triggerId, slackUrl);
    case 'command, mixed lines':
      return buildCommand(mixedLine(index), triggerId, slackUrl);
    case 'submission':
      return interaction({ type: 'view_submission', trigger_id: triggerId, view: buildView(index) });
    case 'shortcut':
      return interaction({ type: 'shortcut', callback_id: 'add_contact', trigger_id: triggerId });
  }
}

function buildCommand(text: string, triggerId: string, slackUrl: string): string {
  return new URLSearchParams({
    token: 'bench',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: 'C0BENCH001',
    channel_name: 'sales',
    user_id: user.id,
    user_name: user.name,
    command: '/addcontact',
    text,
    api_app_id: 'A0BENCH001',
    is_enterprise_install: 'false',
    response_url: `${slackUrl}commands/${triggerId}`,
    trigger_id: triggerId,
  }).toString();
}

function interaction(payload: Record<string, unknown>): string {
  const common = { team, user, enterprise: null, is_enterprise_install: false, api_app_id: 'A0BENCH001' };
  return new URLSearchParams({
    payload: JSON.stringify({ ...common, token: 'bench', ...payload }),
  }).toString();
}

function buildView(index: number): Record<string, unknown> {
  const typed = (type: string, value: string | null) => ({ value: { type, value } });
  return {
    id: `V${index}X${process.pid}`,
    team_id: team.id,
    type: 'modal',
    callback_id: 'contact_form',
    hash: '1.abc',
    private_metadata: JSON.stringify({
      responseUrl: null,
      responseUrlUntil: 0,
      channelId: null,
      editOf: null,
      generations: {},
      intro: null,
      otherPhones: [],
    }),
    blocks: [],
    state: {
      values: {
        name: typed('plain_text_input', `Jane Doe ${index}`),
        phone: typed('plain_text_input', phones.in(index)),
        country: { value: { type: 'external_select', selected_option: null } },
        email: typed('email_text_input', `jane${index}@example.com`),
        tags: { value: { type: 'multi_external_select', selected_options: [] } },
        attributes: typed('plain_text_input', null),
      },
    },
  };
}
