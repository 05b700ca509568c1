import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { webApi } from '@slack/bolt';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDownloadFile } from '../../../src/slack/message/shared-file.ts';
import type { SharedFile } from '../../../src/slack/message/shared-message.ts';

/** Serves files at an address of its own, and notes who asked with what. */
async function serve(
  answer: RequestListener,
): Promise<{ readonly url: string; readonly tokens: (string | undefined)[] }> {
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, tokens };
}

function downloadFrom(origin: string) {
  return createDownloadFile({
    client: new webApi.WebClient('xoxb-test', { slackApiUrl: `${origin}/api/`, retryConfig: { retries: 0 } }),
    fetch,
    botToken: 'xoxb-test',
    isSlackUrl: (url) => url.origin === origin,
    log: pino({ level: 'silent' }),
  });
}

const file = (url: string | null, given: Partial<SharedFile> = {}): SharedFile => ({
  id: 'F1',
  name: 'jane.vcf',
  mimetype: 'text/vcard',
  filetype: 'vcard',
  kind: 'hosted',
  size: null,
  urlPrivateDownload: url,
  urlThumbnail: null,
  fileAccess: null,
  ...given,
});

describe('downloading a shared file', () => {
  it('sends the token and gives the bytes', async () => {
    const { url, tokens } = await serve((_request, response) => response.end('BEGIN:VCARD'));
    const got = await downloadFrom(url)(file(`${url}/f`));
    expect(got).toMatchObject({ kind: 'bytes', name: 'jane.vcf' });
    expect(tokens).toEqual(['Bearer xoxb-test']);
  });

  it('follows three redirects and no more', async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('BEGIN:VCARD');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    const download = downloadFrom(server.url);
    expect(await download(file(`${server.url}/3`))).toMatchObject({ kind: 'bytes' });
    expect(await download(file(`${server.url}/4`))).toMatchObject({ why: 'unreachable' });
  });

  it('never goes to an address that is not Slack’s, whoever names it', async () => {
    const elsewhere = await serve((_request, response) => response.end('x'));
    const slack = await serve((_request, response) =>
      response.writeHead(302, { location: elsewhere.url }).end(),
    );
    const download = downloadFrom(slack.url);
    expect(await download(file(`${slack.url}/f`))).toMatchObject({ why: 'unreachable' });
    expect(await download(file(elsewhere.url))).toMatchObject({ why: 'unreachable' });
    expect(await download(file('file:///etc/passwd'))).toMatchObject({ why: 'unreachable' });
    expect(elsewhere.tokens).toEqual([]);
  });

  it('stops as soon as there is more than may be, whatever was announced', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', more);
      };
      more();
    });
    expect(await downloadFrom(url)(file(`${url}/endless`))).toMatchObject({ why: 'too-large' });
    expect(await downloadFrom(url)(file(`${url}/f`, { size: 5 * 1024 * 1024 + 1 }))).toMatchObject({
      why: 'too-large',
    });
  });

  it.each([
    ['by its type', 'text/html; charset=utf-8', 'anything'],
    ['by how it begins', 'text/vcard', '\n <!DOCTYPE html><title>Sign in</title>'],
    ['by its first tag', 'application/octet-stream', '<html lang="en">'],
  ])('knows Slack’s sign-in page %s', async (_how, type, body) => {
    const { url } = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(body),
    );
    expect(await downloadFrom(url)(file(`${url}/f`))).toMatchObject({ why: 'unseen' });
  });

  it('asks Slack about a file when the message holds only its id', async () => {
    const origin = { url: '' };
    const { url } = await serve((request, response) => {
      const answer = {
        ok: true,
        file: { id: 'F1', name: 'ravi.vcf', url_private_download: `${origin.url}/f` },
      };
      response.end(request.url === '/api/files.info' ? JSON.stringify(answer) : 'BEGIN:VCARD');
    });
    origin.url = url;
    const got = await downloadFrom(url)(file(null, { name: '', fileAccess: 'check_file_info' }));
    expect(got).toMatchObject({ kind: 'bytes', name: 'ravi.vcf' });
  });

  it.each([
    ['file_not_found', 'unseen'],
    ['file_deleted', 'deleted'],
    ['internal_error', 'unreachable'],
  ])('takes %s for what it means', async (error, why) => {
    const { url } = await serve((_request, response) => response.end(JSON.stringify({ ok: false, error })));
    const got = await downloadFrom(url)(file(null, { fileAccess: 'check_file_info' }));
    expect(got).toMatchObject({ kind: 'refused', why });
  });
});
