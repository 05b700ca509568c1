import { spawn } from 'node:child_process';

const openIt = new URL('open-store.script.ts', import.meta.url).pathname;

/** Opens and closes the store in a process of its own; gives what that printed. */
export function openElsewhere(location: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', openIt, JSON.stringify(location)]);
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', () => resolve(output.trim()));
  });
}
