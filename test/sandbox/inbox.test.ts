import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import type { Inbox } from '../../src/sandbox/inbox/inbox.ts';

let inbox: Inbox;
beforeEach(async () => {
  inbox = await createInbox();
});
afterEach(() => inbox.stop());

const profile = (name: string, number = '9876543210') => ({
  profile: {
    userDetails: {
      userProvidedName: name,
      contact: { phone: { number, prefix: '91' } },
      tags: [],
      attributes: [],
    },
  },
});
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(inbox.url, {
    method: 'POST',
    redirect: 'manual',
    headers: { authorization: `Bearer ${inbox.token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the inbox', () => {
  it('keeps a contact under its number and updates it the next time', async () => {
    expect(await (await post([profile('Jane')])).json()).toMatchObject({ status: 'success' });
    await post([profile('Jane Doe')]);
    expect(inbox.contacts()).toMatchObject([
      { name: 'Jane Doe', prefix: '91', number: '9876543210', times: 2 },
    ]);
    expect(inbox.tally()).toEqual({ overlaps: 0, repeats: 1 });
  });

  it('records every request byte for byte', async () => {
    await post([profile('Jane')], { 'X-Mark': 'Yes' });
    const [request] = inbox.requests;
    expect(request?.method).toBe('POST');
    expect(request?.headers.map(([name]) => name.toLowerCase())).toContain('x-mark');
    expect(request?.body.toString()).toBe(JSON.stringify([profile('Jane')]));
  });

  it('refuses a wrong token, another shape and a whole batch for one refused number', async () => {
    expect((await post([profile('Jane')], { authorization: 'Bearer no' })).status).toBe(401);
    expect((await post([{ name: 'Jane' }])).status).toBe(400);
    inbox.refuse('919876543210', 'Not on WhatsApp');
    const refused = await post([profile('Joan', '9876543211'), profile('Jane')]);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { status: 'error', message: 'Not on WhatsApp' },
    ]);
    expect(inbox.contacts()).toEqual([]);
  });

  it('fails as asked, and heals', async () => {
    inbox.fault({ kind: 'rate-limit', retryAfter: '3' }, 1);
    expect((await post([profile('Jane')])).headers.get('retry-after')).toBe('3');
    inbox.fault({ kind: 'outage' });
    expect((await post([profile('Jane')])).status).toBe(503);
    inbox.heal();
    inbox.fault({ kind: 'html' }, 1);
    expect((await post([profile('Jane')])).headers.get('content-type')).toBe('text/html');
    inbox.fault({ kind: 'redirect', location: 'https://example.com/' }, 1);
    expect((await post([profile('Jane')])).status).toBe(302);
    expect(inbox.contacts()).toEqual([]);
  });

  it('keeps a contact whose answer is lost', async () => {
    inbox.fault({ kind: 'lost-answer' }, 1);
    await expect(post([profile('Jane')])).rejects.toThrow('fetch failed');
    expect(inbox.contacts()).toHaveLength(1);
  });

  it('notices two requests for one person at the same time', async () => {
    inbox.fault({ kind: 'slow', ms: 300 }, 2);
    await Promise.all([post([profile('Jane')]), post([profile('Jane')])]);
    expect(inbox.tally().overlaps).toBe(1);
  });

  it('fails in the same way for the same seed', async () => {
    const play = async () => {
      inbox.flaky(0.5, 7);
      const seen: number[] = [];
      for (let turn = 0; turn < 12; turn += 1) {
        seen.push(
          await post([profile('Jane')]).then(
            (response) => response.status,
            () => 0,
          ),
        );
      }
      return seen;
    };
    const first = await play();
    expect(await play()).toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(1);
  });
});
