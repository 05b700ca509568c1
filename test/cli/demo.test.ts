import { expect, it } from 'vitest';
import { runDemo } from '../../src/cli/demo.ts';

it('is not begun by a wrong call', async () => {
  expect(await runDemo(['--no-such-option'])).toBe(2);
  expect(await runDemo(['--port', 'door'])).toBe(2);
});
