import type { IncomingMessage } from 'node:http';
import { cleanLine } from '../../contact/clean-text.ts';
import { words } from '../wording/words.ts';

/** The submitted form, the only place with the token. */
export type SentForm = {
  readonly title: string;
  readonly platform: string;
  readonly host: string;
  readonly token: string;
};

const mostBytes = 16 * 1024;
const mostTitle = 40;

/** Reads a request's form. Null when it is none, too large or incomplete. */
export async function readSentForm(request: IncomingMessage): Promise<SentForm | null> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > mostBytes) return null;
      chunks.push(bytes);
    }
  } catch {
    return null;
  }
  const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  const text = (name: string) => fields.get(name) ?? '';
  return {
    title: cleanLine(text('title')),
    platform: text('platform'),
    host: text('host'),
    token: text('token').trim(),
  };
}

/** Checks the form before the inbox is called. Null when it is fine. */
export function findFormProblem(
  form: SentForm,
  choices: {
    readonly platforms: readonly { readonly name: string }[];
    readonly hosts: readonly string[];
  },
): string | null {
  if (form.title.length > mostTitle) return words().inboxes.page.problems.titleMissing;
  if (!choices.platforms.some(({ name }) => name === form.platform))
    return words().inboxes.page.problems.platform;
  if (!choices.hosts.includes(form.host)) return words().inboxes.page.problems.host;
  return /^[\x21-\x7e]{4,4000}$/.test(form.token) ? null : words().inboxes.page.problems.tokenMissing;
}
