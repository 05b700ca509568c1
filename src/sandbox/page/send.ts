export type Answer = { readonly ok: boolean; readonly result?: unknown; readonly error?: string };

const pending = new Map<string, () => Promise<Answer>>();
let last: Promise<unknown> = Promise.resolve();

type Seat = { readonly teamId: string; readonly me: string };

/** The query that says who is looking at which workspace. */
export function seat(teamId: string, me: string): string {
  return new URLSearchParams({ ...(teamId && { team: teamId }), ...(me && { as: me }) }).toString();
}

/** Does something as this person. Runs one at a time, in order. */
export function send(me: Seat, wish: Readonly<Record<string, unknown>>): Promise<Answer> {
  return inTurn(() => post(me, wish));
}

/**
 * The same, but of several waiting for one key only the newest is sent, since
 * typing is faster than the network.
 */
export function sendNewest(me: Seat, key: string, wish: Readonly<Record<string, unknown>>): void {
  const waiting = pending.has(key);
  pending.set(key, () => post(me, wish));
  if (waiting) return;
  void inTurn(() => {
    const newest = pending.get(key);
    pending.delete(key);
    return newest ? newest() : Promise.resolve({ ok: true });
  });
}

/** Encodes a file for the page server. */
export async function encoded(file: File): Promise<{ name: string; base64: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return { name: file.name, base64: btoa(chunks.join('')) };
}

function inTurn(run: () => Promise<Answer>): Promise<Answer> {
  const next = last.then(run);
  last = next;
  return next;
}

async function post({ teamId, me }: Seat, wish: Readonly<Record<string, unknown>>): Promise<Answer> {
  try {
    const response = await fetch(`/do?${seat(teamId, me)}`, { method: 'POST', body: JSON.stringify(wish) });
    return await response.json();
  } catch {
    return { ok: false, error: 'The demo is not running any more.' };
  }
}
