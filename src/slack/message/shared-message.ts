import * as z from 'zod';
import { readSlackMarkup } from '../../intake/prose/slack-markup.ts';
import { renderBlocks } from './block-text.ts';
import { fieldsOf, listIn, textIn } from '../payload/fields.ts';

/**
 * What Slack calls a file: `hosted` can be downloaded. A canvas, a list and a post come down as a web page; a cloud file
 * is not at Slack; a hidden one is behind the plan's limit; a mail carries its text.
 */
export type FileKind = 'hosted' | 'canvas' | 'list' | 'post' | 'cloud' | 'hidden' | 'mail';

/** A file of a message as Slack describes it; nothing is downloaded yet. */
export type SharedFile = {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly filetype: string;
  readonly kind: FileKind;
  /** Bytes, or null when Slack does not say. */
  readonly size: number | null;
  /** Null for a stub, whose file has to be asked for. */
  readonly urlPrivateDownload: string | null;
  /** A smaller copy that Slack made of a picture, as PNG or JPEG whatever the picture is; null where there is none of use. */
  readonly urlThumbnail: string | null;
  /** Slack's own word: `visible`, `check_file_info`, `file_not_found`; null when it says nothing. */
  readonly fileAccess: string | null;
};

/** What a message holds: its texts in Slack's markup, each once, its files, and what the mails are called whose texts and files are among them. */
export type SharedMessage = {
  readonly texts: readonly string[];
  readonly files: readonly SharedFile[];
  readonly mails: readonly string[];
};

const MAX_TEXTS = 200;

/** Reads text, blocks, attachments, forwarded messages and files of a message; shapes it does not know are passed over. Never throws. */
export function readSharedMessage(message: unknown): SharedMessage {
  const texts: string[] = [];
  const mails: string[] = [];
  const files = new Map<string, SharedFile>();
  readMessage(fieldsOf(message), { texts, files, mails }, 0);
  const said = texts.filter((text) => text.trim() !== '');
  return { texts: withoutRepeats(said.slice(0, MAX_TEXTS)), files: [...files.values()], mails };
}

type Found = {
  readonly texts: string[];
  readonly files: Map<string, SharedFile>;
  readonly mails: string[];
};

function readMessage(message: Record<string, unknown>, found: Found, depth: number): void {
  if (depth > 6) return;
  found.texts.push(textIn(message, 'text'), renderBlocks(message['blocks']));
  for (const attachment of listIn(message, 'attachments')) readAttachment(attachment, found, depth);
  for (const file of listIn(message, 'files')) readFile(file, found);
  for (const key of ['root', 'message'])
    if (message[key] !== undefined) readMessage(fieldsOf(message[key]), found, depth + 1);
}

function readAttachment(attachment: Record<string, unknown>, found: Found, depth: number): void {
  const fields = listIn(attachment, 'fields').map((field) =>
    [textIn(field, 'title').replace(/(?<![\s:])[\s:]+$/u, ''), textIn(field, 'value')]
      .filter(Boolean)
      .join(': '),
  );
  const parts = [
    textIn(attachment, 'pretext'),
    textIn(attachment, 'title'),
    textIn(attachment, 'text'),
    ...fields,
  ];
  const said = parts.filter((part) => part.trim() !== '').join('\n');
  const blocks = renderBlocks(attachment['blocks']);
  found.texts.push(said, blocks);
  const before = found.texts.length;
  for (const inner of listIn(attachment, 'message_blocks'))
    readMessage(fieldsOf(inner['message']), found, depth + 1);
  for (const inner of listIn(attachment, 'attachments'))
    if (depth < 6) readAttachment(inner, found, depth + 1);
  for (const file of listIn(attachment, 'files')) readFile(file, found);
  if (said === '' && blocks === '' && found.texts.length === before)
    found.texts.push(textIn(attachment, 'fallback'));
}

const File = z.object({
  id: z.string().min(1),
  name: z.string().nullish().catch(null),
  title: z.string().nullish().catch(null),
  mimetype: z.string().nullish().catch(null),
  filetype: z.string().nullish().catch(null),
  size: z.number().nonnegative().nullish().catch(null),
  mode: z.string().nullish().catch(null),
  url_private_download: z.string().nullish().catch(null),
  url_private: z.string().nullish().catch(null),
  thumb_1024: z.string().nullish().catch(null),
  thumb_960: z.string().nullish().catch(null),
  thumb_800: z.string().nullish().catch(null),
  thumb_720: z.string().nullish().catch(null),
  file_access: z.string().nullish().catch(null),
  is_external: z.boolean().nullish().catch(null),
  plain_text: z.string().nullish().catch(null),
  from: z.array(z.unknown()).nullish().catch(null),
  attachments: z.array(z.unknown()).nullish().catch(null),
});
type File = z.infer<typeof File>;

function readFile(value: unknown, found: Found): void {
  const parsed = File.safeParse(value);
  if (!parsed.success || parsed.data.mode === 'tombstone') return;
  const file = parsed.data;
  const kind = kindOf(file);
  if (kind === 'mail' && file.plain_text) return readMail(file, found);
  if (file.plain_text) found.texts.push(file.plain_text);
  found.files.set(file.id, {
    id: file.id,
    name: file.name ?? file.title ?? '',
    mimetype: file.mimetype ?? '',
    filetype: file.filetype ?? '',
    kind,
    size: file.size ?? null,
    urlPrivateDownload: file.url_private_download ?? file.url_private ?? null,
    urlThumbnail: thumbnailOf(file),
    fileAccess: file.file_access ?? null,
  });
}

/** The largest; below these a QR code has too few pixels. */
function thumbnailOf({
  mimetype,
  thumb_1024: largest,
  thumb_960: larger,
  thumb_800: large,
  thumb_720: small,
}: File) {
  if (!mimetype?.toLowerCase().startsWith('image/')) return null;
  return largest ?? larger ?? large ?? small ?? null;
}

function kindOf({ mode, filetype, is_external: isExternal }: File): FileKind {
  const words = [mode ?? '', filetype ?? ''];
  const isOne = (...kinds: readonly string[]) => words.some((word) => kinds.includes(word));
  if (isOne('hidden_by_limit')) return 'hidden';
  if (isOne('canvas', 'quip')) return 'canvas';
  if (isOne('list')) return 'list';
  if (isOne('post', 'space')) return 'post';
  if (isExternal === true || mode === 'external') return 'cloud';
  return filetype === 'email' || mode === 'email' ? 'mail' : 'hosted';
}

/** A mail forwarded into Slack: who sent it, as the first line of a mail says it, then its text; its attachments are files. */
function readMail(file: File, found: Found): void {
  const title = file.title ?? file.name ?? '';
  if (title !== '') found.mails.push(title);
  const senders = listIn(file, 'from').map((sender) => {
    const [name, address] = [textIn(sender, 'name').trim(), textIn(sender, 'address').trim()];
    return address === '' ? name : `${name} <${address}>`.trim();
  });
  const from = senders.filter((sender) => sender !== '').slice(0, 1);
  found.texts.push([...from.map((sender) => `From: ${sender}`), file.plain_text ?? ''].join('\n'));
  for (const [index, attachment] of listIn(file, 'attachments').entries())
    readFile(
      {
        id: `${file.id}/${index}`,
        name: textIn(attachment, 'filename'),
        mimetype: textIn(attachment, 'mimetype'),
        size: attachment['size'],
        url_private_download: textIn(attachment, 'url') || null,
        mode: 'hosted',
        file_access: textIn(attachment, 'url') === '' ? 'file_not_found' : 'visible',
      },
      found,
    );
}

/** Slack repeats the text in the blocks and in fallbacks: what another text holds already is dropped, the earlier one stays. */
function withoutRepeats(texts: readonly string[]): string[] {
  const essence = texts.map((text) =>
    readSlackMarkup(text)
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  );
  return texts.filter((text, index) => {
    const own = essence[index] ?? '';
    if (own === '')
      return (
        text.trim() !== '' &&
        essence.every((other) => other === '') &&
        index === texts.findIndex((any) => any.trim() !== '')
      );
    return !essence.some(
      (other, at) => at !== index && other.includes(own) && (other.length > own.length || at < index),
    );
  });
}
