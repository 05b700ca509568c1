import type { ServerResponse } from 'node:http';
import { sendJson } from '../../http-server.ts';
import type { Incoming } from '../../http-server.ts';
import { check } from '../blocks/block-kit.ts';
import { readJson } from '../send/deliver-parcel.ts';
import type { z } from 'zod';

export type Answer = { readonly ok: boolean } & Readonly<Record<string, unknown>>;
export type Method = {
  /** One of these is enough; an empty list asks for none. */
  readonly scopes: readonly string[];
  readonly call: (args: unknown) => Answer;
};
/** A call that came in, with the answer it got. */
type Call = {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly answer: Answer | null;
  readonly status: number;
};
/** What goes wrong with the next calls of a method. */
export type MethodFault =
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly error: string; readonly messages?: readonly string[] }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' };

/** A Web API method with Slack's check of its arguments. */
export function method<A>(scopes: readonly string[], args: z.ZodType<A>, run: (args: A) => Answer): Method {
  return {
    scopes,
    call: (given) => {
      const checked = check(args, given, '');
      return checked.ok ? run(checked.value) : refuse('invalid_arguments', checked.messages);
    },
  };
}

/** A refusal as Slack words it. */
export function refuse(error: string, messages: readonly string[] = []): Answer {
  return { ok: false, error, ...(messages.length > 0 ? { response_metadata: { messages } } : {}) };
}

/** `POST /api/<method>`: token, scopes, faults on demand, then the method; every call is kept. */
export function createWebApi(settings: {
  readonly methods: Readonly<Record<string, Method>>;
  readonly tokens: Readonly<Record<string, readonly string[]>>;
  readonly onCall: () => void;
}) {
  const calls: Call[] = [];
  const faults = new Map<string, MethodFault[]>();

  const decide = (name: string, token: string, args: unknown): Answer => {
    const known = settings.methods[name];
    const scopes = settings.tokens[token];
    if (!known) return refuse('unknown_method');
    if (name === 'api.test') return known.call(args);
    if (token === '') return refuse('not_authed');
    if (!scopes) return refuse('invalid_auth');
    if (known.scopes.length > 0 && !known.scopes.some((scope) => scopes.includes(scope))) {
      return { ...refuse('missing_scope'), needed: known.scopes.join(','), provided: scopes.join(',') };
    }
    return known.call(args);
  };

  return {
    calls,
    /** Makes the next `times` calls of a method go wrong. */
    fault: (name: string, fault: MethodFault, times: number): void => {
      faults.set(name, [...(faults.get(name) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    heal: (): void => faults.clear(),
    handle(name: string, request: Incoming, response: ServerResponse): void {
      const args = readArguments(request);
      const keep = (status: number, answer: Answer | null) => {
        const { token: _token, ...shown } = args;
        calls.push({ method: name, args: shown, answer, status });
        settings.onCall();
      };
      const fault = faults.get(name)?.shift();
      if (fault && fault.kind !== 'error') {
        keep(fault.kind === 'rate-limit' ? 429 : fault.kind === 'status' ? fault.status : 0, null);
        fail(fault, response);
        return;
      }
      const token = bearer(request) ?? (typeof args['token'] === 'string' ? args['token'] : '');
      const answer = fault ? refuse(fault.error, fault.messages) : decide(name, token, args);
      keep(200, answer);
      sendJson(response, 200, answer, { 'x-oauth-scopes': (settings.tokens[token] ?? []).join(',') });
    },
  };
}

function fail(fault: Exclude<MethodFault, { kind: 'error' }>, response: ServerResponse): void {
  switch (fault.kind) {
    case 'rate-limit':
      return sendJson(response, 429, refuse('ratelimited'), {
        'retry-after': String(fault.retryAfterSeconds),
      });
    case 'status':
      response
        .writeHead(fault.status, { 'content-type': 'text/html' })
        .end('<html>Something went wrong</html>');
      return;
    case 'drop':
      response.destroy();
      return;
    case 'hang':
  }
}

/** The Bearer token of a request, if it has one. */
export function bearer(request: Incoming): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}

function readArguments(request: Incoming): Record<string, unknown> {
  const query = Object.fromEntries(request.url.searchParams);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    const json = readJson(request.body.toString('utf8'));
    return json !== null && typeof json === 'object' ? { ...query, ...json } : query;
  }
  return { ...query, ...Object.fromEntries(new URLSearchParams(request.body.toString('utf8'))) };
}
