import type { IncomingMessage } from 'node:http';
import { readForm } from './form-body.ts';

/** What Slack sent, as an object. */
export type Payload = Record<string, unknown>;

export function isForm({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
}

/** The payload of a body: a form's field `payload`, the form itself, or JSON; null when it is none of them. */
export function readPayload(request: Pick<IncomingMessage, 'headers'>, body: string): Payload | null {
  try {
    const form = isForm(request) ? readForm(body) : null;
    const json = form === null ? body : form['payload'];
    const payload: unknown = json === undefined ? form : JSON.parse(json);
    return isRecord(payload) ? payload : null;
  } catch {
    return null;
  }
}

/** Whether Slack looks at nothing but the certificate: it sends this unsigned, as a form or as a query. */
export function isSslCheck(form: string): boolean {
  try {
    const fields = readForm(form);
    return fields['ssl_check'] === '1' && Boolean(fields['token']);
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
