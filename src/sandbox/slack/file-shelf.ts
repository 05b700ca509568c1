import type { ServerResponse } from 'node:http';
import type { Incoming } from '../http-server.ts';
import { bearer } from './web-api/web-api.ts';
import type { MailInSlack, SharedFile, World } from './world.ts';

const signInPage =
  '<!DOCTYPE html><html lang="en"><head><title>Slack | Sign in</title></head><body>Sign in</body></html>';
/** Types whose download is always a web page. */
const pages = ['canvas', 'quip', 'list', 'post', 'space'];
const filetypes: Readonly<Record<string, string>> = {
  vcf: 'vcard',
  csv: 'csv',
  xlsx: 'xlsx',
  ods: 'ods',
  txt: 'text',
  png: 'png',
  jpg: 'jpg',
  heic: 'heic',
  pdf: 'pdf',
};
const mimetypes: Readonly<Record<string, string>> = {
  vcf: 'text/vcard',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  heic: 'image/heic',
  pdf: 'application/pdf',
};

/** A file somebody puts into Slack. Type and mimetype follow from its name by default. */
export type NewFile = {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** The copy of at most 1024 pixels that Slack makes of a large picture. */
  readonly thumbnail?: Uint8Array;
  readonly mimetype?: string;
  readonly filetype?: string;
  readonly stub?: boolean;
  /** Slack's own modes: `canvas`, `list`, `post`, `external`, `hidden_by_limit`. Hosted by default. */
  readonly mode?: string;
  /** The content of a mail forwarded into Slack. */
  readonly mail?: Omit<MailInSlack, 'attachments'> & { readonly attachments?: readonly NewFile[] };
};
export type FileShelf = ReturnType<typeof createFileShelf>;

/** Keeps files from people and from the app's uploads, and serves them to whoever may read them. */
export function createFileShelf({
  world,
  opensFiles,
}: {
  readonly world: World;
  /** Whether a token may read this workspace's files. */
  readonly opensFiles: (token: string) => boolean;
}) {
  const expected = new Map<string, { name: string; length: number; bytes: Buffer | null }>();
  const redirects = new Map<string, string>();
  return {
    /** Adds a person's file for the members of these conversations. */
    put(user: string, conversations: readonly string[], given: NewFile): SharedFile {
      const extension = given.name.split('.').at(-1)?.toLowerCase() ?? '';
      const file: SharedFile = {
        id: world.nextId('F'),
        name: given.name,
        title: given.name,
        mimetype: given.mimetype ?? mimetypes[extension] ?? 'application/octet-stream',
        filetype: given.filetype ?? filetypes[extension] ?? (extension || 'binary'),
        bytes: Buffer.from(given.bytes),
        thumbnail: given.thumbnail === undefined ? null : Buffer.from(given.thumbnail),
        user,
        created: Math.floor(world.now() / 1000),
        conversations,
        stub: given.stub ?? false,
        mode: given.mode ?? 'hosted',
        mail: given.mail ? this.mail(user, conversations, given.mail) : null,
      };
      world.files.set(file.id, file);
      return file;
    },
    mail(user: string, conversations: readonly string[], given: NonNullable<NewFile['mail']>): MailInSlack {
      const attachments = (given.attachments ?? []).map((one) => this.put(user, conversations, one));
      return { ...given, attachments };
    },
    expects: (id: string): boolean => expected.has(id),
    expect(name: string, length: number): string {
      const id = world.nextId('F');
      expected.set(id, { name, length, bytes: null });
      return id;
    },
    /** Receives the bytes of an announced upload. As in Slack, they must have the announced length. */
    async receive(id: string, request: Incoming): Promise<boolean> {
      const upload = expected.get(id);
      const bytes = await uploadedBytes(request);
      if (!upload || bytes.length !== upload.length) return false;
      upload.bytes = bytes;
      return true;
    },
    complete(id: string, title: string | undefined, channel: string | undefined): SharedFile | null {
      const upload = expected.get(id);
      if (!upload?.bytes) return null;
      expected.delete(id);
      const made = this.put(world.bot.id, channel === undefined ? [] : [channel], {
        name: upload.name,
        bytes: upload.bytes,
      });
      const file = { ...made, id, title: title ?? upload.name };
      world.files.delete(made.id);
      world.files.set(id, file);
      return file;
    },
    /** Redirects the next download of a file. */
    redirect: (fileId: string, location: string) => void redirects.set(fileId, location),
    /** Serves a file. Without the right to it, Slack answers 200 with its sign-in page. */
    serve(request: Incoming, response: ServerResponse): void {
      const id =
        new RegExp(`^/files-(?:pri|tmb)/${world.team.id}-([^/]+)/`).exec(request.url.pathname)?.[1] ?? '';
      const file = world.files.get(id);
      const location = redirects.get(id);
      if (location !== undefined) {
        redirects.delete(id);
        response.writeHead(302, { location }).end();
      } else if (file && pages.includes(file.mode)) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>a canvas</html>');
      } else if (file && world.botSees(file) && opensFiles(bearer(request) ?? '')) {
        const isThumbnail = request.url.pathname.startsWith('/files-tmb/');
        const bytes = (isThumbnail ? file.thumbnail : null) ?? file.bytes;
        const type = isThumbnail ? 'image/png' : file.mimetype;
        response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
      } else {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(signInPage);
      }
    },
  };
}

async function uploadedBytes(request: Incoming): Promise<Buffer> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return request.body;
  const form = await new Response(new Uint8Array(request.body), {
    headers: { 'content-type': type },
  }).formData();
  for (const value of form.values()) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}
