import * as z from 'zod';
import { readSlackMarkup } from '../../intake/prose/slack-markup.ts';
import { renderBlocks } from './block-text.ts';
import { fieldsOf, listIn, textIn } from '../payload/fields.ts';

/**
 * The kinds of files Slack tells apart. Only `hosted` can be downloaded: a canvas, a list and a post arrive as
 * a web page, a cloud file is not at Slack, and a hidden one is behind the plan's limit. A mail carries its
 * own text.
 */
export type FileKind = 'hosted' | 'canvas' | 'list' | 'post' | 'cloud' | 'hidden' | 'mail';

/** A file of a message as Slack describes it, not yet downloaded. */
export type SharedFile = {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly filetype: string;
  readonly kind: FileKind;
  /** Bytes, or null when Slack does not say. */
  readonly size: number | null;
  /** Null for a stub; its details have to be requested. */
  readonly urlPrivateDownload: string | null;
  /** Slack's smaller copy of a picture, as PNG or JPEG. Null when there is no usable one. */
  readonly urlThumbnail: string | null;
  /** Slack's value: `visible`, `check_file_info` or `file_not_found`. Null when absent. */
  readonly fileAccess: string | null;
};

/**
 * A message's texts in Slack's markup, each once, and its files. Includes those of its mails, with the mails'
 * titles.
 */
export type SharedMessage = {
  readonly texts: readonly string[];
  readonly files: readonly SharedFile[];
  readonly mails: readonly string[];
};

const MAX_TEXTS = 200;

/**
 * Reads a message's text, blocks, attachments, forwarded messages and files. Skips unknown shapes. Never
 * throws.
 */
export function readSharedMessage(message: unknown): SharedMessage {
  const texts: string[] = [];
  const mails: string[] = [];
  const files = new Map<string, SharedFile>();
  readMessage(fieldsOf(message), { texts, files, mails }, 0);
  const said = texts.filter((text) => text.trim() !== '');
  return { texts: withoutRepeats(said.slice(0, MAX_TEXTS)), files: [...files.values()], mails };
}

type MessageContent = {
  readonly texts: string[];
  readonly files: Map<string, SharedFile>;
  readonly mails: string[];
};

function readMessage(message: Record<string, unknown>, found: MessageContent, depth: number): void {
  if (depth > 6) return;
  found.texts.push(textIn(message, 'text'), renderBlocks(message['blocks']));
  for (const attachment of listIn(message, 'attachments')) readAttachment(attachment, found, depth);
  for (const file of listIn(message, 'files')) readFile(file, found);
  for (const key of ['root', 'message'])
    if (message[key] !== undefined) readMessage(fieldsOf(message[key]), found, depth + 1);
}

function readAttachment(attachment: Record<string, unknown>, found: MessageContent, depth: number): void {
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

function readFile(value: unknown, found: MessageContent): void {
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

/** The largest copy; smaller ones leave a QR code too few pixels. */
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

/** A mail forwarded into Slack: its sender as a first line, then its text. Its attachments become files. */
function readMail(file: File, found: MessageContent): void {
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

/** Slack repeats the text in blocks and fallbacks. A text that an earlier one contains is dropped. */
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
