import type { ServerResponse } from 'node:http';
import { sendJson } from '../../http-server.ts';
import type { Incoming } from '../../http-server.ts';
import { check } from '../blocks/block-kit.ts';
import { readJson } from '../send/deliver-parcel.ts';
import type { z } from 'zod';

export type Answer = { readonly ok: boolean } & Readonly<Record<string, unknown>>;
export type Method = {
  /** Scopes of which one is enough. An empty list needs none. */
  readonly scopes: readonly string[];
  readonly call: (args: unknown) => Answer;
};
/** A call to the API, and its answer. */
type Call = {
  readonly method: string;
  /** The workspace or organisation of its token. */
  readonly place: string | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly answer: Answer | null;
  readonly status: number;
};
/** A fault for the next calls of a method. */
export type MethodFault =
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly error: string; readonly messages?: readonly string[] }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' };
type Aimed = {
  readonly method: string;
  readonly fault: MethodFault;
  readonly only: Readonly<Record<string, string>>;
};

/** Defines a Web API method, with Slack's check of its arguments. */
export function method<A>(scopes: readonly string[], args: z.ZodType<A>, run: (args: A) => Answer): Method {
  return {
    scopes,
    call: (given) => {
      const checked = check(args, given, '');
      return checked.ok ? run(checked.value) : refuse('invalid_arguments', checked.messages);
    },
  };
}

/** Builds a refusal in Slack's words. */
export function refuse(error: string, messages: readonly string[] = []): Answer {
  return { ok: false, error, ...(messages.length > 0 ? { response_metadata: { messages } } : {}) };
}

/** Who may call what, by token. */
export type Callers = {
  readonly decide: (name: string, token: string, args: Readonly<Record<string, unknown>>) => Answer;
  readonly scopesOf: (token: string) => readonly string[];
  /** The id of a token's workspace or organisation. */
  readonly placeOf: (token: string) => string | null;
};

/**
 * `POST /api/<method>`: checks token and scopes, applies faults, then runs the
 * method. Every call is recorded.
 */
export function createWebApi(settings: { readonly callers: Callers; readonly onCall: () => void }) {
  const { callers } = settings;
  const calls: Call[] = [];
  let faults: Aimed[] = [];
  /** Takes the first fault that is for this call, if there is one. */
  const takeFault = (name: string, args: Readonly<Record<string, unknown>>): MethodFault | undefined => {
    const meant = faults.find(
      ({ method, only }) =>
        method === name && Object.entries(only).every(([key, value]) => args[key] === value),
    );
    faults = faults.filter((fault) => fault !== meant);
    return meant?.fault;
  };

  return {
    calls,
    /**
     * Makes the next `times` calls of a method fail: of all calls, or `only` of those with these arguments. A fault
     * without them may hit a call that somebody else's delivery makes at the same time.
     */
    fault: (name: string, fault: MethodFault, times: number, only: Aimed['only'] = {}): void => {
      faults.push(...Array.from({ length: times }, () => ({ method: name, fault, only })));
    },
    heal: (): void => void (faults = []),
    handle(name: string, request: Incoming, response: ServerResponse): void {
      const args = readArguments(request);
      const token = bearer(request) ?? (typeof args['token'] === 'string' ? args['token'] : '');
      const place = callers.placeOf(token);
      const keep = (status: number, answer: Answer | null) => {
        const { token: _token, client_secret: _secret, ...shown } = args;
        calls.push({ method: name, place, args: shown, answer, status });
        settings.onCall();
      };
      const fault = takeFault(name, args);
      if (fault && fault.kind !== 'error') {
        keep(fault.kind === 'rate-limit' ? 429 : fault.kind === 'status' ? fault.status : 0, null);
        fail(fault, response);
        return;
      }
      const answer = fault ? refuse(fault.error, fault.messages) : callers.decide(name, token, args);
      keep(200, answer);
      sendJson(response, 200, answer, { 'x-oauth-scopes': callers.scopesOf(token).join(',') });
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
