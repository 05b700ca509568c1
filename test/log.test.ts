import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

function logged(err: unknown): string {
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) });
  createLog('trace', sink).error({ err }, 'broken');
  return lines.join('');
}

it('says where an error arose, and nothing of its message or of those that caused it', () => {
  const cause = Object.assign(new TypeError('Jane said:\n    at Jane Doe’s, +91 98765 43210\n'), {
    code: 'EWHY',
  });
  const line = logged(new Error('Jane Doe', { cause }));
  expect(line).toContain('log.test.ts');
  expect(JSON.parse(line)).toMatchObject({
    err: { type: 'Error', cause: { type: 'TypeError', code: 'EWHY' } },
  });
  expect(line).not.toMatch(/Jane|98765/);
});

it('logs only the kind of a thrown value that isn’t an error', () => {
  expect(JSON.parse(logged('Jane Doe'))).toMatchObject({ err: { type: 'string' } });
});
