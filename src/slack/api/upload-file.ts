import type { ClientOf } from './workspaces.ts';

export type UploadOptions = {
  readonly clientOf: ClientOf;
  readonly fetch: typeof fetch;
  readonly isSlackUrl: (url: URL) => boolean;
};

const patienceMs = 20_000;

/** Uploads a file to a conversation in the three steps Slack asks for. Throws when one fails. */
export async function uploadFile(
  { clientOf, fetch, isSlackUrl }: UploadOptions,
  file: {
    readonly teamId: string;
    readonly channel: string;
    readonly filename: string;
    readonly bytes: Uint8Array;
  },
): Promise<void> {
  const { channel, filename, bytes } = file;
  const client = await clientOf(file.teamId);
  const place = await client.files.getUploadURLExternal({ filename, length: bytes.length });
  const url = new URL(place.upload_url ?? '');
  if (!isSlackUrl(url)) throw new Error('Slack named an address for the upload that is not its own');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the upload was answered with ${response.status}`);
  await client.files.completeUploadExternal({
    files: [{ id: place.file_id ?? '', title: filename }],
    channel_id: channel,
  });
}
