/**
 * The page for using the workspace in a browser. It shows what a person sees in Slack and what the inbox
 * holds. It follows every change (`GET /changes`, server-sent events) and takes actions (`POST /do`).
 */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { sendJson, startServer } from './http-server.ts';
import type { Incoming, LocalServer } from './http-server.ts';
import { perform } from './page-acts.ts';
import { roomOf, type Room, type Stage } from './stage.ts';
import { seatCookie } from './slack/install/seats.ts';
import { takeSnapshot } from './take-snapshot.ts';

const settleMs = 40;
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Serves the page for workspaces and their inboxes. `folder` has the built page. */
export function startPage(
  stage: Stage,
  settings: { readonly port: number; readonly folder?: URL },
): Promise<LocalServer> {
  const folder = settings.folder ?? new URL('./page/', import.meta.url);
  return startServer(async (request, response) => {
    const room = roomOf(stage, request.url.searchParams.get('team'));
    const me = request.url.searchParams.get('as') ?? room.slack.world.first.userId;
    const [, area = '', name = ''] = request.url.pathname.split('/');
    if (!isLocal(request)) return sendJson(response, 403, { error: 'this page is for this machine alone' });
    if (area === 'changes') return follow(stage, room, me, response);
    if (area === 'do' && request.method === 'POST') return act(room, me, request, response);
    if (area === 'file') return download(room, me, name, response);
    return asset(folder, area === '' ? 'index.html' : area, response);
  }, settings.port);
}

/** Another site's page must not be able to act here (DNS rebinding, cross-site posts). */
function isLocal(request: Incoming): boolean {
  const host = request.headers['host'] ?? '';
  const from = request.headers['origin'];
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && (from === undefined || from === `http://${host}`);
}

function follow(stage: Stage, room: Room, me: string, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    // So Slack’s own pages, on another port, know who is looking.
    'set-cookie': `${seatCookie}=${room.slack.world.team.id}.${me}; Path=/; HttpOnly; SameSite=Lax`,
  });
  let due: NodeJS.Timeout | null = null;
  const send = () => {
    due = null;
    response.write(`data: ${JSON.stringify(takeSnapshot(stage, room, me))}\n\n`);
  };
  const soon = () => {
    due ??= setTimeout(send, settleMs);
  };
  const forget = stage.rooms.flatMap(({ slack, inbox }) => [
    slack.world.onChange(soon),
    inbox.onChange(soon),
  ]);
  response.once('close', () => {
    for (const stop of forget) stop();
    if (due) clearTimeout(due);
  });
  send();
}

async function act(room: Room, me: string, request: Incoming, response: ServerResponse): Promise<void> {
  try {
    const result = await perform(room, me, JSON.parse(request.body.toString('utf8')));
    sendJson(response, 200, { ok: true, result: result ?? null });
  } catch (error) {
    sendJson(response, 200, { ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}

function download({ slack: { world } }: Room, me: string, id: string, response: ServerResponse): void {
  const file = world.files.get(id);
  const mayRead = file?.conversations.some((one) => world.conversations.get(one)?.members.has(me));
  if (!file || !mayRead) return sendJson(response, 404, { error: 'no such file' });
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
  response
    .writeHead(200, { 'content-type': file.mimetype, 'content-disposition': disposition })
    .end(file.bytes);
}

async function asset(folder: URL, name: string, response: ServerResponse): Promise<void> {
  const type = contentTypes[name.split('.').at(-1) ?? ''];
  if (!type || !/^[a-z-]+\.[a-z]+$/.test(name)) return sendJson(response, 404, { error: 'not found' });
  const bytes = await readFile(new URL(name, folder)).catch(() => null);
  if (!bytes) return sendJson(response, 404, { error: `${name} is not built: npm run build` });
  const policy = "default-src 'self'; img-src 'self' data: http: https:; style-src 'self' 'unsafe-inline'";
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'content-security-policy': policy,
  });
  response.end(bytes);
}
