import { expect, it } from 'vitest';
import { runDemo } from '../../src/cli/demo.ts';
import { anOutput } from '../support/cli-house.ts';

it('demo explains wrong usage and --help without starting', async () => {
  const output = anOutput();
  expect(await runDemo(['--no-such-option'], {}, output)).toBe(2);
  expect(output.complained()).toContain('addcontact demo: unknown option --no-such-option.');
  expect(await runDemo(['--port', 'door'], {}, anOutput())).toBe(2);
  expect(await runDemo(['--help'], {}, anOutput())).toBe(0);
});
