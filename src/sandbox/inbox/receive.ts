import type { ServerResponse } from 'node:http';
import type { Changes } from '../changes.ts';
import { sendJson } from '../http-server.ts';
import type { Incoming } from '../http-server.ts';
import { answerFault } from './faults.ts';
import type { InboxFault } from './faults.ts';
import { peopleIn, profiles, upsert } from './held.ts';
import type { HeldContact, Profiles } from './held.ts';

export const importPath = '/inbox/users/import';

/** A request, byte for byte. `status` is null while unanswered, and after a broken connection. */
type InboxRequest = {
  readonly method: string;
  readonly path: string;
  /** Names and values, in the order and spelling they arrived. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** How many profiles it had; 0 when unreadable. */
  readonly people: number;
  status: number | null;
  /** The body of our answer, or null. */
  answer: string | null;
};

export type InboxState = {
  readonly held: Map<string, HeldContact>;
  readonly requests: InboxRequest[];
  readonly refused: Map<string, string>;
  readonly next: InboxFault[];
  standing: InboxFault | null;
  chance: () => InboxFault | null;
  readonly underWay: Map<string, number>;
  overlaps: number;
  readonly token: string | null;
  readonly changes: Changes;
};

/** Handles one request: records it, then either fails as a fault demands or keeps its contacts. */
export async function receive(state: InboxState, request: Incoming, response: ServerResponse): Promise<void> {
  const read = readProfiles(request);
  const people = read ? peopleIn(read) : [];
  const record = recordOf(request, people.length);
  state.requests.push(record);
  begin(state, people);
  response.once('close', () => {
    end(state, people);
    if (response.writableFinished) record.status = response.statusCode;
    state.changes.changed();
  });
  state.changes.changed();
  const fault = state.next.shift() ?? state.chance() ?? state.standing;
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  else if (fault && fault.kind !== 'lost-answer') return answerFault(fault, response);
  const answer = judge(state, request, read);
  if (answer.status === 200 && read) upsert(state.held, read);
  record.answer = JSON.stringify(answer.body);
  if (fault?.kind === 'lost-answer') response.destroy();
  else sendJson(response, answer.status, answer.body);
}

function judge(
  state: InboxState,
  request: Incoming,
  read: Profiles | null,
): { status: number; body: unknown } {
  const error = (status: number, message: string) => ({ status, body: { status: 'error', message } });
  if (request.url.pathname !== importPath) return error(404, 'Not found');
  if (request.method !== 'POST') return error(405, 'Method not allowed');
  if (state.token !== null && request.headers['authorization'] !== `Bearer ${state.token}`) {
    return error(401, 'Invalid token');
  }
  if (!read) return error(400, 'The body must be an array of user profiles');
  const refused = peopleIn(read).find((person) => state.refused.has(person));
  if (refused !== undefined) return error(400, state.refused.get(refused) ?? 'Refused');
  return { status: 200, body: { status: 'success', message: 'User profiles imported successfully.' } };
}

function recordOf(request: Incoming, people: number): InboxRequest {
  const headers = request.rawHeaders.flatMap((name, index): (readonly [string, string])[] =>
    index % 2 === 0 ? [[name, request.rawHeaders[index + 1] ?? '']] : [],
  );
  const path = request.url.pathname + request.url.search;
  return { method: request.method, path, headers, body: request.body, people, status: null, answer: null };
}

function readProfiles(request: Incoming): Profiles | null {
  try {
    return profiles.parse(JSON.parse(request.body.toString('utf8')));
  } catch {
    return null;
  }
}

function begin(state: InboxState, people: readonly string[]): void {
  for (const person of people) {
    const count = (state.underWay.get(person) ?? 0) + 1;
    state.underWay.set(person, count);
    if (count > 1) state.overlaps += 1;
  }
}

function end(state: InboxState, people: readonly string[]): void {
  for (const person of people) state.underWay.set(person, (state.underWay.get(person) ?? 1) - 1);
}
