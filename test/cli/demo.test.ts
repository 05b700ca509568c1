import { expect, it } from 'vitest';
import { runDemo } from '../../src/cli/demo.ts';

it.each([['--no-such-option'], ['--port', 'door']])('is not begun by a wrong call: %s', async (...args) => {
  expect(await runDemo(args)).toBe(2);
});
