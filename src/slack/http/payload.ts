import type { IncomingMessage } from 'node:http';
import { readForm } from './form-body.ts';

/** Slack's payload as an object. */
export type Payload = Record<string, unknown>;

export function isForm({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
}

/**
 * Reads a body's payload: the form field `payload`, the form itself, or JSON. Null when it is none of these.
 */
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

/** Whether this is Slack's certificate check, which it sends unsigned as a form or a query. */
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
