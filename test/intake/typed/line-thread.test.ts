import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { noRules } from '../../../src/contact/rules.ts';
import { createLineThread, type LineThreadOptions } from '../../../src/intake/typed/line-thread.ts';
import { readTypedLine, type TypedLine } from '../../../src/intake/typed/typed-line.ts';

const typed = (text: string): TypedLine => ({ text, country: 'IN', rules: noRules, tags: [] });

function open(options: Partial<LineThreadOptions> = {}) {
  const later: (() => void)[] = [];
  const readHere = vi.fn(async (line: TypedLine) => readTypedLine(line));
  const onFault = vi.fn();
  const after = (_ms: number, run: () => void) => {
    later.push(run);
    return () => {};
  };
  const lines = createLineThread({ readHere, onFault, after, ...options });
  onTestFinished(lines.stop);
  return { lines, readHere, onFault, later };
}

/** A thread that does what the script says with each line. */
const scripted = (onLine: string) => () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', () => { ${onLine} });`,
    { eval: true },
  );

describe('the thread that reads typed lines', () => {
  it('answers each line, also those that come while it loads', { timeout: 30_000 }, async () => {
    const { lines, readHere } = open();
    lines.start();

    const read = await Promise.all(
      ['Asha Rao 98765 43210', 'Ravi Iyer 98765 4321', 'help'].map((text) => lines.read(typed(text))),
    );

    expect(read).toMatchObject([
      { action: 'add', contact: { name: 'Asha Rao', phone: { e164: '+919876543210' } } },
      { action: 'form', draft: { name: 'Ravi Iyer' } },
      { action: 'help' },
    ]);
    expect(readHere).not.toHaveBeenCalled();
    expect(read).toEqual(
      ['Asha Rao 98765 43210', 'Ravi Iyer 98765 4321', 'help'].map((text) => readTypedLine(typed(text))),
    );
  });

  it('leaves the reading to this thread until it is started', async () => {
    const { lines, readHere } = open();

    expect(await lines.read(typed('Asha Rao 98765 43210'))).toMatchObject({ action: 'add' });
    expect(readHere).toHaveBeenCalledOnce();
  });

  it('loses no line when it ends, and starts again after a pause', async () => {
    const startThread = vi.fn(scripted('process.exit(1)'));
    const { lines, readHere, onFault, later } = open({ startThread });
    lines.start();
    const read = () => lines.read(typed('Asha Rao 98765 43210'));
    await vi.waitFor(async () => {
      expect(await read()).toMatchObject({ action: 'add' });
      expect(onFault).toHaveBeenCalledOnce();
    });

    expect(await Promise.all([read(), read()])).toMatchObject([{ action: 'add' }, { action: 'add' }]);
    expect(readHere).toHaveBeenCalled();
    later[0]?.();
    expect(startThread).toHaveBeenCalledTimes(2);
  });

  it('starts again when it could not start', () => {
    const startThread = vi.fn((): Worker => {
      throw new Error('no room for a thread');
    });
    const { lines, onFault, later } = open({ startThread });

    lines.start();

    expect(onFault).toHaveBeenCalledOnce();
    later[0]?.();
    expect(startThread).toHaveBeenCalledTimes(2);
  });

  it('does not start again once it is stopped', async () => {
    const { lines, onFault, later } = open({ startThread: scripted('') });
    lines.start();

    await lines.stop();

    expect(onFault).not.toHaveBeenCalled();
    expect(later).toEqual([]);
  });
});
