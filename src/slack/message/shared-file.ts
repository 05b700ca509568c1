import type { webApi } from '@slack/bolt';
import * as z from 'zod';
import type { Log } from '../../log.ts';
import { readSharedMessage, type FileKind, type SharedFile, type SharedMessage } from './shared-message.ts';
import { slackErrorOf } from '../api/error.ts';

/** Why a file gives no bytes. `unseen`: the app is not in the file's channel, so Slack hides it. */
export type FileRefusal =
  | 'unseen'
  | 'deleted'
  | 'too-large'
  | 'unreachable'
  | Exclude<FileKind, 'hosted' | 'mail'>
  | 'empty-mail';

type Download =
  /** A mail, to be read like a message with its text and attachments. */
  | { readonly kind: 'mail'; readonly message: SharedMessage }
  | {
      readonly kind: 'bytes';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Whether these are the bytes of a smaller copy. */
      readonly isThumbnail: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly why: FileRefusal;
      /** Where Slack tells the file's size. */
      readonly size: number | null;
    };

/** Downloads a shared file. Of a picture it takes the thumbnail unless asked for the whole. Never throws. */
export type DownloadFile = (file: SharedFile, size?: 'thumbnail' | 'whole') => Promise<Download>;

export type DownloadOptions = {
  readonly client: webApi.WebClient;
  /** Must not follow redirects by itself. */
  readonly fetch: typeof fetch;
  readonly botToken: string;
  /** Whether a URL is Slack's. No other host is called, and none gets the token. */
  readonly isSlackUrl: (url: URL) => boolean;
  readonly log: Log;
};

/** docs/decisions.md 19. */
const maxFileBytes = 5 * 1024 * 1024;
const maxRedirects = 3;
const patienceMs = 15_000;

/**
 * Downloads files from Slack's hosts only, within limits of size and time. Never takes Slack's sign-in page
 * for a file.
 */
export function createDownloadFile(options: DownloadOptions): DownloadFile {
  return async (given, size = 'thumbnail') => {
    const file = needsAsking(given) ? await askAbout(options, given) : given;
    if (typeof file === 'string') return refuse(given, file);
    if ('texts' in file) return { kind: 'mail', message: file };
    if (file.fileAccess === 'file_not_found' || file.urlPrivateDownload === null)
      return refuse(file, 'unseen');
    const thumbnail = size === 'thumbnail' ? file.urlThumbnail : null;
    if (thumbnail === null && (file.size ?? 0) > maxFileBytes) return refuse(file, 'too-large');
    const got = await fetchBytes(options, thumbnail ?? file.urlPrivateDownload).catch((error: unknown) => {
      options.log.warn({ err: error }, 'file not downloaded');
      return isTooLarge(error) ? ('too-large' as const) : ('unreachable' as const);
    });
    return typeof got === 'string'
      ? refuse(file, got)
      : { kind: 'bytes', name: file.name, bytes: got, isThumbnail: thumbnail !== null };
  };
}

function refuse({ name, size }: SharedFile, why: FileRefusal): Download {
  return { kind: 'refused', name, why, size };
}

function needsAsking({ kind, fileAccess, urlPrivateDownload }: SharedFile): boolean {
  if (fileAccess === 'file_not_found') return false;
  return kind === 'mail' || fileAccess === 'check_file_info' || urlPrivateDownload === null;
}

/** Why a file that is not hosted gives no bytes. */
function whyNot(kind: Exclude<FileKind, 'hosted'>): FileRefusal {
  return kind === 'mail' ? 'empty-mail' : kind;
}

const unseen = ['file_not_found', 'not_visible', 'channel_not_found', 'access_denied', 'no_permission'];

async function askAbout(
  { client, log }: DownloadOptions,
  { id }: SharedFile,
): Promise<SharedFile | SharedMessage | FileRefusal> {
  try {
    const { file } = answer.parse(await client.files.info({ file: id }));
    const message = readSharedMessage({ files: [file] });
    const [known] = message.files;
    // A mail always has text. What is listed beside it are its attachments.
    if (known?.id !== id && message.texts.length > 0) return message;
    if (!known) return 'deleted';
    return known.kind === 'hosted' ? known : whyNot(known.kind);
  } catch (error) {
    const code = slackErrorOf(error);
    if (unseen.includes(code)) return 'unseen';
    if (code === 'file_deleted') return 'deleted';
    log.warn({ slackError: code }, 'file not requested');
    return 'unreachable';
  }
}

const answer = z.object({ file: z.unknown() });

async function fetchBytes(options: DownloadOptions, address: string): Promise<Uint8Array | FileRefusal> {
  const signal = AbortSignal.timeout(patienceMs);
  let next = address;
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const url = URL.canParse(next) ? new URL(next) : null;
    if (!url || !options.isSlackUrl(url)) return 'unreachable';
    const response = await options.fetch(url, {
      headers: { Authorization: `Bearer ${options.botToken}` },
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (
      response.status >= 300 &&
      response.status < 400 &&
      location !== null &&
      URL.canParse(location, url.href)
    ) {
      await response.body?.cancel();
      next = new URL(location, url).href;
    } else {
      return readBody(options, response);
    }
  }
  options.log.warn({ maxRedirects }, 'file not downloaded: redirected too often');
  return 'unreachable';
}

async function readBody({ log }: DownloadOptions, response: Response): Promise<Uint8Array | FileRefusal> {
  if (!response.ok) {
    await response.body?.cancel();
    log.warn({ status: response.status }, 'file not downloaded');
    if (response.status === 410) return 'deleted';
    return [401, 403, 404].includes(response.status) ? 'unseen' : 'unreachable';
  }
  if (Number(response.headers.get('content-length')) > maxFileBytes) {
    await response.body?.cancel();
    return 'too-large';
  }
  const bytes = await readAtMost(response, maxFileBytes);
  if (bytes === null) return 'too-large';
  return isPage(response, bytes) ? 'unseen' : bytes;
}

/** Reads the body. Returns null as soon as it exceeds the limit. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return new Uint8Array();
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Without access Slack answers 200 with its sign-in page. */
function isPage(response: Response, bytes: Uint8Array): boolean {
  if (response.headers.get('content-type')?.toLowerCase().startsWith('text/html')) return true;
  const beginning = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  return beginning.startsWith('<!doctype') || beginning.startsWith('<html');
}

/** undici's error for a body over the connection's limit. */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
}
